/**
 * After an edit the elements of a file are matched with those from before: what has the same kind and name in
 * the same place of the tree is the same element, which now says something else.
 */
import { changed } from './changed-parts.ts';
import type { Element } from './fragment.ts';
import { modelElement, type ModelElement } from './element.ts';

export interface Adoption {
  /** The elements as read, with those that stayed in the place of the new ones. */
  readonly elements: readonly Element[];
  readonly added: readonly ModelElement[];
  readonly removed: readonly ModelElement[];
  /** Elements that stayed, and whose text is another. */
  readonly edited: readonly ModelElement[];
  /** Elements that stayed and say the same at another place. */
  readonly moved: readonly ModelElement[];
}

/** Lets the elements from before say what stands in the new text, and tells who read the parts that changed. */
export function adopt(before: readonly Element[], after: readonly Element[]): Adoption {
  const olds = before.map(modelElement);
  const news = after.map(modelElement);
  const stayed = match(olds, news);
  const canonical = (element: Element): Element => stayed.get(modelElement(element)) ?? element;
  for (const { said } of stayed.size > 0 ? news : []) {
    said.parent &&= canonical(said.parent);
    said.children = said.children.map(canonical);
  }
  const edited: ModelElement[] = [];
  const moved: ModelElement[] = [];
  for (const [read, old] of stayed) {
    const previous = old.said;
    old.say(read.said);
    if (changed(old, previous)) edited.push(old);
    else moved.push(old);
  }
  const kept = new Set(stayed.values());
  return {
    elements: stayed.size === 0 ? after : after.map(canonical),
    added: news.filter((element) => !stayed.has(element)),
    removed: olds.filter((element) => !kept.has(element)),
    edited,
    moved,
  };
}

/**
 * New elements with the old ones that they are. The order of those that stay is kept: an element that was
 * moved past others counts as another one.
 */
function match(
  olds: readonly ModelElement[],
  news: readonly ModelElement[],
): ReadonlyMap<ModelElement, ModelElement> {
  const stayed = new Map<ModelElement, ModelElement>();
  if (olds.length === 0) return stayed;
  const places = new Map(olds.map((element, index) => [element, index]));
  const keyOf = (element: ModelElement, parent: Element | undefined): string =>
    `${parent ? String(places.get(modelElement(parent)) ?? -1) : ''} ${element.kind} ${element.qualifiedName}`;
  const waiting = new Map<string, ModelElement[]>();
  for (const old of olds) {
    const key = keyOf(old, old.said.parent);
    const same = waiting.get(key);
    if (same) same.push(old);
    else waiting.set(key, [old]);
  }
  let last = -1;
  for (const read of news) {
    const parent = read.said.parent && stayed.get(modelElement(read.said.parent));
    if (read.said.parent && !parent) continue;
    const same = waiting.get(keyOf(read, parent));
    const old = same?.find((candidate) => (places.get(candidate) ?? -1) > last);
    if (!old || !same) continue;
    same.splice(same.indexOf(old), 1);
    last = places.get(old) ?? last;
    stayed.set(read, old);
  }
  return stayed;
}
