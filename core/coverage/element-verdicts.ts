/** What the rules find at one element. */
import type { Element } from '../model/fragment.ts';
import type { Sentence } from '../model/sentence.ts';
import { unsoundEvidence } from './evidence.ts';
import type { Judging } from './judging.ts';
import type { UnsoundFact } from './proof.ts';
import { isRefined } from './refined-steps.ts';
import { stepKinds } from './rule-words.ts';
import { belongs, hasStatusToTest, isSetAside } from './scope.ts';
import type { Task } from './task.ts';
import { testsStatus } from './tests-status.ts';
import type { Truth } from './truth.ts';
import { countsFor, judgeElement, outcomeAtGlance, plainVerdict, type Verdict } from './verdict.ts';

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

/** What the rules found at an element, in a form that takes little memory. */
export class ElementVerdicts {
  /** The rules of the kind: the same list for all elements of the kind. */
  readonly tasks: readonly Task[];
  /** What each found; nothing of a rule that does not run over the element. */
  readonly results: readonly (Judged | undefined)[];

  constructor(tasks: readonly Task[], results: readonly (Judged | undefined)[]) {
    this.tasks = tasks;
    this.results = results;
  }

  get(task: Task): Judged | undefined {
    return this.results[this.tasks.indexOf(task)];
  }
}

/** Holds an element against the rules of its kind; nothing where none runs over it. */
export function judgeByAll(tasks: readonly Task[], element: Element): ElementVerdicts | undefined {
  const results = tasks.map((task) => {
    const { judging, sentence } = task;
    return sentence && isCandidate(judging, sentence, element) ? judgeBy(task, sentence, element) : undefined;
  });
  return results.some((judged) => judged !== undefined) ? new ElementVerdicts(tasks, results) : undefined;
}

/** Whether the head of the sentence runs over the element. */
function isCandidate(judging: Judging, { head: { group } }: Sentence, element: Element): boolean {
  if (!isConcerned(judging, element)) return false;
  return group.where && testsStatus(group.where) ? hasStatusToTest(element) : !isSetAside(element);
}

/** Whether the element is judged with the SMS, or would be if it were finished. */
export function isConcerned(judging: Judging, element: Element): boolean {
  const { scope, framework } = judging;
  if (element.kind === 'service' && framework && scope.sms) return scope.services.has(element);
  return belongs(scope, element) && !(stepKinds.has(element.kind) && isRefined(judging, element));
}

function judgeBy(task: Task, sentence: Sentence, element: Element): Judged {
  const { judging, purpose } = task;
  if (sentence.head.type === 'count') return countBy(task, sentence, element);
  const seen = outcomeAtGlance(judging, sentence, element);
  if (seen === 'aside') return allAside;
  if (seen === 'holds' && purpose !== 'evidence') return oneHolds;
  const all = seen ? [plainVerdict(element, seen)] : judgeElement(judging, sentence, element);
  const verdicts = all.filter(({ outcome }) => outcome !== 'aside');
  return summed(verdicts, purpose === 'evidence' ? unsound(judging, verdicts, element) : none);
}

function countBy({ judging, purpose }: Task, sentence: Sentence, element: Element): Judged {
  const seen = outcomeAtGlance(judging, sentence, element);
  if (seen === 'aside') return notCounted;
  if (seen === 'holds' && purpose !== 'evidence') return counted;
  const { truth, verdict } = countsFor(judging, sentence, element);
  const verdicts = verdict.outcome === 'aside' ? [] : [verdict];
  const summary = summed(verdicts, purpose === 'evidence' ? unsound(judging, verdicts, element) : none);
  return { ...summary, truth, verdict };
}

const none: readonly never[] = [];

function unsound(judging: Judging, verdicts: readonly Verdict[], element: Element): readonly UnsoundFact[] {
  return verdicts.some(({ outcome }) => outcome === 'holds') ? unsoundEvidence(judging, element) : none;
}

function summed(verdicts: readonly Verdict[], unsoundFacts: readonly UnsoundFact[]): Judged {
  const [only] = verdicts;
  const plain = verdicts.length === 1 && only?.outcome === 'holds' && !only.member;
  if (plain && unsoundFacts.length === 0) return oneHolds;
  if (verdicts.length === 0) return allAside;
  const count = (outcome: Verdict['outcome']): number =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return {
    verdicts: verdicts.length,
    holds: count('holds'),
    undated: count('undated'),
    failing: lean(verdicts.filter(({ outcome }) => outcome === 'fails' || outcome === 'unknown')),
    members: lean(verdicts.flatMap(({ member }) => member ?? [])),
    unsound: unsoundFacts,
  };
}

/** Lists are kept for each element and rule: without the room that they were made with. */
function lean<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? none : list.slice();
}

/** What most rules find at most elements. */
const oneHolds: Judged = { verdicts: 1, holds: 1, undated: 0, failing: none, members: none, unsound: none };
const allAside: Judged = { verdicts: 0, holds: 0, undated: 0, failing: none, members: none, unsound: none };
/** The same of rules that ask for a number. */
const counted: Judged = { ...oneHolds, truth: 'true' };
const notCounted: Judged = { ...allAside, truth: 'false' };
