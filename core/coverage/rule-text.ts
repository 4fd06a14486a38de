/** Writes conditions as they stand in the rule language: for messages and for fingerprints. */
import type { Condition, Count, Operand, Phrase, Sentence, Test } from '../model/sentence.ts';

/** The sentence on one line. */
export function sentenceText({ head, claim, passes }: Sentence): string {
  const parts = [headText(head)];
  if (claim) parts.push(`has ${conditionText(claim)}`);
  if (passes.length > 0) parts.push(`passes ${passes.map(({ name }) => name).join(', ')}`);
  return parts.join(' ');
}

function conditionText(condition: Condition): string {
  switch (condition.type) {
    case 'or':
      return condition.terms.map(conditionText).join(' or ');
    case 'and':
      return condition.terms
        .map((term) => (term.type === 'or' ? bracketed(term) : conditionText(term)))
        .join(' and ');
    case 'not':
      return `not ${condition.term.type === 'or' || condition.term.type === 'and' ? bracketed(condition.term) : conditionText(condition.term)}`;
    case 'linked': {
      const where = condition.where ? ` where (${conditionText(condition.where)})` : '';
      return `${countText(condition.count)} ${condition.kind}${condition.namingBoth ? ' naming both' : ''}${where}`;
    }
    case 'statement':
      return condition.test
        ? `${phraseText(condition.phrase)} ${testText(condition.test)}`
        : phraseText(condition.phrase);
  }
}

export function phraseText(phrase: Phrase): string {
  return phrase.words.length === 1 ? (phrase.words[0] ?? '') : phrase.words.join('.');
}

/** "some", "no", "exactly 2", "at least 2", "at most 2". */
function countText({ least, most }: Count): string {
  if (most === 0) return 'no';
  if (least === most) return `exactly ${least}`;
  if (most !== Infinity) return `at most ${most}`;
  return least === 1 ? 'some' : `at least ${least}`;
}

/** ">= 99.9%"; written once, for it is asked for each element. */
export function testText(test: Test): string {
  const known = written.get(test) ?? writeTest(test);
  written.set(test, known);
  return known;
}

const written = new WeakMap<Test, string>();

function writeTest(test: Test): string {
  switch (test.type) {
    case 'compare':
      return `${test.operator} ${operandText(test.operand)}`;
    case 'within':
      return `within ${amountText(test.duration)}`;
    case 'within clause':
      return `within "${test.clause}"`;
    case 'overdue':
      return 'overdue';
    case 'includes':
      return `includes (${test.words.join(', ')})`;
  }
}

function headText(head: Sentence['head']): string {
  const { kinds, where } = head.group;
  const group = `${kinds.join(' or ')}${where ? ` where ${conditionText(where)}` : ''}`;
  if (head.type === 'count') return `${countText(head.count)} ${group}`;
  return `each ${group}${head.members ? `, each of its ${phraseText(head.members)}` : ''}`;
}

function operandText(operand: Operand): string {
  switch (operand.type) {
    case 'date':
      return operand.date;
    case 'text':
      return `"${operand.text}"`;
    case 'quantity':
      return amountText(operand);
    case 'phrase': {
      const shift =
        operand.shift && ('words' in operand.shift ? phraseText(operand.shift) : amountText(operand.shift));
      return shift
        ? `${phraseText(operand.phrase)} ${operand.sign ?? '+'} ${shift}`
        : phraseText(operand.phrase);
    }
  }
}

/** "12 months" */
export function amountText({ amount, unit }: { readonly amount: string; readonly unit: string }): string {
  if (unit === '' || unit === '%') return `${amount}${unit}`;
  const plural = amount !== '1' && /(day|week|month|quarter|year)$/.test(unit);
  return `${amount} ${unit}${plural ? 's' : ''}`;
}

function bracketed(condition: Condition): string {
  return `(${conditionText(condition)})`;
}
