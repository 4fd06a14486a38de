/** What an element directly depends on, and the facilities of users. */
import { sameList } from '../reactive/computed-set.ts';
import { propertiesOf } from './access.ts';
import type { Element } from './fragment.ts';
import type { Model } from './model.ts';
import { perElement } from './per-version.ts';
import { targetsOf } from './resolve.ts';

/** What an element stands on directly, as it names it; of one that says nothing of it, nothing is kept. */
export function standsOn(model: Model, element: Element): readonly Element[] {
  const says = propertiesOf(element, 'depends').length + propertiesOf(element, 'facility').length > 0;
  return says ? named(model, element) : none;
}

const named = perElement((model, element): readonly Element[] => {
  const depends = targetsOf(model, element, 'depends');
  const facilities = targetsOf(model, element, 'facility');
  return facilities.length > 0 ? [...depends, ...facilities] : depends;
}, sameList);

const none: readonly Element[] = [];
