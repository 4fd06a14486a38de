/** What one rule found, as coverage tells it. */
import type { Element } from '../model/fragment.ts';
import { acceptanceOf } from './acceptance.ts';
import type { Acceptance, Gap, GapsInBrief, RuleCoverage, RuleSums } from './coverage-result.ts';
import { gapMessage } from './gap-message.ts';
import { countGaps, GapAtElement, gapsOf, wholeGap, type GapContext } from './gaps.ts';
import type { Judged } from './judged.ts';
import type { Obstacle, UnsoundFact } from './proof.ts';
import { firstOf, resultOf, type RuleResult } from './rule-result.ts';
import { isDeciding, type Rule } from './rule.ts';
import type { Tally } from './tally.ts';
import type { Task } from './task.ts';

/** The elements that a rule judged, and those that it holds for: asked for when somebody wants to know. */
export interface JudgedLists {
  readonly judged: () => readonly Element[];
  readonly meeting: (most: number) => readonly Element[];
  /** Keeps what is worked out of the gaps in brief. */
  readonly brief: () => GapsInBrief;
}

/** A rule of a clause, held against the model. */
export function coverRule(context: GapContext, task: Task, lists: JudgedLists): RuleCoverage {
  const { rule, code } = task;
  const acceptance = acceptanceOf(context.judging, code, rule.name);
  if (!rule.sentence) {
    const gaps = (): readonly Gap[] => [unreadable(context, rule)];
    return shown(context, task, { ...nothing, outcome: 'fails', gaps, ...lists, acceptance });
  }
  const result = resultOf(task);
  const gaps = (most: number): readonly Gap[] => gapsOf(context, task, result, most);
  return shown(context, task, { ...found(task, result), gaps, ...lists, acceptance });
}

/** A documented information that the clause requires: its sentence holds, and what it rests on is sound. */
export function coverEvidence(context: GapContext, task: Task, lists: JudgedLists): RuleCoverage {
  const { rule } = task;
  if (!rule.sentence) {
    const gaps = (): readonly Gap[] => [withoutSentence(context, rule)];
    return shown(context, task, { ...nothing, gaps, ...lists });
  }
  const result = resultOf(task);
  const gaps = (most: number): readonly Gap[] => [
    ...gapsOf(context, task, result, most),
    ...unsoundGaps(context, task, most),
  ];
  const undated = result.undated === true || context.judging.asOf === undefined;
  const outcome = gaps(1).length > 0 ? 'fails' : undated ? 'unanswered' : result.outcome;
  return shown(context, task, { ...found(task, result), outcome, undated, gaps, ...lists });
}

interface Found {
  readonly outcome: RuleCoverage['outcome'];
  readonly undated: boolean;
  readonly sums: RuleSums;
  readonly holdsForSome: boolean;
  readonly failing: number;
  readonly failsForMost: boolean;
  readonly answer?: string;
}

const nothing: Found = {
  outcome: 'unanswered',
  undated: false,
  sums: { elements: 0, judged: 0, holds: 0, fails: 0, undated: 0 },
  holdsForSome: false,
  failing: 0,
  failsForMost: false,
};

function found({ tally, sentence }: Task, { outcome, undated, answer }: RuleResult): Found {
  const failing = sentence?.head.type === 'each' ? tally.failing.size : 0;
  return {
    outcome,
    undated: undated ?? false,
    sums: sumsOf(tally),
    holdsForSome: tally.holds > 0,
    failing,
    failsForMost: failing >= tally.holds,
    ...(answer !== undefined && { answer }),
  };
}

function sumsOf({ candidates, judged, holds, failed, undated }: Tally): RuleSums {
  return { elements: candidates, judged, holds, fails: failed, undated };
}

interface Lists extends JudgedLists {
  readonly gaps: (most: number) => readonly Gap[];
  readonly acceptance?: Acceptance | undefined;
}

function shown({ language }: GapContext, { rule }: Task, what: Found & Lists): RuleCoverage {
  const { outcome, undated, sums, holdsForSome, failing, failsForMost, answer } = what;
  const { gaps, judged, meeting, brief, acceptance } = what;
  return {
    name: rule.name,
    title: rule.title?.translations?.[language] ?? rule.title?.text ?? rule.name,
    uri: rule.uri,
    get span() {
      return rule.span;
    },
    strength: rule.strength,
    practice: rule.practice,
    deciding: isDeciding(rule),
    outcome,
    undated,
    sums,
    someGaps: gaps,
    get brief() {
      return brief();
    },
    get gaps() {
      return gaps(Infinity);
    },
    ...(answer !== undefined && { answer }),
    ...(acceptance && { acceptance }),
    get elements() {
      return judged();
    },
    someMeeting: meeting,
    get meeting() {
      return meeting(Infinity);
    },
    holdsForSome,
    failing,
    failsForMost,
  };
}

/** How many gaps of a rule are told in brief. */
const mostInBrief = 5;

/** The gaps of a rule in brief: who works this out anew hears of every change in the words. */
export function gapsInBrief(task: Task, coverage: RuleCoverage): GapsInBrief {
  const first = coverage.someGaps(mostInBrief).slice(0, mostInBrief);
  return { count: countOf(task, first.length), first: first.map((gap) => ({ gap, message: gap.message })) };
}

/** Fewer than are told in brief are all there are. */
function countOf(task: Task, known: number): number {
  if (known < mostInBrief) return known;
  return countGaps(task, resultOf(task)) + (task.purpose === 'evidence' ? unsoundIn(task).size : 0);
}

function unreadable(context: GapContext, rule: Rule): Gap {
  return { ...wholeGap(context, rule, context.messages.noSentence()), uri: rule.uri, span: rule.span };
}

function withoutSentence(context: GapContext, rule: Rule): Gap {
  const title = rule.title?.translations?.[context.language] ?? rule.title?.text ?? rule.name;
  const gap = wholeGap(context, rule, context.messages.clauseWithout(title));
  return { ...gap, uri: rule.uri, span: rule.span };
}

/** Documents that are no evidence on the date of judging, at the elements that rest on them; of `some record` one is enough. */
function unsoundGaps(context: GapContext, { rule, sentence, tally }: Task, most: number): readonly Gap[] {
  const unsound = unsoundIn({ sentence, tally });
  return firstOf(unsound, most).map((element) =>
    unsoundGap(context, rule, element, unsound.get(element)?.unsound ?? []),
  );
}

/** The elements that rest on documents that are no evidence, where that is a gap. */
function unsoundIn({ sentence, tally }: Pick<Task, 'sentence' | 'tally'>): ReadonlyMap<Element, Judged> {
  const unsound = new Map<Element, Judged>();
  tally.failing.forEach((judged, element) => {
    if (judged.unsound.length > 0) unsound.set(element, judged);
  });
  const head = sentence?.head;
  if (head?.type === 'count' && tally.holds - unsound.size >= head.count.least) return new Map();
  if (unsound.size > 0) tally.failures.read();
  return unsound;
}

/** The gap of an element whose documents are no evidence. */
export function unsoundGap(
  { judging, language }: GapContext,
  rule: Rule,
  element: Element,
  facts: readonly UnsoundFact[],
): Gap {
  const obstacles = facts.map((fact): Obstacle => ({ type: 'lack', fact, truth: 'false' }));
  return new GapAtElement(rule.name, { element, obstacles }, () =>
    gapMessage({ element, obstacles, doubts: [], asOf: judging.asOf }, language),
  );
}
