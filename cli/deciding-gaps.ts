import { askedGaps, type AskedGap } from '../core/coverage/asked-gaps.ts';
import type { ClauseCoverage, FrameworkCoverage } from '../core/coverage/coverage-result.ts';
import type { Model } from '../core/model/model.ts';

export interface ModelCoverage {
  readonly model: Model;
  readonly coverage: readonly FrameworkCoverage[];
}

/** What keeps a clause from the level that the SMS aims at; recommendations and advice are not among it. */
export function decidingGaps(coverage: FrameworkCoverage, clause: ClauseCoverage): readonly AskedGap[] {
  return askedGaps(coverage, clause).filter(({ severity }) => severity === 'warning');
}
