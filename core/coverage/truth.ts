/**
 * Three-valued logic with two additions. `undated` is what only a date could tell. `skipped` is a comparison
 * with something that is answered by `none`: it neither helps nor harms.
 */
export type Truth = 'true' | 'false' | 'unknown' | 'undated' | 'skipped';

const rank = { false: 0, unknown: 1, undated: 2, true: 3 } as const;

export function allOf(truths: readonly Truth[]): Truth {
  return extreme(truths, (one, other) => rank[one] < rank[other]);
}

export function anyOf(truths: readonly Truth[]): Truth {
  return extreme(truths, (one, other) => rank[one] > rank[other]);
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

type Judged = Exclude<Truth, 'skipped'>;

function extreme(truths: readonly Truth[], precedes: (one: Judged, other: Judged) => boolean): Truth {
  let found: Judged | undefined;
  for (const truth of truths) {
    if (truth !== 'skipped' && (found === undefined || precedes(truth, found))) found = truth;
  }
  return found ?? 'skipped';
}
