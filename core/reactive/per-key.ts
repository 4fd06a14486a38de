/** Functions of many keys whose results are kept until something that they were worked out from changes. */
import { ComputedOf, type Recipe } from './computed.ts';
import type { Graph } from './graph.ts';

/**
 * A function of something that is held on to (a model, a scope) and a key in it (an element): a result is
 * gone when nobody reads it any more.
 * @param isSame whether a new result says the same as the one before, so that nobody need hear of it
 */
export function perKey<Holder extends InGraph, Key extends object, Result>(
  compute: (holder: Holder, key: Key) => Result,
  isSame: (one: Result, other: Result) => boolean = Object.is,
): (holder: Holder, key: Key) => Result {
  const known = new WeakMap<Holder, Kept<Key, Result>>();
  const keptIn = (holder: Holder): Kept<Key, Result> => {
    const results: Kept<Key, Result>['results'] = new Map();
    const recipe = {
      compute: (key: Key) => compute(holder, key),
      isSame,
      letGo: (key: Key) => results.delete(key),
    };
    known.set(holder, { recipe, results });
    return { recipe, results };
  };
  return (holder, key) => {
    const { recipe, results } = known.get(holder) ?? keptIn(holder);
    const result = results.get(key);
    if (result) return result.value;
    const made = new ComputedOf(holder.graph, recipe, key);
    results.set(key, made);
    return made.value;
  };
}

/** What belongs to a model, whose graph tells who read what. */
export interface InGraph {
  readonly graph: Graph;
}

interface Kept<Key extends object, Result> {
  readonly recipe: Recipe<Key, Result>;
  /** Not by weak keys, which the collector of garbage looks at again and again. */
  readonly results: Map<Key, ComputedOf<Key, Result>>;
}
