/** Functions of many keys whose results are kept until something that they were worked out from changes. */
import { ComputedOf, type Recipe } from './computed.ts';
import type { Graph } from './graph.ts';

/**
 * A function of something that is held on to (a model, a scope) and a key in it (an element): a result is
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
        key.results = key.results.filter((result) => result.recipe !== recipe);
      },
    };
    recipes.set(holder, recipe);
    return recipe;
  };
  return (holder, key) => {
    const recipe = recipes.get(holder) ?? recipeFor(holder);
    const known = resultOf(key, recipe);
    if (known) return known.value;
    const made = new ComputedOf(holder.graph, recipe, key);
    key.results = [...key.results, made];
    return made.value;
  };
}

/** What belongs to a model, whose graph tells who read what. */
export interface InGraph {
  readonly graph: Graph;
}

/** A key that holds what is worked out about it: most have few results, and a map of all keys is slower to look into. */
export interface KeepsResults {
  results: readonly KeptResult[];
}

/** A result, by the recipe that it was worked out by. */
export interface KeptResult {
  readonly recipe: object;
}

function resultOf<Key extends KeepsResults, Result>(
  { results }: Key,
  recipe: Recipe<Key, Result>,
): ComputedOf<Key, Result> | undefined {
  for (let index = 0; index < results.length; index++) {
    const result = results[index];
    if (isBy(recipe, result)) return result;
  }
  return undefined;
}

function isBy<Key, Result>(
  recipe: Recipe<Key, Result>,
  result: KeptResult | undefined,
): result is ComputedOf<Key, Result> {
  return result?.recipe === recipe;
}
