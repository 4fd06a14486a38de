/** A rule that is held against the elements of an SMS, with the sum of what it found. */
import type { Sentence } from '../model/sentence.ts';
import type { Judging } from './judging.ts';
import type { Rule } from './rule.ts';
import { Tally } from './tally.ts';

export interface Task {
  readonly judging: Judging;
  /** As its text stands now. */
  rule: Rule;
  /** Absent where there is none to be held against anything: it cannot be read, or means nothing. */
  readonly sentence: Sentence | undefined;
  /** The number of the clause; '' of a rule that stands by itself. */
  readonly code: string;
  readonly purpose: 'rule' | 'evidence' | 'free';
  readonly tally: Tally;
}

export function createTask(facts: Omit<Task, 'tally'>): Task {
  return { ...facts, tally: new Tally() };
}
