/** What an element directly depends on, and the facilities of users. */
import { sameList } from '../reactive/computed-set.ts';
import { propertiesOf } from './access.ts';
import type { Element } from './fragment.ts';
import type { Model } from './model.ts';
import { perElement } from './per-version.ts';
import { targetsOf } from './resolve.ts';

/** What an element stands on directly, as it names it: who walks through all hears only of those who name others than before. */
export function standsOn(model: Model, element: Element): readonly Element[] {
  const depends = dependsOn(model, element);
  const facilities = propertiesOf(element, 'facility').length > 0 ? facilitiesOf(model, element) : none;
  return facilities.length > 0 ? [...depends, ...facilities] : depends;
}

/** What it depends on directly; of one that says nothing of it, nothing is kept. */
export function dependsOn(model: Model, element: Element): readonly Element[] {
  return propertiesOf(element, 'depends').length > 0 ? dependencies(model, element) : none;
}

const dependencies = perElement((model, element) => targetsOf(model, element, 'depends'), sameList);

const facilitiesOf = perElement((model, element) => targetsOf(model, element, 'facility'), sameList);

const none: readonly Element[] = [];
