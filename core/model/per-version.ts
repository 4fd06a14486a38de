/** What was worked out from a model holds until something that it was worked out from changes. */
import { Computed } from '../reactive/computed.ts';
import { perKey } from '../reactive/per-key.ts';
import { isReading } from '../reactive/reactive.ts';
import { modelElement, type ModelElement } from './element.ts';
import type { Element } from './fragment.ts';
import { isNamedByFew, settleLinks } from './links.ts';
import type { Model } from './model.ts';

/**
 * A function of the model, and of a key beside it, that is computed again only where what it read has changed.
 * @param isSame whether a new result says the same as the one before, so that nobody need hear of it
 */
export function perVersion<Result>(
  compute: (model: Model, key: string) => Result,
  isSame?: (one: Result, other: Result) => boolean,
): (model: Model, key?: string) => Result {
  const known = new WeakMap<Model, Map<string, Computed<Result>>>();
  return (model, key = '') => {
    if (!isReading()) settleLinks(model);
    let results = known.get(model);
    if (!results) known.set(model, (results = new Map<string, Computed<Result>>()));
    let result = results.get(key);
    if (!result) results.set(key, (result = new Computed(model.graph, () => compute(model, key), isSame)));
    return result.value;
  };
}

/** A function of an element of a model, computed again only where what it read has changed. */
export function perElement<Result>(
  compute: (model: Model, element: Element) => Result,
  isSame?: (one: Result, other: Result) => boolean,
): (model: Model, element: Element) => Result {
  const known = perKey<Model, ModelElement, Result>(compute, isSame);
  return (model, element) => {
    if (!isReading()) settleLinks(model);
    return known(model, modelElement(element));
  };
}

/** The same, kept only of elements that many name, on which thousands may stand: of others it is found for who asks. */
export function perElementOfMany<Result>(
  compute: (model: Model, element: Element) => Result,
  isSame?: (one: Result, other: Result) => boolean,
): (model: Model, element: Element) => Result {
  const kept = perElement(compute, isSame);
  return (model, element) => (isNamedByFew(model, element) ? compute(model, element) : kept(model, element));
}
