/**
 * Three-valued logic with two additions. `undated` is what only a date could tell. `skipped` is a comparison
 * with something that is answered by `none`: it neither helps nor harms.
 */
export type Truth = 'true' | 'false' | 'unknown' | 'undated' | 'skipped';

const rank = { false: 0, unknown: 1, undated: 2, true: 3 } as const;

/** The least of all. */
export function allOf(truths: readonly Truth[]): Truth {
  return truths.reduce(both, 'skipped');
}

/** The most of all. */
export function anyOf(truths: readonly Truth[]): Truth {
  return truths.reduce(either, 'skipped');
}

export function both(one: Truth, other: Truth): Truth {
  if (one === 'skipped' || other === 'skipped') return one === 'skipped' ? other : one;
  return rank[other] < rank[one] ? other : one;
}

export function either(one: Truth, other: Truth): Truth {
  if (one === 'skipped' || other === 'skipped') return one === 'skipped' ? other : one;
  return rank[other] > rank[one] ? other : one;
}

export function opposite(truth: Truth): Truth {
  if (truth === 'true') return 'false';
  return truth === 'false' ? 'true' : truth;
}

/** What is true where the condition is met, false where it is not, and else unknown. */
export function truthOf(met: boolean | undefined): Truth {
  if (met === undefined) return 'unknown';
  return met ? 'true' : 'false';
}
