/** Where names stand in the whole of a model. */
import type { Element, Fragment } from '../model/fragment.ts';
import { orderedFragments, type Model } from '../model/model.ts';
import { compareText } from '../model/order.ts';
import { isSame, simpleName, type Nameable } from './nameable.ts';
import { mentioning, mentionsOf } from './mentions.ts';
import { occurrencesIn, packageOccurrences, type Occurrence } from './occurrences.ts';

/** An occurrence of a name, and where it is: in an element, or in the line of the package. */
export interface Found {
  readonly uri: string;
  readonly element?: Element;
  /** Which of the occurrences in the element it is. */
  readonly index: number;
  readonly occurrence: Occurrence;
}

/** Every place that means the thing, in the order of files and text; those that declare it among them. */
export function occurrencesOf(model: Model, nameable: Nameable): readonly Found[] {
  return occurrencesNamed(model, nameable, [simpleName(nameable)]).filter(({ occurrence }) =>
    isSame(occurrence.means(), nameable),
  );
}

/** The places of one file that mean the thing, in the order of the text. */
export function occurrencesInFile(
  model: Model,
  fragment: Fragment,
  nameable: Nameable,
): readonly Occurrence[] {
  const names = [simpleName(nameable)];
  const found = [
    ...inPackageLine(fragment, names),
    ...fragment.elements.filter(mentionsOf(names)).flatMap((element) => inElement(model, element, names)),
  ];
  return found
    .map(({ occurrence }) => occurrence)
    .filter((occurrence) => isSame(occurrence.means(), nameable))
    .toSorted((one, other) => one.span[0] - other.span[0]);
}

/**
 * Every occurrence of the names in the model by which the thing may be meant, or another that is to have its name; in
 * the order of files and text. Of all names where none are given.
 */
export function occurrencesNamed(
  model: Model,
  nameable: Nameable,
  names: readonly string[] | undefined,
): readonly Found[] {
  const fragments = orderedFragments(model);
  // Most elements of a model hold none of the names.
  const elements = names ? mentioning(model, names, nameable) : fragments.flatMap((file) => file.elements);
  const found = [
    ...fragments.flatMap((fragment) => inPackageLine(fragment, names)),
    ...elements.flatMap((element) => inElement(model, element, names)),
  ];
  return found
    .map((one) => ({ one, start: one.occurrence.span[0] }))
    .toSorted((one, other) => compareText(one.one.uri, other.one.uri) || one.start - other.start)
    .map(({ one }) => one);
}

function inPackageLine(fragment: Fragment, names: readonly string[] | undefined): readonly Found[] {
  return foundIn(packageOccurrences(fragment), names, { uri: fragment.uri });
}

function inElement(model: Model, element: Element, names: readonly string[] | undefined): readonly Found[] {
  return foundIn(occurrencesIn(model, element), names, { uri: element.uri, element });
}

function foundIn(
  occurrences: readonly Occurrence[],
  names: readonly string[] | undefined,
  at: Pick<Found, 'uri' | 'element'>,
): Found[] {
  return occurrences.flatMap((occurrence, index) =>
    !names || names.includes(occurrence.name) ? [{ ...at, index, occurrence }] : [],
  );
}
