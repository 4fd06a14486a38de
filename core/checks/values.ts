/** Reads single values of properties: what most checks begin with. */
import { dateOf, hasWord, propertiesOf, quantityOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element, QuantityValue } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { namesOf } from '../model/referrers.ts';

/** The first day behind the word that the calendar has. */
export function dayOf(element: Element, word: string, part = 'value'): string | undefined {
  return propertiesOf(element, word)
    .flatMap((property) => dateOf(property, part)?.date ?? [])
    .find(isDate);
}

/** The first amount behind the word. */
export function amountOf(element: Element, word: string, part = 'value'): QuantityValue | undefined {
  return propertiesOf(element, word).flatMap((property) => quantityOf(property, part) ?? [])[0];
}

/** Whether the word of the element has the value word: `kind audit`. */
export function says(element: Element, word: string, value: string): boolean {
  return propertiesOf(element, word).some((property) => hasWord(property, value));
}

/** The elements of a kind that name this one behind one of the words, each once. */
export function naming(
  model: Model,
  element: Element,
  kind: string,
  words: readonly string[],
): readonly Element[] {
  const uses = namesOf(model, element).filter(
    ({ from, property }) => from.kind === kind && words.includes(property.word),
  );
  return [...new Set(uses.map(({ from }) => from))];
}

/** Whether no more work is to be done on it. */
export function hasEnded(element: Element): boolean {
  return ['done', 'closed', 'completed', 'cancelled', 'rejected', 'failed'].some((status) =>
    says(element, 'status', status),
  );
}
