/** The gate: the judged clauses that are below a level. */
import type { ClauseCoverage, FrameworkCoverage, Level } from './coverage-result.ts';
import { isAtLeast } from './level.ts';

/** Of the lowest-level clauses those that are judged and below; groups and what is not judged never are. */
export function clausesBelow({ clauses }: FrameworkCoverage, least: Level): readonly ClauseCoverage[] {
  return clauses.filter(({ group, level }) => !group && level !== 'not judged' && !isAtLeast(level, least));
}
