/** Holds one rule against a model: which elements it judged, and whether it holds. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import type { Count, Sentence } from '../model/sentence.ts';
import { brokenWords, type BrokenWord } from './broken-rule.ts';
import type { Judging } from './judging.ts';
import { countTruth, tallyOf } from './linked.ts';
import { reasonWithout } from './read-word.ts';
import { refinedSteps } from './refined-steps.ts';
import { stepKinds } from './rule-words.ts';
import { belongs, hasStatusToTest, isSetAside, isUnfinished } from './scope.ts';
import { testsStatus } from './tests-status.ts';
import type { Truth } from './truth.ts';
import { countsFor, judgeElement, type Verdict } from './verdict.ts';

export type Outcome = 'holds' | 'fails' | 'unanswered' | 'no case';

export interface RuleResult {
  readonly outcome: Outcome;
  /** Of every element judged; those set aside by `where` are not among them. */
  readonly verdicts: readonly Verdict[];
  /** The verdicts that are a gap. */
  readonly failing: readonly Verdict[];
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

export function judgeRule(judging: Judging, sentence: Sentence): RuleResult {
  const broken = brokenWords(sentence);
  if (broken.length > 0) return { outcome: 'fails', verdicts: [], failing: [], broken };
  const { head } = sentence;
  const elements = candidates(judging, sentence);
  const needsElements = head.type === 'each' || head.count.least > 0;
  if (elements.length === 0 && needsElements) return withoutElements(judging, sentence);
  return head.type === 'each'
    ? judgeEach(judging, sentence, elements)
    : judgeCount(judging, sentence, elements, head.count);
}

/** The elements that the head of the sentence runs over. */
function candidates(judging: Judging, { head: { group } }: Sentence): readonly Element[] {
  const counts = group.where && testsStatus(group.where) ? hasStatusToTest : isFinished;
  return elementsOf(judging, group.kinds).filter(counts);
}

function isFinished(element: Element): boolean {
  return !isSetAside(element);
}

/** The elements of the kinds that belong to the SMS, those that count for nothing among them. */
function elementsOf(judging: Judging, kinds: readonly string[]): readonly Element[] {
  const { model, scope, framework } = judging;
  return kinds.flatMap((kind) => {
    const elements = elementsOfKind(model, kind);
    if (kind === 'service' && framework && scope.sms) {
      return elements.filter((element) => scope.services.has(element));
    }
    const refined = stepKinds.has(kind) ? refinedSteps(judging) : new Set();
    return elements.filter((element) => belongs(scope, element) && !refined.has(element));
  });
}

function withoutElements(judging: Judging, { head }: Sentence): RuleResult {
  const { sms } = judging.scope;
  const { kinds } = head.group;
  const reasons = sms ? kinds.map((kind) => reasonWithout(sms, kind)) : [];
  const answer =
    reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
  const nothing = { verdicts: [], failing: [], broken: [] };
  if (answer !== undefined) return { ...nothing, outcome: 'holds', answer };
  const waiting = elementsOf(judging, kinds).find(isUnfinished);
  return { ...nothing, outcome: 'unanswered', empty: true, ...(waiting && { waiting }) };
}

function judgeEach(judging: Judging, sentence: Sentence, elements: readonly Element[]): RuleResult {
  const all = elements.flatMap((element) => judgeElement(judging, sentence, element));
  const verdicts = all.filter(({ outcome }) => outcome !== 'aside');
  const failing = verdicts.filter(({ outcome }) => outcome === 'fails' || outcome === 'unknown');
  const result = { verdicts, failing, broken: [] };
  if (verdicts.length === 0) return { ...result, outcome: 'no case' };
  if (failing.length > 0) return { ...result, outcome: 'fails' };
  const undated = verdicts.some(({ outcome }) => outcome === 'undated');
  return undated ? { ...result, outcome: 'unanswered', undated: true } : { ...result, outcome: 'holds' };
}

function judgeCount(
  judging: Judging,
  sentence: Sentence,
  elements: readonly Element[],
  count: Count,
): RuleResult {
  const counted = elements.map((element) => countsFor(judging, sentence, element));
  const tally = tallyOf(counted.map(({ truth }) => truth));
  const truth = countTruth(count, tally);
  const verdicts = counted.map(({ verdict }) => verdict).filter(({ outcome }) => outcome !== 'aside');
  const unread = truth === 'true' && count.most !== Infinity && judging.scope.unreadFiles.length > 0;
  if (unread) return { outcome: 'fails', verdicts, failing: [], unread: true, broken: [] };
  if (truth === 'true') return { outcome: 'holds', verdicts, failing: [], broken: [] };
  if (truth === 'undated') return { outcome: 'unanswered', verdicts, failing: [], undated: true, broken: [] };
  const tooMany = tally.sure > count.most || (tally.sure >= count.least && tally.possible > count.most);
  const failing = tooMany ? surplus(counted) : nearest(verdicts);
  return { outcome: 'fails', verdicts, failing, found: tally.sure, broken: [], ...(tooMany && { tooMany }) };
}

/** Those that count, or may count, towards a number that is too high. */
function surplus(
  counted: readonly { readonly truth: Truth; readonly verdict: Verdict }[],
): readonly Verdict[] {
  return counted.filter(({ truth }) => truth === 'true' || truth === 'unknown').map(({ verdict }) => verdict);
}

/** The one that is nearest to what the rule asks for, of those that surely are what it asks for. */
function nearest(verdicts: readonly Verdict[]): readonly Verdict[] {
  const short = verdicts.filter(
    ({ outcome, doubts }) => doubts.length === 0 && (outcome === 'fails' || outcome === 'unknown'),
  );
  return short.toSorted((one, other) => one.obstacles.length - other.obstacles.length).slice(0, 1);
}
