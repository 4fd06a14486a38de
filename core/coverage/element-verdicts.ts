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
import type { Truth } from './truth.ts';
import { countedAs, countsFor, judgeElement, plainVerdict, type Seen, type Verdict } from './verdict.ts';

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

/** Holds an element against the rules of its kind; nothing where none runs over it. */
export function judgeByAll(tasks: readonly Task[], element: Element): ElementVerdicts | undefined {
  const candidate = new Candidate(element);
  const results = new Array<Judged | undefined>(tasks.length);
  let isJudged = false;
  for (let index = 0; index < tasks.length; index++) {
    const task = tasks[index];
    if (!task?.sentence || !candidate.isFor(task)) continue;
    results[index] = judgeBy(task, task.sentence, candidate);
    isJudged = true;
  }
  return isJudged ? verdictsOf(tasks, results) : undefined;
}

/** What is found at most elements of a kind is the same: then they share it. */
function verdictsOf(tasks: readonly Task[], results: readonly (Judged | undefined)[]): ElementVerdicts {
  let key = '';
  for (let index = 0; index < results.length; index++) {
    const judged = results[index];
    const common = judged ? commonResults.indexOf(judged) : commonResults.length;
    if (common < 0) return new ElementVerdicts(tasks, results);
    key += numbers[common] ?? '';
  }
  const same = shared.get(tasks)?.get(key);
  return same ?? share(key, new ElementVerdicts(tasks, results));
}

function share(key: string, verdicts: ElementVerdicts): ElementVerdicts {
  const known = shared.get(verdicts.tasks) ?? new Map<string, ElementVerdicts>();
  shared.set(verdicts.tasks, known.set(key, verdicts));
  return verdicts;
}

/** By the rules of a kind, and by the numbers of what they found. */
const shared = new WeakMap<readonly Task[], Map<string, ElementVerdicts>>();

/** An element that rules are held against: what several of them ask is found out once. */
class Candidate {
  readonly element: Element;
  private judging: Judging | undefined;
  private isConcerned = false;
  private isFinished: boolean | undefined;
  private unsoundFacts: readonly UnsoundFact[] | undefined;

  constructor(element: Element) {
    this.element = element;
  }

  /** Whether the head of the rule runs over it: most rules are held against the same SMS. */
  isFor({ judging, testsStatus }: Task): boolean {
    const { element } = this;
    if (this.judging !== judging) {
      this.judging = judging;
      this.isConcerned = isConcerned(judging, element);
    }
    if (!this.isConcerned) return false;
    return testsStatus ? hasStatusToTest(element) : (this.isFinished ??= !isSetAside(element));
  }

  /** Documents behind it that are no evidence, on the day that all rules are judged on. */
  unsound(judging: Judging): readonly UnsoundFact[] {
    return (this.unsoundFacts ??= unsoundEvidence(judging, this.element));
  }
}

/** Whether the element is judged with the SMS, or would be if it were finished. */
export function isConcerned(judging: Judging, element: Element): boolean {
  const { scope, framework } = judging;
  if (element.kind === 'service' && framework && scope.sms) return scope.services.has(element);
  return belongs(scope, element) && !(stepKinds.has(element.kind) && isRefined(judging, element));
}

function judgeBy(task: Task, sentence: Sentence, candidate: Candidate): Judged {
  const { judging } = task;
  const { element } = candidate;
  if (sentence.head.type === 'count') return countBy(task, sentence, candidate);
  const seen = task.glance(judging, element);
  if (seen === 'aside') return allAside;
  if (seen === 'holds' && isSound(task, candidate)) return oneHolds;
  const all = isWhole(seen) ? [verdictSeen(element, seen)] : judgeElement(judging, sentence, element, seen);
  const verdicts = all.some(isAside) ? all.filter((verdict) => !isAside(verdict)) : all;
  return summed(verdicts, unsoundFor(task, verdicts, candidate));
}

function countBy(task: Task, sentence: Sentence, candidate: Candidate): Judged {
  const { judging } = task;
  const { element } = candidate;
  const seen = task.glance(judging, element);
  if (seen === 'aside') return notCounted;
  if (seen === 'holds' && isSound(task, candidate)) return counted;
  const { truth, verdict } = isWhole(seen)
    ? countedAs(verdictSeen(element, seen))
    : countsFor(judging, sentence, element, seen);
  const verdicts = verdict.outcome === 'aside' ? [] : [verdict];
  const summary = summed(verdicts, unsoundFor(task, verdicts, candidate));
  if (summary === oneHolds && truth === 'true') return counted;
  return summary === allAside && truth === 'false' ? notCounted : { ...summary, truth, verdict };
}

function isWhole(seen: Seen | 'concerned' | undefined): seen is Seen {
  return seen !== undefined && seen !== 'concerned';
}

function verdictSeen(element: Element, seen: Seen): Verdict {
  return typeof seen === 'string' ? plainVerdict(element, seen) : seen;
}

function isAside({ outcome }: Verdict): boolean {
  return outcome === 'aside';
}

const none: readonly never[] = [];

/** Whether there is no more to say of an element for which the rule holds. */
function isSound({ judging, purpose }: Task, candidate: Candidate): boolean {
  return purpose !== 'evidence' || candidate.unsound(judging).length === 0;
}

function unsoundFor(
  { judging, purpose }: Task,
  verdicts: readonly Verdict[],
  candidate: Candidate,
): readonly UnsoundFact[] {
  const isEvidence = purpose === 'evidence' && verdicts.some(({ outcome }) => outcome === 'holds');
  return isEvidence ? candidate.unsound(judging) : none;
}

function summed(verdicts: readonly Verdict[], unsoundFacts: readonly UnsoundFact[]): Judged {
  const [only] = verdicts;
  const plain = verdicts.length === 1 && only?.outcome === 'holds' && !only.member;
  if (plain && unsoundFacts.length === 0) return oneHolds;
  if (verdicts.length === 0) return allAside;
  let holds = 0;
  let undated = 0;
  const failing: Verdict[] = [];
  const members: Element[] = [];
  for (let index = 0; index < verdicts.length; index++) {
    const verdict = verdicts[index];
    if (!verdict) continue;
    const { outcome, member } = verdict;
    if (outcome === 'holds') holds++;
    else if (outcome === 'undated') undated++;
    else failing.push(verdict);
    if (member) members.push(member);
  }
  return {
    verdicts: verdicts.length,
    holds,
    undated,
    failing: lean(failing),
    members: lean(members),
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
const commonResults: readonly Judged[] = [oneHolds, allAside, counted, notCounted];
/** Of each of them, and of none. */
const numbers = '01234';
