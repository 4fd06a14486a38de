/** The outcome of a condition with what it was found on, so that a message can say what is missing. */
import type { Addition } from '../checks/passable.ts';
import type { Element } from '../model/fragment.ts';
import type { Condition, Count } from '../model/sentence.ts';
import type { Shortfall } from './reading.ts';
import { both, either, opposite, type Truth } from './truth.ts';

export type Proof =
  | { readonly type: 'and' | 'or'; readonly truth: Truth; readonly terms: readonly Proof[] }
  | { readonly type: 'not'; readonly truth: Truth; readonly term: Proof }
  | Leaf;

/** What one term of a rule found. */
export type Fact = StatedFact | TestedFact | LinkedFact | CheckFact | BrokenFact | UnsoundFact;

/** A bare word: is anything usable stated behind it. */
export interface StatedFact {
  readonly type: 'stated';
  readonly phrase: string;
  readonly shortfalls: readonly Shortfall[];
}

/** A comparison: `test` as it stands in the rule, `found` as it stands in the model. */
export interface TestedFact {
  readonly type: 'tested';
  readonly phrase: string;
  readonly test: string;
  readonly found: readonly string[];
  readonly shortfalls: readonly Shortfall[];
  /** What the other side of the comparison says, where that is not in the test itself. */
  readonly against?: readonly string[];
  /** The words that `includes` did not find. */
  readonly absent?: readonly string[];
  /** The day on which something was due, of `overdue`. */
  readonly due?: string;
  /** The two sides cannot be compared. */
  readonly incomparable?: true;
}

/** A count of linked elements, or of the values of a property. */
export interface LinkedFact {
  readonly type: 'linked';
  readonly kind: string;
  readonly count: Count;
  readonly found: number;
  readonly where?: Condition;
  /** The other one that `naming both` asks for. */
  readonly member?: Element;
  /** Part of the model could not be read, so that nothing is known to be absent. */
  readonly unread?: true;
  /** One that would count if it were finished. */
  readonly waiting?: Element;
  /** The one that is nearest to what is asked, with the one thing that is in its way. */
  readonly near?: { readonly element: Element; readonly obstacle: Exclude<Obstacle, { type: 'either' }> };
  /** Those that count, where none or fewer should. */
  readonly surplus?: readonly Element[];
  /** Why some are not known to count. */
  readonly doubts?: readonly Fact[];
}

/** What a check that the rule passes says: its working, in words of each language. */
export interface CheckFact {
  readonly type: 'check';
  readonly name: string;
  readonly message: Readonly<Record<'en' | 'nl', readonly string[]>>;
  /** What would mend it where something is to be added. */
  readonly adds?: Addition;
  /** The id of the check that tells the same by itself. */
  readonly toldBy?: string;
}

/** A word of the rule that means nothing: the rule cannot be evaluated. */
export interface BrokenFact {
  readonly type: 'broken';
  readonly word: string;
}

/** A document that is no evidence (any more). */
export interface UnsoundFact {
  readonly type: 'unsound';
  readonly document: Element;
  readonly reason:
    'set aside' | 'not approved' | 'no review' | 'review overdue' | 'no last' | 'too old' | 'not held';
  readonly date?: string;
}

/** What stands in the way of a wish; `instead` is found though it should not be. */
export type Obstacle =
  | { readonly type: 'lack'; readonly fact: Fact; readonly truth: Truth }
  | { readonly type: 'instead'; readonly fact: Fact; readonly truth: Truth }
  | { readonly type: 'either'; readonly ways: readonly (readonly Obstacle[])[] };

/** One term with what was found; that is put together only where somebody asks, for most terms hold. */
class Leaf {
  readonly type = 'leaf';
  readonly truth: Truth;
  /** What it tells, or how to find out: what that looks at is let go once it has been told. */
  private told: Fact | (() => Fact);
  /** The names in it may be others by the time that somebody asks again. */
  private readonly isKept: boolean;

  constructor(truth: Truth, tell: () => Fact) {
    this.truth = truth;
    this.told = tell;
    this.isKept = isKept;
  }

  get fact(): Fact {
    if (typeof this.told !== 'function') return this.told;
    const fact = this.told();
    if (!this.isKept) this.told = fact;
    return fact;
  }

  /** Whoever works it out hears of the names in it. */
  tellNow(): void {
    this.told = this.fact;
  }
}

let isKept = false;

/** Works out a proof that is kept: why it is not so is told at once, all else anew each time that somebody asks. */
export function keptProof(compute: () => Proof): Proof {
  const before = isKept;
  isKept = true;
  try {
    const proof = compute();
    tellNow(proof);
    return proof;
  } finally {
    isKept = before;
  }
}

function tellNow(proof: Proof): void {
  if (proof.truth === 'true' || proof.truth === 'skipped') return;
  if (proof.type === 'leaf') proof.tellNow();
  else if (proof.type === 'not') tellNow(proof.term);
  else proof.terms.forEach(tellNow);
}

/** A condition that asks for nothing. */
export const met: Proof = { type: 'and', truth: 'true', terms: [] };

/** A condition that surely does not hold, of which nobody asks why. */
export const unmet: Proof = { type: 'or', truth: 'false', terms: [] };

/** A condition of which nobody knows whether it holds, for nothing is said about it. */
export const unsaid: Proof = { type: 'or', truth: 'unknown', terms: [] };

/** @param tell reads nothing but what has been read for the truth, and names */
export function leaf(truth: Truth, tell: () => Fact): Proof {
  return new Leaf(truth, tell);
}

export function conjunction(terms: readonly Proof[]): Proof {
  const [only] = terms;
  if (only && terms.length === 1) return only;
  return {
    type: 'and',
    truth: terms.reduce<Truth>((truth, term) => both(truth, term.truth), 'skipped'),
    terms,
  };
}

export function disjunction(terms: readonly Proof[]): Proof {
  return {
    type: 'or',
    truth: terms.reduce<Truth>((truth, term) => either(truth, term.truth), 'skipped'),
    terms,
  };
}

export function negation(term: Proof): Proof {
  return { type: 'not', truth: opposite(term.truth), term };
}

/** Why the proof is not as wished. */
export function obstaclesOf(proof: Proof, wished: 'true' | 'false' = 'true'): readonly Obstacle[] {
  if (proof.truth === wished || proof.truth === 'skipped') return noObstacles;
  if (proof.type === 'not') return obstaclesOf(proof.term, wished === 'true' ? 'false' : 'true');
  if (proof.type === 'leaf')
    return [{ type: wished === 'true' ? 'lack' : 'instead', fact: proof.fact, truth: proof.truth }];
  const ways = proof.terms.map((term) => obstaclesOf(term, wished)).filter((way) => way.length > 0);
  const allWished = (proof.type === 'and') === (wished === 'true');
  if (allWished) return ways.flat();
  return ways.length > 1 ? [{ type: 'either', ways }] : (ways[0] ?? []);
}

const noObstacles: readonly Obstacle[] = [];

/** The terms whose outcome is not known: of a `where` that keeps an element for want of knowing. */
export function doubtsOf(proof: Proof): readonly Fact[] {
  if (proof.truth === 'true' || proof.truth === 'false') return noFacts;
  switch (proof.type) {
    case 'leaf':
      return proof.truth === 'skipped' ? noFacts : [proof.fact];
    case 'not':
      return doubtsOf(proof.term);
    case 'and':
    case 'or':
      return proof.terms.flatMap(doubtsOf);
  }
}

const noFacts: readonly Fact[] = [];
