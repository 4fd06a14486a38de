/** Whether a rule holds, from the sum of what it found in all elements. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { compareElements } from '../model/order.ts';
import type { Count, Sentence } from '../model/sentence.ts';
import { brokenWords, type BrokenWord } from './broken-rule.ts';
import { isConcerned } from './element-verdicts.ts';
import type { Judged } from './judged.ts';
import type { Judging } from './judging.ts';
import { countTruth } from './linked.ts';
import { reasonWithout } from './read-word.ts';
import { isUnfinished } from './scope.ts';
import type { Tally } from './tally.ts';
import type { Task } from './task.ts';
import { plainVerdict, type Verdict } from './verdict.ts';

export type Outcome = 'holds' | 'fails' | 'unanswered' | 'no case';

export interface RuleResult {
  readonly outcome: Outcome;
  /** The verdicts that are a gap, of the first elements in order. @param most how many are wanted */
  readonly failing: (most: number) => readonly Verdict[];
  /** The reason given by `without K because "…"`, where that answers the rule. */
  readonly answer?: string;
  /** No element to be judged exists. */
  readonly empty?: true;
  /** One that would be judged if it were finished. */
  readonly waiting?: Element;
  /** How many count, where a number of them is asked. */
  readonly found?: number;
  /** More elements than the rule allows. */
  readonly tooMany?: true;
  /** Nothing is known to be absent from files that could not be read. */
  readonly unread?: true;
  /** Only a date could tell. */
  readonly undated?: true;
  readonly broken: readonly BrokenWord[];
}

/** The result of a rule whose sentence can be read. */
export function resultOf({ judging, rule, sentence, tally }: Task): RuleResult {
  tally.numbers.read();
  if (!sentence) return { ...plain('fails'), broken: rule.sentence ? brokenWords(rule.sentence) : [] };
  const { head } = sentence;
  const needsElements = head.type === 'each' || head.count.least > 0;
  if (tally.candidates === 0 && needsElements) return withoutElements(judging, sentence);
  return head.type === 'each' ? resultOfEach(tally) : resultOfCount(judging, tally, head.count);
}

function plain(outcome: Outcome): RuleResult {
  return { outcome, failing: () => [], broken: [] };
}

function withoutElements(judging: Judging, { head }: Sentence): RuleResult {
  const { sms } = judging.scope;
  const { kinds } = head.group;
  const reasons = sms ? kinds.map((kind) => reasonWithout(sms, kind)) : [];
  const answer =
    reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
  if (answer !== undefined) return { ...plain('holds'), answer };
  const waiting = kinds
    .flatMap((kind) => elementsOfKind(judging.model, kind))
    .find((element) => !element.library && isConcerned(judging, element) && isUnfinished(element));
  return { ...plain('unanswered'), empty: true, ...(waiting && { waiting }) };
}

function resultOfEach(tally: Tally): RuleResult {
  if (tally.judged === 0) return plain('no case');
  if (hasFailing(tally)) return { ...plain('fails'), failing: (most) => failingIn(tally, most) };
  return tally.undated > 0 ? { ...plain('unanswered'), undated: true } : plain('holds');
}

function hasFailing({ failing }: Tally): boolean {
  for (const judged of failing.values()) if (judged.failing.length > 0) return true;
  return false;
}

function resultOfCount(judging: Judging, tally: Tally, count: Count): RuleResult {
  const { counted } = tally;
  const truth = countTruth(count, counted);
  const unread = truth === 'true' && count.most !== Infinity && judging.scope.unreadFiles.length > 0;
  if (unread) return { ...plain('fails'), unread: true };
  if (truth === 'true') return plain('holds');
  if (truth === 'undated') return { ...plain('unanswered'), undated: true };
  const tooMany = counted.sure > count.most || (counted.sure >= count.least && counted.possible > count.most);
  const failing = (most: number): readonly Verdict[] =>
    tooMany ? surplus(tally).slice(0, most) : nearest(tally);
  return { ...plain('fails'), failing, found: counted.sure, ...(tooMany && { tooMany }) };
}

/** The verdicts of the first elements that fail. */
function failingIn(tally: Tally, most: number): readonly Verdict[] {
  tally.failures.read();
  const elements = firstOf(tally.failing, most);
  return elements.flatMap((element) => tally.failing.get(element)?.failing ?? []).slice(0, most);
}

/** Those that count, or may count, towards a number that is too high. */
function surplus(tally: Tally): readonly Verdict[] {
  tally.failures.read();
  const counting = new Map(
    [...tally.seen].filter(([, { truth }]) => truth === 'true' || truth === 'unknown'),
  );
  return firstOf(counting, Infinity).map(
    (element) => counting.get(element)?.verdict ?? plainVerdict(element, 'holds'),
  );
}

/** The one that is nearest to what the rule asks for, of those that surely are what it asks for. */
function nearest(tally: Tally): readonly Verdict[] {
  tally.failures.read();
  let found: Verdict | undefined;
  for (const { verdict } of tally.seen.values()) {
    if (!verdict || verdict.doubts.length > 0 || !isGap(verdict)) continue;
    if (!found || compareNearness(verdict, found) < 0) found = verdict;
  }
  return found ? [found] : [];
}

function isGap({ outcome }: Verdict): boolean {
  return outcome === 'fails' || outcome === 'unknown';
}

function compareNearness(one: Verdict, other: Verdict): number {
  return one.obstacles.length - other.obstacles.length || compareElements(one.element, other.element);
}

/** The first elements in the order of files and text. */
export function firstOf(elements: ReadonlyMap<Element, Judged>, most: number): readonly Element[] {
  const first: Element[] = [];
  let bound: Element | undefined;
  for (const element of elements.keys()) {
    if (bound && compareElements(element, bound) > 0) continue;
    first.push(element);
    if (first.length <= 2 * most) continue;
    keepFirst(first, most);
    bound = first.at(-1);
  }
  keepFirst(first, most);
  return first;
}

function keepFirst(elements: Element[], most: number): void {
  elements.sort(compareElements);
  if (elements.length > most) elements.length = most;
}
