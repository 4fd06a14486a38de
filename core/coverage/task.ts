/** A rule that is held against the elements of an SMS, with the sum of what it found. */
import type { Sentence } from '../model/sentence.ts';
import type { Judging } from './judging.ts';
import type { Rule } from './rule.ts';
import { Tally } from './tally.ts';
import { testsStatus } from './tests-status.ts';
import { glanceOfRule, type RuleLook } from './verdict.ts';

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
  readonly glance: RuleLook;
  /** Whether it asks for the status by itself: then what is in use no more counts too. */
  readonly testsStatus: boolean;
}

export type TaskFacts = Omit<Task, 'tally' | 'glance' | 'testsStatus'>;

export function createTask(facts: TaskFacts): Task {
  const { sentence } = facts;
  const head = sentence?.head;
  const where = head?.group.where;
  return {
    ...facts,
    tally: new Tally(facts.judging.model.graph, head?.type === 'count' && head.count.most !== Infinity),
    glance: sentence ? glanceOfRule(sentence) : () => undefined,
    testsStatus: where !== undefined && testsStatus(where),
  };
}
