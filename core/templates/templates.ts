/** The processes of the library that can be taken over whole: with their roles, procedures, records and measures. */
import { referenceUses, titleOf } from '../model/access.ts';
import type { Element, Fragment } from '../model/fragment.ts';
import type { Language } from '../messages/language.ts';
import type { Model } from '../model/model.ts';
import { readWhole, templatePackage } from '../model/read.ts';
import { templateNames } from './template-names.ts';

export interface Template {
  readonly name: string;
  readonly process: Element;
  /** What comes with it, the process among them, in the order of the library. */
  readonly elements: readonly Element[];
  /** The text that the places of the elements are in. */
  readonly text: string;
}

/** The templates, in the order of their names; none where the library is not part of the model. */
export function templatesOf({ fragments }: Pick<Model, 'fragments'>): readonly Template[] {
  for (const fragment of fragments.values()) {
    if (fragment.library && fragment.packageName === templatePackage) return templatesIn(fragment);
  }
  return [];
}

/** The template as people read it: "Handle incidents". */
export function templateTitle({ process }: Template, language: Language): string {
  return titleOf(process, language);
}

const read = new WeakMap<Fragment, readonly Template[]>();

function templatesIn(fragment: Fragment): readonly Template[] {
  const known = read.get(fragment);
  if (known) return known;
  const { text = '' } = fragment;
  const { elements } = readWhole(fragment.uri, text, { library: true });
  const outer = new Map(elements.filter(({ parent }) => !parent).map((element) => [element.name, element]));
  const templates = Object.entries(templateNames).flatMap(([name, processName]) => {
    const process = outer.get(processName);
    return process ? [{ name, process, text, elements: elementsWith(outer, process) }] : [];
  });
  read.set(fragment, templates);
  return templates;
}

/** What the process names, and so on, and the procedures that are of it; another process is one of its own. */
function elementsWith(outer: ReadonlyMap<string, Element>, process: Element): readonly Element[] {
  const procedures = [...outer.values()].filter((element) =>
    referenceUses(element).some(({ property, reference }) => {
      return property.word === 'of' && reference.name === process.name;
    }),
  );
  const found = new Set([process, ...procedures]);
  for (const element of found) {
    for (const name of namesWithin(element)) {
      const named = outer.get(name);
      if (named && named.kind !== 'process') found.add(named);
    }
  }
  return [...outer.values()].filter((element) => found.has(element));
}

function namesWithin(element: Element): readonly string[] {
  const own = referenceUses(element).map(({ reference }) => reference.name);
  return [...own, ...element.children.flatMap(namesWithin)];
}
