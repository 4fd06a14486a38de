/** What a rule is held against: everything that the evaluation of one element may read. */
import type { Element } from '../model/fragment.ts';
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
