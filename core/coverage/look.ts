/** A look at a subject that sees at once whether something is so, or says nothing; and several of them joined. */
import type { Condition } from '../model/sentence.ts';
import type { Judging } from './judging.ts';
import { both, either, opposite, type Truth } from './truth.ts';

/** Nothing where it cannot be seen at once. */
export type Look<Subject> = (judging: Judging, subject: Subject) => Truth | undefined;

/** Sees nothing. */
export const unseen: Look<unknown> = () => undefined;

/**
 * A look at a whole condition.
 * @param lookAt how a term is looked at that is made of no others
 */
export function lookThrough<Subject>(
  condition: Condition,
  lookAt: (term: Term) => Look<Subject>,
): Look<Subject> {
  switch (condition.type) {
    case 'and':
      return joined(
        soonestFirst(condition.terms).map((term) => lookThrough(term, lookAt)),
        both,
        'false',
      );
    case 'or':
      return joined(
        soonestFirst(condition.terms).map((term) => lookThrough(term, lookAt)),
        either,
        'true',
      );
    case 'not':
      return opposed(lookThrough(condition.term, lookAt));
    case 'statement':
    case 'linked':
      return lookAt(condition);
  }
}

export type Term = Extract<Condition, { readonly type: 'statement' | 'linked' }>;

/** What an element says itself is seen sooner than what it is linked with. The truth is the same in any order. */
function soonestFirst(terms: readonly Condition[]): readonly Condition[] {
  return [...terms.filter((term) => !asksLinked(term)), ...terms.filter(asksLinked)];
}

function asksLinked(condition: Condition): boolean {
  switch (condition.type) {
    case 'and':
    case 'or':
      return condition.terms.some(asksLinked);
    case 'not':
      return asksLinked(condition.term);
    case 'statement':
      return false;
    case 'linked':
      return true;
  }
}

function opposed<Subject>(term: Look<Subject>): Look<Subject> {
  return (judging, subject) => {
    const seen = term(judging, subject);
    return seen && opposite(seen);
  };
}

/** What cannot be seen matters only where no other term settles the whole. */
function joined<Subject>(
  terms: readonly Look<Subject>[],
  join: (one: Truth, other: Truth) => Truth,
  decisive: Truth,
): Look<Subject> {
  return (judging, subject) => {
    let truth: Truth | undefined = 'skipped';
    for (let index = 0; index < terms.length; index++) {
      const seen = terms[index]?.(judging, subject);
      if (seen === decisive) return decisive;
      truth = truth && seen && join(truth, seen);
    }
    return truth;
  };
}
