/** Functions of many keys whose results are kept until something that they were worked out from changes. */
import { ComputedOf, type Recipe } from './computed.ts';
import type { Graph } from './graph.ts';
import { forgetResult, keepResult, resultBy, type KeepsResults } from './kept-results.ts';

/**
 * A function of something that is held on to (a model, a scope) and a key in it (an element), which keeps the result: it is
 * gone when nobody reads it any more.
 * @param isSame whether a new result says the same as the one before, so that nobody need hear of it
 */
export function perKey<Holder extends InGraph, Key extends KeepsResults, Result>(
  compute: (holder: Holder, key: Key) => Result,
  isSame: (one: Result, other: Result) => boolean = Object.is,
): (holder: Holder, key: Key) => Result {
  const known = new WeakMap<Holder, Known<Key, Result>>();
  const begin = (holder: Holder): Known<Key, Result> => {
    const shared = new Map<Key, ComputedOf<Key, Result>>();
    const recipe: Recipe<Key, Result> = {
      compute: (key) => compute(holder, key),
      isSame,
      letGo: (key) => {
        if (key.isShared) shared.delete(key);
        else forgetResult(key, recipe);
      },
    };
    known.set(holder, { recipe, shared });
    return { recipe, shared };
  };
  return (holder, key) => {
    const { recipe, shared } = known.get(holder) ?? begin(holder);
    const { isShared } = key;
    const result = isShared ? shared.get(key) : resultBy<ComputedOf<Key, Result>>(key, recipe);
    if (result) return result.value;
    const made = new ComputedOf(holder.graph, recipe, key);
    if (isShared) shared.set(key, made);
    else keepResult(key, made);
    return made.value;
  };
}

interface Known<Key, Result> {
  readonly recipe: Recipe<Key, Result>;
  /** Of keys that outlive the holder: with them its results would do so too. */
  readonly shared: Map<Key, ComputedOf<Key, Result>>;
}

/** What belongs to a model, whose graph tells who read what. */
export interface InGraph {
  readonly graph: Graph;
}
