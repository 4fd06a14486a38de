/** What rules found at one element, in a form that takes little memory: at most elements of a kind it is the same. */
import type { Element } from '../model/fragment.ts';
import type { UnsoundFact } from './proof.ts';
import type { Task } from './task.ts';
import type { Truth } from './truth.ts';
import type { Verdict } from './verdict.ts';

/** What one rule found at one element. */
export interface Judged {
  /** How many verdicts there are, without those set aside; how many of them hold, and for how many only a date could tell. */
  readonly verdicts: number;
  readonly holds: number;
  readonly undated: number;
  /** The verdicts that are a gap. */
  readonly failing: readonly Verdict[];
  /** The others of pairs, after `each of its`. */
  readonly members: readonly Element[];
  /** Whether the element counts, where the rule asks for a number. */
  readonly truth?: Truth;
  /** Its verdict, where the rule asks for a number and there is more to say than that it counts or does not. */
  readonly verdict?: Verdict;
  /** Documents that are no evidence, where the rule asks for evidence. */
  readonly unsound: readonly UnsoundFact[];
}

const none: readonly never[] = [];

/** What most rules find at most elements. */
export const oneHolds: Judged = {
  verdicts: 1,
  holds: 1,
  undated: 0,
  failing: none,
  members: none,
  unsound: none,
};
export const allAside: Judged = {
  verdicts: 0,
  holds: 0,
  undated: 0,
  failing: none,
  members: none,
  unsound: none,
};
/** The same of rules that ask for a number. */
export const counted: Judged = { ...oneHolds, truth: 'true' };
export const notCounted: Judged = { ...allAside, truth: 'false' };
const commonResults: readonly Judged[] = [oneHolds, allAside, counted, notCounted];

/** What the rules found at an element. */
export class ElementVerdicts {
  /** The rules of the kind: the same list for all elements of the kind. */
  readonly tasks: readonly Task[];
  /** What each found; nothing of a rule that does not run over the element. */
  readonly results: readonly (Judged | undefined)[];
  /** Whether there is a gap, or a document that is no evidence. */
  readonly hasGaps: boolean;

  constructor(tasks: readonly Task[], results: readonly (Judged | undefined)[]) {
    this.tasks = tasks;
    this.results = results;
    this.hasGaps = results.some(
      (judged) => judged !== undefined && judged.failing.length + judged.unsound.length > 0,
    );
  }

  get(task: Task): Judged | undefined {
    return this.results[this.tasks.indexOf(task)];
  }
}

/** Takes what the rules of a kind find at an element, rule by rule: those that find the same share it. */
export class FoundByRules {
  private readonly tasks: readonly Task[];
  /** What was found so far, while it is what others may share; nothing after a result that few elements have. */
  private shared: SharedResults | undefined;
  private own: (Judged | undefined)[] | undefined;

  constructor(tasks: readonly Task[]) {
    this.tasks = tasks;
    this.shared = sharedBegin(tasks);
  }

  /** @param judged what the next rule found; nothing of one that does not run over the element */
  add(judged: Judged | undefined): void {
    const { shared } = this;
    const number = judged ? commonResults.indexOf(judged) : commonResults.length;
    if (shared && number >= 0) this.shared = shared.with(number, judged);
    else {
      (this.own ??= shared?.all ?? []).push(judged);
      this.shared = undefined;
    }
  }

  get verdicts(): ElementVerdicts {
    const { tasks, shared, own = [] } = this;
    if (!shared) return new ElementVerdicts(tasks, own);
    return (shared.verdicts ??= new ElementVerdicts(tasks, shared.all));
  }
}

/** The results of the first rules of a kind, and what else may be found by the next. */
class SharedResults {
  /** Where there is no next rule. */
  verdicts: ElementVerdicts | undefined;
  private readonly before: SharedResults | undefined;
  private readonly last: Judged | undefined;
  private readonly next: (SharedResults | undefined)[] = [];

  constructor(before?: SharedResults, last?: Judged) {
    this.before = before;
    this.last = last;
  }

  /** @param number of the result among those that are common */
  with(number: number, judged: Judged | undefined): SharedResults {
    return (this.next[number] ??= new SharedResults(this, judged));
  }

  /** They in a list of their own. */
  get all(): (Judged | undefined)[] {
    if (!this.before) return [];
    const { all } = this.before;
    all.push(this.last);
    return all;
  }
}

function sharedBegin(tasks: readonly Task[]): SharedResults {
  let begin = sharedByKind.get(tasks);
  if (!begin) sharedByKind.set(tasks, (begin = new SharedResults()));
  return begin;
}

/** By the rules of each kind. */
const sharedByKind = new WeakMap<readonly Task[], SharedResults>();
