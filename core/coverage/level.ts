/** The level of a clause, from what its rules found. */
import type { Level, RuleCoverage } from './coverage-result.ts';

/** From the lowest level to the highest. */
export const order: readonly Level[] = ['missing', 'partial', 'modelled', 'evidenced', 'verified'];

/** The level up to `modelled`; only deciding rules count, and none of them means `not judged`. */
export function modelledLevel(rules: readonly RuleCoverage[]): Level {
  const deciding = rules.filter((rule) => rule.deciding);
  if (deciding.length === 0) return 'not judged';
  if (deciding.every(isMet)) return 'modelled';
  return deciding.some((rule) => rule.holdsForSome || (isMet(rule) && rule.outcome !== 'no case'))
    ? 'partial'
    : 'missing';
}

/** The lowest of the levels; `not judged` counts as nothing. */
export function lowestLevel(levels: readonly Level[]): Level {
  return order.find((level) => levels.includes(level)) ?? 'not judged';
}

export function isAtLeast(level: Level, least: Level): boolean {
  return order.indexOf(level) >= order.indexOf(least);
}

function isMet({ outcome }: RuleCoverage): boolean {
  return outcome === 'holds' || outcome === 'no case';
}
