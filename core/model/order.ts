/** The order of files and text, the same on every machine. */
import { ModelElement } from './element.ts';
import type { Element } from './fragment.ts';

/** The order of files and text. */
export function compareElements(one: Element, other: Element): number {
  return compareText(one.uri, other.uri) || startOf(one) - startOf(other);
}

/** The order of code units. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Edits keep the order of elements: who compares them need not hear that they moved. */
function startOf(element: Element): number {
  return element instanceof ModelElement ? element.start : element.span[0];
}
