/** The agreements with `service all`, and the catalogues, budgets and plans of demand with `services all`. */
import { hasWord, propertiesOf } from './access.ts';
import type { Element } from './fragment.ts';
import { agreementKinds } from './inherited.ts';
import { elementsOfKind } from './model.ts';
import { sameList } from '../reactive/computed-set.ts';
import { perVersion } from './per-version.ts';

/** The kinds of elements that may be for every service. */
export const kindsForAll: ReadonlySet<string> = new Set([
  ...agreementKinds,
  'catalogue',
  'budget',
  'demand',
  'capacity',
]);

/** Those of a kind. */
export const agreementsForAll = perVersion(
  (model, kind): readonly Element[] => elementsOfKind(model, kind).filter(isForAll),
  sameList,
);

/** Whether the element is for every service. */
export function isForAll(element: Element): boolean {
  return kindsForAll.has(element.kind) && (saysAll(element, 'service') || saysAll(element, 'services'));
}

function saysAll(element: Element, word: string): boolean {
  return propertiesOf(element, word).some((property) => hasWord(property, 'all'));
}
