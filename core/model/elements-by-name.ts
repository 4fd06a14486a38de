/** Elements by their qualified name: most names have one element, which is kept without a list around it. */
import type { Element } from './fragment.ts';
import { compareElements } from './order.ts';

export type ElementsByName = Map<string, Element | readonly Element[]>;

/** The elements with a qualified name, in the order of files and text. */
export function elementsBy(byName: Pick<ElementsByName, 'get'>, name: string): readonly Element[] {
  const found = byName.get(name);
  if (found === undefined) return none;
  return isList(found) ? found : [found];
}

const none: readonly Element[] = [];

/** @returns the elements that have had the name until now */
export function addElement(byName: ElementsByName, element: Element): readonly Element[] {
  const before = elementsBy(byName, element.qualifiedName);
  const last = before.at(-1);
  const all = [...before, element];
  const isLast = last === undefined || compareElements(last, element) <= 0;
  setElements(byName, element.qualifiedName, isLast ? all : all.toSorted(compareElements));
  return before;
}

/** @returns the elements that still have the name */
export function dropElement(byName: ElementsByName, element: Element): readonly Element[] {
  const { qualifiedName } = element;
  const others = elementsBy(byName, qualifiedName).filter((other) => other !== element);
  setElements(byName, qualifiedName, others);
  return others;
}

/** @param renamed has the same qualified name */
export function replaceElement(byName: ElementsByName, element: Element, renamed: Element): void {
  const { qualifiedName } = element;
  const all = elementsBy(byName, qualifiedName).map((other) => (other === element ? renamed : other));
  setElements(byName, qualifiedName, all);
}

function setElements(byName: ElementsByName, name: string, elements: readonly Element[]): void {
  const [only, ...others] = elements;
  if (only === undefined) byName.delete(name);
  else byName.set(name, others.length === 0 ? only : elements);
}

function isList(found: Element | readonly Element[]): found is readonly Element[] {
  return Array.isArray(found);
}
