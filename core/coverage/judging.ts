/** What a rule is held against: everything that the evaluation of one element may read. */
import type { Element } from '../model/fragment.ts';
import { Computed, isReading } from '../reactive/reactive.ts';
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
 * What is worked out about the SMS itself looks at much of the model: each part of a sentence is kept by
 * itself, so that an edit brings only those up again that it concerns.
 * @param part the part of the sentence, the same object each time
 */
export function keptForSystem<Result>(
  judging: Judging,
  element: Element,
  part: object,
  compute: () => Result,
): Result {
  if (element !== judging.scope.sms || !isReading()) return compute();
  const parts = kept.get(judging) ?? new WeakMap<object, Computed<unknown>>();
  kept.set(judging, parts);
  const known = parts.get(part) as Computed<Result> | undefined;
  const result = known ?? new Computed(compute);
  if (!known) parts.set(part, result as Computed<unknown>);
  return result.value;
}

const kept = new WeakMap<Judging, WeakMap<object, Computed<unknown>>>();
