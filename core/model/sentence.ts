/** A sentence of the rule language as plain data; spans point into the file that holds the rule. */
import type { ReferenceValue, Span } from './fragment.ts';

export interface Sentence {
  readonly head: EachHead | CountHead;
  /** What each element must be or have; absent where existing is enough. */
  readonly claim?: Condition;
  /** Checks of the product that each element must pass. */
  readonly passes: readonly ReferenceValue[];
  readonly span: Span;
}

export interface EachHead {
  readonly type: 'each';
  readonly group: Group;
  /** `each of its customers` */
  readonly members?: Phrase;
}

export interface CountHead {
  readonly type: 'count';
  readonly count: Count;
  readonly group: Group;
}

export interface Group {
  readonly kinds: readonly string[];
  readonly where?: Condition;
  readonly span: Span;
}

/** How many there must be: some is 1 or more, no is 0. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

export type Condition =
  | { readonly type: 'or'; readonly terms: readonly Condition[] }
  | { readonly type: 'and'; readonly terms: readonly Condition[] }
  | { readonly type: 'not'; readonly term: Condition }
  | LinkedCondition
  | StatementCondition;

/** `some sla naming both where (…)` */
export interface LinkedCondition {
  readonly type: 'linked';
  readonly count: Count;
  readonly kind: string;
  readonly namingBoth: boolean;
  readonly where?: Condition;
  readonly span: Span;
}

/** `status = live`, `review overdue`, or a bare `owner`. */
export interface StatementCondition {
  readonly type: 'statement';
  readonly phrase: Phrase;
  readonly test?: Test;
  readonly span: Span;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly span: Span;
}

export type Test =
  | { readonly type: 'compare'; readonly operator: Operator; readonly operand: Operand }
  | { readonly type: 'within'; readonly duration: Amount }
  /** A clause or one below it: "8.2", "FitSM PR2"; the name of a framework is any clause of it. */
  | { readonly type: 'within clause'; readonly clause: string }
  | { readonly type: 'overdue' }
  | { readonly type: 'includes'; readonly words: readonly string[] };

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'before' | 'after';

export type Operand =
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quantity'; readonly amount: string; readonly unit: string }
  | {
      readonly type: 'phrase';
      readonly phrase: Phrase;
      readonly sign?: '+' | '-';
      readonly shift?: Amount | Phrase;
    };

export interface Amount {
  readonly amount: string;
  readonly unit: string;
}
