/** A line above an element: who uses it, and at which level it is agreed. */
import { hintMessages } from '../messages/hints.ts';
import type { Language } from '../messages/language.ts';
import type { Element, Fragment } from '../model/fragment.ts';
import { linksTo, type Link } from '../model/links.ts';
import type { Model } from '../model/model.ts';
import { targetsOf } from '../model/resolve.ts';

/** Kinds of which one wants to know who relies on them. */
const watched: ReadonlySet<string> = new Set([
  'service',
  'component',
  'role',
  'team',
  'customer',
  'supplier',
  'process',
  'procedure',
  'tier',
  'sla',
  'ola',
  'contract',
  'calendar',
  'priorities',
  'policy',
  'measure',
]);

/** The elements of the file that have such a line. */
export function elementsWithLens(fragment: Fragment): readonly Element[] {
  return fragment.elements.filter(({ kind, name, parent }) => !parent && name !== '' && watched.has(kind));
}

export interface Lens {
  /** "used by 4 · SLA Gold" */
  readonly title: string;
  readonly uses: readonly Link[];
}

export function lensOf(model: Model, element: Element, language: Language): Lens {
  const messages = hintMessages[language];
  const uses = linksTo(model, element);
  const users = new Set(uses.map(({ from }) => from));
  const levels = element.kind === 'service' ? agreedLevels(model, users) : [];
  const parts = [
    messages.usedBy(users.size),
    ...(levels.length > 0 ? [messages.agreedIn(levels.join(', '))] : []),
  ];
  return { title: parts.join(' · '), uses };
}

/** The tiers of the SLAs among them; an SLA that is based on none stands for itself. */
function agreedLevels(model: Model, users: ReadonlySet<Element>): readonly string[] {
  const slas = [...users].filter(({ kind }) => kind === 'sla');
  const names = slas.map((sla) => targetsOf(model, sla, 'based')[0]?.name ?? sla.name);
  return [...new Set(names)].slice(0, 3);
}
