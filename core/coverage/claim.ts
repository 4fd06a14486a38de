/** What the claim of a rule comes to at an element, or at a pair of it and a member: seen at a glance, or worked out. */
import type { Element } from '../model/fragment.ts';
import type { Sentence } from '../model/sentence.ts';
import { evaluate } from './condition.ts';
import { glanceAt, glanceAtPair, type Pair } from './glance.ts';
import type { Judging } from './judging.ts';
import { evaluatePasses, passesOf } from './passes.ts';
import { conjunction, obstaclesOf, type Fact, type Obstacle, type Proof } from './proof.ts';
import type { Truth } from './truth.ts';
import type { RuleLook, Verdict } from './verdict.ts';

/** The glance at what a rule claims of an element that it concerns. */
export function glanceAtClaim(sentence: Sentence): RuleLook {
  const { head, claim, passes } = sentence;
  const claims = claim && glanceAt(claim);
  const passesAll = passes.length > 0 ? passesOf(passes) : undefined;
  const isAboutEach = head.type === 'each';
  return (judging, element) => {
    const claimed = claims ? claims(judging, element) : 'true';
    if (claimed === 'true' || claimed === 'skipped') {
      const found = passesAll?.(judging, element);
      return found ? verdictOf({ element }, conjunction(found), none) : 'holds';
    }
    const fails = isAboutEach && isSettled(claimed, sentence);
    return fails ? new SeenToFail(judging, sentence, { element }, claimed) : 'concerned';
  };
}

/** @param doubts why it is judged though it is not known to be concerned */
export function judgeClaim(
  judging: Judging,
  sentence: Sentence,
  about: About,
  doubts: readonly Fact[],
): Verdict {
  return verdictOf(about, proveClaim(judging, sentence, about), doubts);
}

/** The same of a pair, at a glance where that is enough; what is found out about the SMS is kept part by part. */
export function judgePair(
  judging: Judging,
  sentence: Sentence,
  pair: Pair,
  doubts: readonly Fact[],
): Verdict {
  const { claim } = sentence;
  const mayBeSeen = claim && doubts.length === 0 && pair.element !== judging.scope.sms;
  const seen = mayBeSeen && glanceAtPair(claim)(judging, pair);
  if (!seen || !isSettled(seen, sentence)) return judgeClaim(judging, sentence, pair, doubts);
  if (outcomes[seen] !== 'holds') return new SeenToFail(judging, sentence, pair, seen);
  return { ...pair, outcome: 'holds', obstacles: none, doubts };
}

/** Whether the checks that a rule passes besides can make no difference. */
function isSettled(claimed: Truth | undefined, { passes }: Sentence): claimed is Truth {
  return claimed === 'false' || (claimed !== undefined && passes.length === 0);
}

/** An element, or a pair. */
type About = Pick<Verdict, 'element' | 'member'>;

function proveClaim(judging: Judging, { claim, passes }: Sentence, { element, member }: About): Proof {
  const claimed = claim && evaluate(judging, { element }, claim, member);
  const passed = passes.length > 0 ? evaluatePasses(judging, passes, element) : none;
  return claimed && passed.length === 0 ? claimed : conjunction(claimed ? [claimed, ...passed] : passed);
}

function verdictOf({ element, member }: About, proof: Proof, doubts: readonly Fact[]): Verdict {
  return { element, member, outcome: outcomes[proof.truth], obstacles: obstaclesOf(proof), doubts };
}

const none: readonly never[] = [];

const outcomes = {
  true: 'holds',
  skipped: 'holds',
  false: 'fails',
  unknown: 'unknown',
  undated: 'undated',
} as const satisfies Record<Truth, Verdict['outcome']>;

/** A claim that a glance sees not to hold: what is in its way is found out where somebody asks, for of most nobody does. */
class SeenToFail implements Verdict {
  readonly element: Element;
  readonly member: Element | undefined;
  readonly outcome: Verdict['outcome'];
  private readonly judging: Judging;
  private readonly sentence: Sentence;

  constructor(judging: Judging, sentence: Sentence, { element, member }: About, claimed: Truth) {
    this.element = element;
    this.member = member;
    this.outcome = outcomes[claimed];
    this.judging = judging;
    this.sentence = sentence;
  }

  /** Found out anew each time: who keeps it hears when it is something else. */
  get obstacles(): readonly Obstacle[] {
    return obstaclesOf(proveClaim(this.judging, this.sentence, this));
  }

  get doubts(): readonly Fact[] {
    return none;
  }
}
