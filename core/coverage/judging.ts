/** What a rule is held against: everything that the evaluation of one element may read. */
import type { Element } from '../model/fragment.ts';
import { Computed } from '../reactive/computed.ts';
import { isReading } from '../reactive/reactive.ts';
import type { Model } from '../model/model.ts';
import type { Scope } from './scope.ts';

export interface Judging {
  readonly model: Model;
  readonly scope: Scope;
  /** YYYY-MM-DD; without it nothing is judged about time. */
  readonly asOf: string | undefined;
  /** The framework whose rule it is; absent for a rule that stands by itself. */
  readonly framework: Element | undefined;
}

/**
 * Keeps what is worked out about the SMS itself: it looks at much of the model, so each part of a sentence is
 * kept alone, and an edit brings only those up again that it concerns.
 * @param run works out what is to be kept
 * @returns a function that is given the part, the same object each time, and how it is worked out
 */
export function keepForSystem<Result>(
  run: (compute: () => Result) => Result = (compute) => compute(),
): (judging: Judging, element: Element, part: object, compute: () => Result) => Result {
  const kept = new WeakMap<Judging, WeakMap<object, Computed<Result>>>();
  return (judging, element, part, compute) => {
    if (element !== judging.scope.sms || !isReading()) return compute();
    const parts = kept.get(judging) ?? new WeakMap<object, Computed<Result>>();
    const before = parts.get(part);
    if (before) return before.value;
    const result = new Computed(judging.model.graph, () => run(compute));
    kept.set(judging, parts.set(part, result));
    return result.value;
  };
}
