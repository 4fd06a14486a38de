/** What an element directly depends on, and the facilities of users. */
import { sameList } from '../reactive/computed-set.ts';
import type { Element } from './fragment.ts';
import { perElement } from './per-version.ts';
import { targetsOf } from './resolve.ts';

/** What an element stands on directly, as it names it. */
export const standsOn = perElement((model, element): readonly Element[] => {
  const depends = targetsOf(model, element, 'depends');
  const facilities = targetsOf(model, element, 'facility');
  return facilities.length > 0 ? [...depends, ...facilities] : depends;
}, sameList);
