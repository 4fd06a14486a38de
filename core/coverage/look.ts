/** A look at a subject that sees at once whether something is so, or says nothing; and several of them joined. */
import type { Judging } from './judging.ts';
import { both, either, opposite, type Truth } from './truth.ts';

/** Nothing where it cannot be seen at once. */
export type Look<Subject> = (judging: Judging, subject: Subject) => Truth | undefined;

/** Sees nothing. */
export const unseen: Look<unknown> = () => undefined;

/** What cannot be seen matters only where no other term settles the whole. */
export function lookAtAll<Subject>(terms: readonly Look<Subject>[]): Look<Subject> {
  return joined(terms, both, 'false');
}

export function lookAtAny<Subject>(terms: readonly Look<Subject>[]): Look<Subject> {
  return joined(terms, either, 'true');
}

export function lookAtOpposite<Subject>(term: Look<Subject>): Look<Subject> {
  return (judging, subject) => {
    const seen = term(judging, subject);
    return seen && opposite(seen);
  };
}

/** @param decisive what settles the whole, whatever the other terms are */
function joined<Subject>(
  terms: readonly Look<Subject>[],
  join: (one: Truth, other: Truth) => Truth,
  decisive: Truth,
): Look<Subject> {
  return (judging, subject) => {
    let truth: Truth | undefined = 'skipped';
    for (const term of terms) {
      const seen = term(judging, subject);
      if (seen === decisive) return decisive;
      truth = truth && seen && join(truth, seen);
    }
    return truth;
  };
}
