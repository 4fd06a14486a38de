/** What was worked out from a model holds until the model changes: then it is worked out anew. */
import type { Model } from './model.ts';

/** A function of the model, and of a key beside it, that is computed once for each version of the model. */
export function perVersion<Result>(
  compute: (model: Model, key: string) => Result,
): (model: Model, key?: string) => Result {
  const known = new WeakMap<Model, { readonly version: number; readonly results: Map<string, Result> }>();
  return (model, key = '') => {
    const before = known.get(model);
    const current =
      before?.version === model.version
        ? before
        : { version: model.version, results: new Map<string, Result>() };
    known.set(model, current);
    const found = current.results.get(key);
    if (found !== undefined) return found;
    const result = compute(model, key);
    current.results.set(key, result);
    return result;
  };
}
