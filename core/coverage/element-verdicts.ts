/** What the rules find at one element. */
import type { Element } from '../model/fragment.ts';
import type { Sentence } from '../model/sentence.ts';
import { unsoundEvidence } from './evidence.ts';
import {
  allAside,
  counted,
  FoundByRules,
  notCounted,
  oneHolds,
  type ElementVerdicts,
  type Judged,
} from './judged.ts';
import type { Judging } from './judging.ts';
import type { UnsoundFact } from './proof.ts';
import { isRefined } from './refined-steps.ts';
import { stepKinds } from './rule-words.ts';
import { belongs, hasStatusToTest, isSetAside } from './scope.ts';
import type { Task } from './task.ts';
import { countedAs, countsFor, judgeElement, plainVerdict, type Seen, type Verdict } from './verdict.ts';

/** Holds an element against the rules of its kind; nothing where none runs over it. */
export function judgeByAll(tasks: readonly Task[], element: Element): ElementVerdicts | undefined {
  const candidate = new Candidate(element);
  const found = new FoundByRules(tasks);
  let isJudged = false;
  for (let index = 0; index < tasks.length; index++) {
    const task = tasks[index];
    const isFor = task?.sentence !== undefined && candidate.isFor(task);
    found.add(isFor ? judgeBy(task, task.sentence, candidate) : undefined);
    isJudged ||= isFor;
  }
  return isJudged ? found.verdicts : undefined;
}

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
