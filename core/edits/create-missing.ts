/** Makes the element that a name is meant for, where such elements live. */
import { elementAfter } from '../checks/fixes.ts';
import type { Fix } from '../finding.ts';
import { refactoringMessages } from '../messages/refactorings.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import { kindLabel, topKinds } from '../model/kinds.ts';
import type { Link } from '../model/links.ts';
import { fittingKinds } from '../model/lookup.ts';
import type { Model } from '../model/model.ts';
import { homeOf } from './homes.ts';

/** As many kinds are offered, the likeliest first. */
const mostOffers = 3;

/** Kinds that say nothing as a stub. */
const undeclarable: ReadonlySet<string> = new Set(['framework', 'check', 'rule', 'mapping', 'sms']);

/** One offer for each kind that fits a name which means nothing yet; none for a qualified name. */
export function createMissing(
  model: Model,
  { from, property, part, reference }: Link,
  language: Language,
): readonly Fix[] {
  const { name } = reference;
  if (name.includes('.')) return [];
  const fitting = fittingKinds(property, part) ?? [];
  const kinds = fitting.filter((kind) => topKinds.includes(kind) && !undeclarable.has(kind));
  return kinds.slice(0, mostOffers).map((kind) => ({
    title: refactoringMessages[language].create(kindLabel(kind, language), name),
    edits: [elementAfter(model, placeFor(model, kind, from), `${kind} ${name} { stub }`)],
  }));
}

/** With its like, else behind the element that names it. */
function placeFor(model: Model, kind: string, from: Element): Element {
  return homeOf(model, kind, from.packageName) ?? from;
}
