/** Where an element stands in its life, as far as a drawing shows it. */
import { wordsOf } from '../../model/access.ts';
import type { Element } from '../../model/fragment.ts';

/** Whether it is over: an agreement of that kind binds nobody. */
export function isNoMore(element: Element): boolean {
  return statesOf(element).some((state) => noMore.has(state));
}

export function isNotYet(element: Element): boolean {
  return statesOf(element).some((state) => notYet.has(state));
}

export function statesOf(element: Element): readonly string[] {
  return element.properties.filter(({ word }) => word === 'status').flatMap((property) => wordsOf(property));
}

const notYet: ReadonlySet<string> = new Set(['draft', 'proposed', 'planned', 'design']);
const noMore: ReadonlySet<string> = new Set([
  'retired',
  'cancelled',
  'removed',
  'rejected',
  'withdrawn',
  'replaced',
]);
