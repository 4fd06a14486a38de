import type { ClauseCoverage, FrameworkCoverage, Gap } from '../core/coverage/coverage-result.ts';
import type { Model } from '../core/model/model.ts';

export interface ModelCoverage {
  readonly model: Model;
  readonly coverage: readonly FrameworkCoverage[];
}

/** What keeps a clause from the level that the SMS aims at; advice of good practice is not among it. */
export function decidingGaps({ aim }: FrameworkCoverage, clause: ClauseCoverage): readonly Gap[] {
  const rules = clause.rules.filter(({ deciding }) => deciding);
  const claims = aim === 'modelled' ? rules : [...rules, ...clause.evidence];
  const failing = claims.filter(({ outcome }) => outcome === 'fails' || outcome === 'unanswered');
  return [...failing.flatMap(({ gaps }) => gaps), ...clause.audits];
}
