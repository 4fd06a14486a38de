/** The processes of the library that can be taken over whole: with their roles, procedures, records and measures. */
import { referencesOf, referenceUses, titleOf } from '../model/access.ts';
import type { Element, Fragment } from '../model/fragment.ts';
import type { Language } from '../messages/language.ts';
import type { Model } from '../model/model.ts';
import { readWhole, templatePackage } from '../model/read.ts';
import { templateNames } from './template-names.ts';

export interface Template {
  readonly name: string;
  readonly process: Element;
  /** The outermost elements of the library that the process stands among, by name. */
  readonly around: ReadonlyMap<string, Element>;
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
    return process ? [{ name, process, around: outer, text }] : [];
  });
  read.set(fragment, templates);
  return templates;
}

/**
 * The processes of the templates with what they name, and so on, and the procedures that are of them, in the
 * order of the library.
 * @param isThere whether the model has something in the place of an element: what that alone names is left out
 */
export function elementsOf(
  templates: readonly Template[],
  isThere: (element: Element) => boolean,
): readonly Element[] {
  const around = templates[0]?.around ?? new Map<string, Element>();
  const procedures = [...around.values()].filter(({ kind }) => kind === 'procedure');
  const found = new Set(templates.map(({ process }) => process));
  for (const element of found) {
    if (isThere(element)) continue;
    for (const named of namesWithin(element).flatMap((name) => around.get(name) ?? [])) found.add(named);
    for (const procedure of procedures) if (processNameOf(procedure) === element.name) found.add(procedure);
  }
  return [...around.values()].filter((element) => found.has(element));
}

/** The name of the process that a procedure is of. */
function processNameOf(procedure: Element): string | undefined {
  return referencesOf(procedure, 'of')[0]?.name;
}

function namesWithin(element: Element): readonly string[] {
  const own = referenceUses(element).map(({ reference }) => reference.name);
  return [...own, ...element.children.flatMap(namesWithin)];
}
