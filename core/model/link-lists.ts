/** Lists of names: in the order of the files and texts that they stand in, and whether they are the same. */
import type { ReferenceValue } from './fragment.ts';
import type { Link } from './links.ts';
import { compareElements } from './order.ts';
import { Written } from './written-base.ts';

/**
 * The links in order, in a list that only takes the room that it needs.
 * @param ordered how many are in order, from the first on
 */
export function orderLinks<Some extends Link>(links: readonly Some[], ordered: number): Some[] {
  if (isInOrder(links, ordered)) return links.slice();
  const added = links.slice(ordered);
  if (added.length * many > ordered) return links.toSorted(compareLinks);
  let all = links.slice(0, ordered);
  for (const link of added) all = all.toSpliced(placeIn(all, link), 0, link);
  return all;
}

/** Most stand in the order in which they came. */
function isInOrder(links: readonly Link[], ordered: number): boolean {
  for (let index = Math.max(ordered, 1); index < links.length; index++) {
    const before = links[index - 1];
    const link = links[index];
    if (before && link && compareLinks(before, link) > 0) return false;
  }
  return true;
}

/** Where there are so many times more in order than came, each is put where it belongs. */
const many = 8;

/** Where the link belongs in a list that is in order. */
function placeIn(links: readonly Link[], link: Link): number {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const beside = links[middle];
    if (beside && compareLinks(beside, link) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareLinks(one: Link, other: Link): number {
  return compareElements(one.from, other.from) || startOf(one.reference) - startOf(other.reference);
}

function startOf(reference: ReferenceValue): number {
  return reference instanceof Written ? reference.start : reference.span[0];
}

/** Whether the same is named by the same names, in the same order. */
export function sameLinks(one: readonly Link[], other: readonly Link[]): boolean {
  return (
    one.length === other.length &&
    one.every((link, index) => {
      const beside = other[index];
      return (
        beside !== undefined &&
        link.target === beside.target &&
        link.part === beside.part &&
        link.property.word === beside.property.word &&
        link.reference.name === beside.reference.name
      );
    })
  );
}
