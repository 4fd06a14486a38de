/** An element with what stands within and around it. */
import type { Element } from '../model/fragment.ts';
import { linksOf, type Link } from '../model/links.ts';
import type { Model } from '../model/model.ts';

/** The element that stands in the first column, with this one somewhere within. */
export function outermost(element: Element): Element {
  return element.parent ? outermost(element.parent) : element;
}

/** The elements around this one, the nearest first. */
export function ancestorsOf(element: Element): readonly Element[] {
  return element.parent ? [element.parent, ...ancestorsOf(element.parent)] : [];
}

export function withDescendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** Every name that stands in the block of the element: what a step names, its process names. */
export function namesWithin(model: Model, element: Element): readonly Link[] {
  if (element.children.length === 0) return linksOf(model, element);
  return withDescendants(element).flatMap((from) => linksOf(model, from));
}
