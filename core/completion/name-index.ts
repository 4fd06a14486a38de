/** The names of each kind in order, so that those with a beginning are found without looking at all of them. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';

interface Entry {
  /** In small letters. */
  readonly key: string;
  readonly element: Element;
}

/** The elements of a kind whose names begin with the letters, in the order of their names. @param most how many at most */
export function elementsBeginning(
  model: Model,
  kind: string,
  letters: string,
  most: number,
): readonly Element[] {
  const entries = indexOf(elementsOfKind(model, kind));
  const wanted = letters.toLowerCase();
  const found: Element[] = [];
  for (let at = firstFrom(entries, wanted); found.length < most; at++) {
    const entry = entries[at];
    if (!entry?.key.startsWith(wanted)) break;
    found.push(entry.element);
  }
  return found;
}

/** Those with the letters somewhere within, but not at the begin. */
export function elementsHolding(
  model: Model,
  kind: string,
  letters: string,
  most: number,
): readonly Element[] {
  const wanted = letters.toLowerCase();
  if (wanted === '') return [];
  const found: Element[] = [];
  for (const { key, element } of indexOf(elementsOfKind(model, kind))) {
    if (found.length === most) break;
    if (key.indexOf(wanted, 1) > 0 && !key.startsWith(wanted)) found.push(element);
  }
  return found;
}

/** A list of the model stays the same list until an element comes or goes, or is called otherwise. */
const indexes = new WeakMap<readonly Element[], readonly Entry[]>();

function indexOf(elements: readonly Element[]): readonly Entry[] {
  const known = indexes.get(elements);
  if (known) return known;
  const entries = elements
    .filter(({ name }) => name !== '')
    .map((element) => ({ key: element.name.toLowerCase(), element }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  indexes.set(elements, entries);
  return entries;
}

function firstFrom(entries: readonly Entry[], wanted: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.key ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
