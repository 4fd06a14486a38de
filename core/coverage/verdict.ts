/** What a rule finds for one element: a pure function of the element and what the rule reads from it. */
import type { Element } from '../model/fragment.ts';
import type { Phrase, Sentence } from '../model/sentence.ts';
import { glanceAtClaim, judgeClaim, judgePair } from './claim.ts';
import { select } from './condition.ts';
import type { Judging } from './judging.ts';
import { glanceAt } from './glance.ts';
import { doubtsOf, leaf, met, obstaclesOf, type Fact, type Obstacle } from './proof.ts';
import { readPhrase } from './read-phrase.ts';
import { allOf, type Truth } from './truth.ts';
import { phraseText } from './rule-text.ts';

export interface Verdict {
  readonly element: Element;
  /** The other of a pair, after `each of its`. */
  readonly member?: Element | undefined;
  /** Aside: the rule's `where` does not hold, or there is nothing to compare. */
  readonly outcome: 'holds' | 'fails' | 'unknown' | 'undated' | 'aside';
  /** What is in the way: to be asked where it is told, for finding it out may take a while. */
  readonly obstacles: readonly Obstacle[];
  /** Why the element is judged though the `where` is not known to hold. */
  readonly doubts: readonly Fact[];
}

/**
 * The outcome as it shows at a glance: that the rule holds for the element by itself, or does not concern it; or what
 * the checks found that it passes. Of one that it surely concerns, where more must be looked at, or somebody asks why,
 * so much; nothing where not even that can be seen.
 */
export type RuleLook = (judging: Judging, element: Element) => Seen | 'concerned' | undefined;

/** What shows at a glance. */
export type Seen = 'holds' | 'aside' | Verdict;

/** The glance of a rule at an element. */
export function glanceOfRule(sentence: Sentence): RuleLook {
  const { head } = sentence;
  const { where } = head.group;
  const concerns = where && glanceAt(where);
  const isAboutEach = head.type === 'each';
  const judge = isAboutEach && head.members ? seenByPairs : glanceAtClaim(sentence);
  return (judging, element) => {
    // What is found out about the SMS is kept part by part.
    if (element === judging.scope.sms) return undefined;
    const concerned = concerns ? concerns(judging, element) : 'true';
    if (concerned === 'false' || concerned === 'skipped') return 'aside';
    if (concerned === 'true') return judge(judging, element);
    // What may be meant, and is as it should be, is no gap either way.
    return concerned && isAboutEach && judge(judging, element) === 'holds' ? 'holds' : undefined;
  };
}

function seenByPairs(): 'concerned' {
  return 'concerned';
}

/**
 * Judges the element by itself, or each pair of it and a member.
 * @param seen whether a glance saw already that the rule concerns the element
 */
export function judgeElement(
  judging: Judging,
  sentence: Sentence,
  element: Element,
  seen?: 'concerned',
): readonly Verdict[] {
  const { head } = sentence;
  const asked = seen === 'concerned' ? undefined : head.group.where;
  const where = asked ? select(judging, { element }, asked) : met;
  if (where.truth === 'false' || where.truth === 'skipped') return [aside(element)];
  const doubts = doubtsOf(where);
  if (head.type === 'count' || !head.members) return [judgeClaim(judging, sentence, { element }, doubts)];
  const { members, rest } = membersOf(judging, element, head.members);
  return [...members.map((member) => judgePair(judging, sentence, { element, member }, doubts)), ...rest];
}

/** Whether the element counts for a head such as `some process where …`: both its `where` and its claim hold. */
export function countsFor(
  judging: Judging,
  sentence: Sentence,
  element: Element,
  seen?: 'concerned',
): Counting {
  const [verdict = aside(element)] = judgeElement(judging, sentence, element, seen);
  return countedAs(verdict);
}

/** Whether an element counts, with its verdict. */
interface Counting {
  readonly truth: Truth;
  readonly verdict: Verdict;
}

export function countedAs(verdict: Verdict): Counting {
  const where = verdict.doubts.length > 0 ? 'unknown' : 'true';
  return { truth: allOf([where, truthOfVerdict(verdict)]), verdict };
}

function truthOfVerdict({ outcome }: Verdict): Truth {
  if (outcome === 'holds') return 'true';
  return outcome === 'unknown' || outcome === 'undated' ? outcome : 'false';
}

function aside(element: Element): Verdict {
  return plainVerdict(element, 'aside');
}

/** The verdict of which there is no more to say. */
export function plainVerdict(element: Element, outcome: 'holds' | 'aside'): Verdict {
  return { element, member: undefined, outcome, obstacles: none, doubts: none };
}

const none: readonly never[] = [];

interface Members {
  readonly members: readonly Element[];
  /** What is to be said beside the pairs. */
  readonly rest: readonly Verdict[];
}

/** A service that the SMS only depends on need not say whom it is for; silence about the others is a gap. */
function membersOf(judging: Judging, element: Element, phrase: Phrase): Members {
  const { scope, framework } = judging;
  const reading = readPhrase(judging, { element }, phrase);
  const members: Element[] = [];
  for (const datum of reading.data) if (datum.type === 'element') members.push(datum.element);
  if (members.length > 0 && reading.shortfalls.length === 0) return { members, rest: none };
  const supporting = framework && element.kind === 'service' && !scope.namedServices.has(element);
  if (reading.none !== undefined || (supporting && !reading.stated && reading.lines.length === 0)) {
    return { members, rest: [aside(element)] };
  }
  const fact = (): Fact => ({ type: 'stated', phrase: phraseText(phrase), shortfalls: reading.shortfalls });
  return {
    members,
    rest: [{ element, outcome: 'unknown', obstacles: obstaclesOf(leaf('unknown', fact)), doubts: [] }],
  };
}
