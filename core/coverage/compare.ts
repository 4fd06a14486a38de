/** Compares what a phrase found with the other side of a comparison: as sets, or each value by itself. */
import { compareQuantities } from '../model/quantity.ts';
import { workingTimeOf } from '../model/working-time.ts';
import type { Operator, Test } from '../model/sentence.ts';
import type { Judging } from './judging.ts';
import { operandData } from './operand.ts';
import { leaf, type Proof, type TestedFact } from './proof.ts';
import { datumText, keyOf, type Datum, type Reading } from './reading.ts';
import type { TellTested } from './statement.ts';
import type { Subject } from './read-phrase.ts';
import { allOf, opposite, truthOf, type Truth } from './truth.ts';

type Comparison = Extract<Test, { type: 'compare' }>;

export function compareReading(
  judging: Judging,
  subject: Subject,
  reading: Reading,
  test: Comparison,
  fact: TellTested,
): Proof {
  const operand = operandData(judging, subject, reading, test.operand);
  if (operand.none !== undefined) return leaf('skipped', fact);
  if (operand.data.length === 0) return withoutOperand(operand, fact);
  const compared = compareData(judging, subject, reading, test.operator, operand);
  return leaf(compared ?? 'unknown', () => ({
    ...fact(),
    ...against(test, operand),
    ...(!compared && { incomparable: true }),
  }));
}

/** What another phrase found, so that a message can say both sides. */
function against({ operand }: Comparison, { data }: Reading): Pick<TestedFact, 'against'> {
  if (operand.type !== 'phrase' || (operand.phrase.words[0] === 'asOf' && !operand.shift)) return {};
  const found = data.map(datumText);
  return found.join() === operand.phrase.words.join('.') ? {} : { against: found };
}

function withoutOperand({ shortfalls }: Reading, fact: TellTested): Proof {
  const undated = shortfalls.some(({ type }) => type === 'undated');
  return leaf(undated ? 'undated' : 'unknown', () => {
    const told = fact();
    return { ...told, shortfalls: [...told.shortfalls, ...shortfalls] };
  });
}

function compareData(
  judging: Judging,
  subject: Subject,
  reading: Reading,
  operator: Operator,
  operand: Reading,
): Truth | undefined {
  if (operator === '=' || operator === '!=') {
    const same = sameSet(judging, reading, operand);
    return same && operator === '!=' ? opposite(same) : same;
  }
  const [limit] = operand.data;
  if (!limit || operand.data.length > 1 || reading.data.length === 0) return undefined;
  const truths = reading.data.map((datum) => compareInOrder(judging, subject, datum, operator, limit));
  if (truths.includes(undefined)) return undefined;
  const partial: readonly Truth[] = reading.shortfalls.length > 0 ? ['unknown'] : [];
  return allOf([...truths.map(truthOf), ...partial]);
}

/** A list of clauses is compared with one number by whether it names it; all else as sets. */
function sameSet(judging: Judging, reading: Reading, operand: Reading): Truth | undefined {
  const [number] = operand.data;
  if (number?.type === 'text' && reading.data.some(({ type }) => type === 'clause')) {
    return truthOf(reading.data.some((datum) => isClause(judging, datum, number.text)));
  }
  const other = operand.data;
  const surplus = reading.data.filter((datum) => !other.some((candidate) => isSame(datum, candidate)));
  const lacking = other.filter((datum) => !reading.data.some((candidate) => isSame(candidate, datum)));
  if (surplus.length > 0) return 'false';
  const unsure = reading.shortfalls.length > 0 || operand.shortfalls.length > 0;
  return unsure ? 'unknown' : truthOf(lacking.length === 0);
}

function isSame(one: Datum, other: Datum): boolean {
  if (one.type === 'quantity' && other.type === 'quantity') return compareQuantities(one, other) === 0;
  const [text, otherText] = [wordingOf(one), wordingOf(other)];
  if (text !== undefined && otherText !== undefined) return text === otherText;
  return one.type === 'element' && other.type === 'element'
    ? one.element === other.element
    : keyOf(one) === keyOf(other);
}

function wordingOf(datum: Datum): string | undefined {
  if (datum.type === 'word') return datum.word;
  return datum.type === 'text' ? datum.text : undefined;
}

/** "8.6.1" of the framework of the rule, "FitSM PR2.2" of any; with those below also "8.6", and "FitSM" for any clause of it. */
export function isClause(
  { framework }: Judging,
  datum: Datum,
  text: string,
  { below }: { readonly below: boolean } = { below: false },
): boolean {
  if (datum.type !== 'clause') return false;
  const { code } = datum;
  const named = datum.framework ? `${datum.framework.name} ${code}` : code;
  const fits = (written: string): boolean =>
    written === text || (below && /^[ .]/.test(after(text, written)));
  return fits(named) || (fits(code) && (!framework || datum.framework === framework));
}

/** What stands behind the beginning; '' where the text does not begin so. */
function after(beginning: string, text: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : '';
}

function compareInOrder(
  judging: Judging,
  subject: Subject,
  datum: Datum,
  operator: Operator,
  limit: Datum,
): boolean | undefined {
  if (datum.type === 'date' && limit.type === 'date')
    return inOrder(datum.date < limit.date ? -1 : Number(datum.date > limit.date), operator);
  if (datum.type !== 'quantity' || limit.type !== 'quantity') return undefined;
  const difference = compareQuantities(datum, limit, workingTimeOf(judging.model, subject.element));
  return difference === undefined ? undefined : inOrder(difference, operator);
}

export function inOrder(difference: number, operator: Operator): boolean {
  switch (operator) {
    case '<':
    case 'before':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
    case 'after':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '=':
      return difference === 0;
    case '!=':
      return difference !== 0;
  }
}
