/** Which gaps are told at the element, and which once for the whole model: where nobody does a thing yet, nobody is the exception. */
import { isKind } from '../model/kinds.ts';
import type { Gap, RuleCoverage } from './coverage-result.ts';
import type { LinkedFact, Obstacle } from './proof.ts';
import { stepKinds } from './rule-words.ts';

/** How far elements meet a rule: some do; none does; none of many does, or of advice less than half. */
export type Spread = 'some' | 'none' | 'none of many';

/** As many elements that all fail a rule are told so one by one. */
const few = 3;

export function spreadOf({ holdsForSome, practice, failing, failsForMost }: RuleCoverage): Spread {
  const many = failing > few;
  if (holdsForSome && !(practice && many && failsForMost)) return 'some';
  return many ? 'none of many' : 'none';
}

/** Whether the elements are told of anything that is in their way. */
export function isToldAtElements(spread: Spread): boolean {
  return spread !== 'none of many';
}

/** Whether the element is told of the obstacle: else the line where the SMS aims at the framework tells it of all. */
export function isToldAtElement(spread: Spread, obstacle: Obstacle): boolean {
  return spread === 'some' || (spread === 'none' && !isAbsence(obstacle));
}

/** Whether no element is told of the gap. */
export function isToldOfWhole(spread: Spread, { element, obstacles }: Gap): boolean {
  if (!element) return true;
  return obstacles.length > 0 && obstacles.every((obstacle) => !isToldAtElement(spread, obstacle));
}

/** Whether all that is in the way is something else that is not there: nothing of the element itself is amiss. */
function isAbsence(obstacle: Obstacle): boolean {
  if (obstacle.type === 'either') return obstacle.ways.every((way) => way.every(isAbsence));
  const { type, fact } = obstacle;
  if (type !== 'lack') return false;
  if (fact.type === 'check') return fact.adds?.kind !== undefined;
  return fact.type === 'linked' && isNone(fact);
}

function isNone({ kind, count, found, unread, waiting, near, doubts = [] }: LinkedFact): boolean {
  const isOther = isKind(kind) && !stepKinds.has(kind);
  return isOther && found === 0 && count.least > 0 && !unread && !waiting && !near && doubts.length === 0;
}
