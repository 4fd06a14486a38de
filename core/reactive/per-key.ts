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
  const recipes = new WeakMap<Holder, Recipe<Key, Result>>();
  const recipeFor = (holder: Holder): Recipe<Key, Result> => {
    const recipe: Recipe<Key, Result> = {
      compute: (key) => compute(holder, key),
      isSame,
      letGo: (key) => {
        forgetResult(key, recipe);
      },
    };
    recipes.set(holder, recipe);
    return recipe;
  };
  return (holder, key) => {
    const recipe = recipes.get(holder) ?? recipeFor(holder);
    const known = resultBy<ComputedOf<Key, Result>>(key, recipe);
    if (known) return known.value;
    const made = new ComputedOf(holder.graph, recipe, key);
    keepResult(key, made);
    return made.value;
  };
}

/** What belongs to a model, whose graph tells who read what. */
export interface InGraph {
  readonly graph: Graph;
}
