/** The processes of the library that can be taken over whole: with their roles, procedures, records and measures. */
import type { Language } from '../messages/language.ts';
import { titleOf } from '../model/access.ts';
import type { Element, Fragment } from '../model/fragment.ts';
import { elementsNamed, type Model } from '../model/model.ts';
import { perVersion } from '../model/per-version.ts';
import { linksOf } from '../model/links.ts';
import { targetsOf } from '../model/resolve.ts';
import { templateNames } from './template-names.ts';

export interface Template {
  readonly name: string;
  readonly process: Element;
  /** What comes with it, the process among them, in the order of the library. */
  readonly elements: readonly Element[];
  readonly fragment: Fragment;
}

/** The templates, in the order of the table; none where the library is not part of the model. */
export const templatesOf = perVersion((model: Model): readonly Template[] =>
  Object.entries(templateNames).flatMap(([name, processName]) => {
    const [process] = elementsNamed(model, `${templatePackage}.${processName}`);
    const fragment = process && model.fragments.get(process.uri);
    return process?.library && fragment
      ? [{ name, process, fragment, elements: elementsWith(model, fragment, process) }]
      : [];
  }),
);

const templatePackage = 'Templates';

/** The template as people read it: "Handle incidents". */
export function templateTitle({ process }: Template, language: Language): string {
  return titleOf(process, language);
}

/** What the process names, and so on, and the procedures that are of it; another process is one of its own. */
function elementsWith(model: Model, fragment: Fragment, process: Element): readonly Element[] {
  const outer = fragment.elements.filter((element) => !element.parent);
  const found = new Set([process]);
  const procedures = outer.filter((element) => targetsOf(model, element, 'of').includes(process));
  for (const procedure of procedures) found.add(procedure);
  for (const element of found) {
    for (const named of namedWithin(model, element)) {
      if (named.uri === fragment.uri && named.kind !== 'process') found.add(named);
    }
  }
  return outer.filter((element) => found.has(element));
}

function namedWithin(model: Model, element: Element): readonly Element[] {
  const own = linksOf(model, element).flatMap(({ target }) => target ?? []);
  return [...own.map(outermost), ...element.children.flatMap((child) => namedWithin(model, child))];
}

function outermost(element: Element): Element {
  return element.parent ? outermost(element.parent) : element;
}
