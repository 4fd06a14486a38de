/** What coverage says of one SMS and one framework: plain data for editor, command line and reports. */
import type { Fix } from '../finding.ts';
import type { Element, Span } from '../model/fragment.ts';
import type { Obstacle } from './proof.ts';
import type { Outcome } from './rule-result.ts';

export type Level = 'missing' | 'partial' | 'modelled' | 'evidenced' | 'verified' | 'not judged';

/** How far an SMS wants to be: what `aims at … level` says, else `modelled`. */
export type Aim = 'modelled' | 'evidenced' | 'verified';

export interface FrameworkCoverage {
  readonly sms: Element;
  readonly framework: Element;
  /** The version that the framework states, '' where it states none. */
  readonly version: string;
  /** Changes when a clause or rule of the framework does. */
  readonly fingerprint: string;
  readonly aim: Aim;
  /** Where the SMS says that it aims at the framework. */
  readonly aimPlace: { readonly uri: string; readonly span: Span };
  readonly asOf: string | undefined;
  /** Groups and clauses in the order of the framework, each group before its parts. */
  readonly clauses: readonly ClauseCoverage[];
  /** How many lowest-level clauses are judged, and how many of these are modelled or better. */
  readonly judged: number;
  readonly covered: number;
  /** No rule found anything to judge but the SMS itself. */
  readonly empty: boolean;
}

export interface ClauseCoverage {
  readonly element: Element;
  readonly code: string;
  readonly title: string;
  /** The number of the clause around it, '' at the top. */
  readonly parent: string;
  readonly group: boolean;
  readonly level: Level;
  /** The level read a file that could not be read whole. */
  readonly incomplete: boolean;
  readonly rules: readonly RuleCoverage[];
  /** The documented information that the clause requires. */
  readonly evidence: readonly RuleCoverage[];
  /** What stands between the clause and `verified`, where the SMS aims so high. */
  readonly audits: readonly Gap[];
  /** Sentences beside the level: "requires no documented information". */
  readonly notes: readonly string[];
}

export interface RuleCoverage {
  readonly name: string;
  readonly title: string;
  readonly uri: string;
  readonly span: Span;
  readonly strength: 'must' | 'should';
  readonly practice: boolean;
  /** Whether the level of the clause depends on it. */
  readonly deciding: boolean;
  readonly outcome: Outcome;
  /** Only a date could tell. */
  readonly undated: boolean;
  readonly sums: RuleSums;
  readonly gaps: readonly Gap[];
  /** The gaps of the first elements. */
  readonly someGaps: (most: number) => readonly Gap[];
  /** The gaps in brief, kept until one of them changes. */
  readonly brief: GapsInBrief;
  /** The reason of `without K because "…"`, where that answers the rule. */
  readonly answer?: string;
  readonly acceptance?: Acceptance;
  /** The elements that the rule judged, those that failed among them. */
  readonly elements: readonly Element[];
  /** Those of the elements that it holds for, and the first of them. */
  readonly meeting: readonly Element[];
  readonly someMeeting: (most: number) => readonly Element[];
  /** Whether it holds for any of them. */
  readonly holdsForSome: boolean;
  /** How many elements fail it, of a rule about each. */
  readonly failing: number;
  /** It fails for as many elements as it holds for, or more. */
  readonly failsForMost: boolean;
}

/** What a rule found in all elements, in numbers. */
export interface RuleSums {
  /** How many elements the rule runs over. */
  readonly elements: number;
  /** How often it was held against one of them, or against a member of one; what its `where` sets aside is not among them. */
  readonly judged: number;
  readonly holds: number;
  /** How often it does not hold, or is not known to; where a number of elements is asked for, that need not be a gap. */
  readonly fails: number;
  /** How often only a date could tell. */
  readonly undated: number;
}

/** How many gaps a rule has, and the first of them with their words. */
export interface GapsInBrief {
  readonly count: number;
  readonly first: readonly { readonly gap: Gap; readonly message: string }[];
}

export interface Gap {
  readonly rule: string;
  readonly message: string;
  /** The element concerned; absent where it is the SMS as a whole. */
  readonly element?: Element;
  readonly uri: string;
  readonly span: Span;
  readonly obstacles: readonly Obstacle[];
  /** Kinds of which there is no element, where that is the gap. */
  readonly missingKinds?: readonly string[];
  readonly fix?: Fix | undefined;
}

/** `accepts gap`: a mark beside the level, never a level. */
export interface Acceptance {
  readonly until: string;
  readonly because: string;
  readonly by: string;
  /** The date has passed: it is a gap again. */
  readonly expired: boolean;
}
