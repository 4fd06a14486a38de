/** Whether a condition asks for the status of its own subject. */
import type { Condition } from '../model/sentence.ts';

export function testsStatus(condition: Condition): boolean {
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
