/** Whether a condition asks for the status of its own subject. */
import type { Condition } from '../model/sentence.ts';

export function testsStatus(condition: Condition): boolean {
  const before = known.get(condition);
  if (before !== undefined) return before;
  const answer = asks(condition);
  known.set(condition, answer);
  return answer;
}

/** Asked for each element that a rule looks at. */
const known = new WeakMap<Condition, boolean>();

function asks(condition: Condition): boolean {
  switch (condition.type) {
    case 'and':
    case 'or':
      return condition.terms.some(testsStatus);
    case 'not':
      return testsStatus(condition.term);
    case 'statement':
      return condition.phrase.words[0] === 'status';
    case 'linked':
      return false;
  }
}
