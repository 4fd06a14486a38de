/** Where names stand in the whole of a model. */
import type { Element, Fragment } from '../model/fragment.ts';
import { orderedFragments, type Model } from '../model/model.ts';
import { compareText } from '../model/order.ts';
import { isSame, simpleName, type Nameable } from './nameable.ts';
import { mentions } from './mentions.ts';
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
  return occurrencesNamed(model, [simpleName(nameable)]).filter(({ occurrence }) =>
    isSame(occurrence.means(), nameable),
  );
}

/** The places of one file that mean the thing, in the order of the text. */
export function occurrencesInFile(
  model: Model,
  fragment: Fragment,
  nameable: Nameable,
): readonly Occurrence[] {
  return inFile(model, fragment, [simpleName(nameable)])
    .map(({ occurrence }) => occurrence)
    .filter((occurrence) => isSame(occurrence.means(), nameable))
    .toSorted((one, other) => one.span[0] - other.span[0]);
}

/** Every occurrence of the names in the model, in the order of files and text; of all names where none are given. */
export function occurrencesNamed(model: Model, names: readonly string[] | undefined): readonly Found[] {
  return orderedFragments(model)
    .flatMap((fragment) => inFile(model, fragment, names))
    .toSorted(
      (one, other) => compareText(one.uri, other.uri) || one.occurrence.span[0] - other.occurrence.span[0],
    );
}

function inFile(model: Model, fragment: Fragment, names: readonly string[] | undefined): readonly Found[] {
  const { uri } = fragment;
  const found = foundIn(packageOccurrences(fragment), names, { uri });
  for (const element of fragment.elements) {
    // Most elements of a model hold none of the names.
    if (names && !mentions(element, names)) continue;
    found.push(...foundIn(occurrencesIn(model, element), names, { uri, element }));
  }
  return found;
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
