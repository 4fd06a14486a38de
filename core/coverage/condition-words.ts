/** A condition of a rule as people say it: "of kind management with `approved … by`". */
import { groupBy } from '../group-by.ts';
import type { CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import { isKind, kindLabel } from '../model/kinds.ts';
import type {
  Condition,
  Count,
  LinkedCondition,
  Operand,
  StatementCondition,
  Test,
} from '../model/sentence.ts';
import { amountText, phraseText } from './rule-text.ts';
import { isWorkedOut } from './rule-words.ts';
import { wordText } from './shortfall-words.ts';

export interface Saying {
  readonly messages: CoverageMessages;
  readonly language: Language;
  readonly asOf: string | undefined;
}

export function conditionWords(condition: Condition, saying: Saying): string {
  return joined(termsOf(condition, saying), condition.type === 'or' ? saying.messages.or : '', saying);
}

/** Conditions of which each is asked. */
export function allWords(conditions: readonly Condition[], saying: Saying): string {
  return joined(
    conditions.flatMap((condition) => whole(condition, saying)),
    saying.messages.or,
    saying,
  );
}

/** "with" and what: those with the same beginning are said as one, save lists, which are said apart. */
interface Term {
  readonly begin: string;
  readonly rest: string;
  readonly isList?: true;
}

function termsOf(condition: Condition, saying: Saying): readonly Term[] {
  switch (condition.type) {
    case 'or':
      return condition.terms.flatMap((term) => whole(term, saying));
    case 'and':
      return condition.terms
        .filter((term) => !isImplied(term, condition.terms))
        .flatMap((term) => whole(term, saying));
    case 'not':
      return [negated(condition.term, saying)];
    case 'linked':
      return [linked(condition, saying)];
    case 'statement':
      return [stated(condition, saying)];
  }
}

/** Whether another term compares what this one only asks for. */
function isImplied(term: Condition, all: readonly Condition[]): boolean {
  if (term.type !== 'statement' || term.test) return false;
  const path = phraseText(term.phrase);
  return all.some((other) => {
    const own = other.type === 'not' ? other.term : other;
    return own.type === 'statement' && own.test !== undefined && phraseText(own.phrase) === path;
  });
}

/** A list within a list is said as a whole. */
function whole(condition: Condition, saying: Saying): readonly Term[] {
  const terms = termsOf(condition, saying);
  if (terms.length < 2) return terms;
  const [begin = '', ...rest] = conditionWords(condition, saying).split(' ');
  return [{ begin, rest: rest.join(' '), isList: true }];
}

function joined(terms: readonly Term[], word: string, { messages }: Saying): string {
  const runs: { readonly begin: string; readonly rests: string[]; readonly isOpen: boolean }[] = [];
  for (const { begin, rest, isList } of terms) {
    const last = runs.at(-1);
    if (last?.isOpen && last.begin === begin && !isList) last.rests.push(rest);
    else runs.push({ begin, rests: [rest], isOpen: !isList });
  }
  const said = runs.map(
    ({ begin, rests }) => `${begin} ${oneOf(shortened(rests, word), word || messages.and)}`,
  );
  if (word !== '') return oneOf(said, word);
  return said
    .map((text, index) =>
      index > 0 && runs[index - 1]?.begin === runs[index]?.begin ? `${messages.and} ${text}` : text,
    )
    .join(' ');
}

/** "`phase` plan or do" of "`phase` plan" and "`phase` do", where either is meant. */
function shortened(rests: readonly string[], word: string): readonly string[] {
  const distinct = [...new Set(rests)];
  if (word === '') return distinct;
  const byHead = groupBy(distinct, (rest) => /^`.* (?=[^ ]+$)/.exec(rest)?.[0] ?? rest);
  return [...byHead].map(([head, same]) =>
    same.length > 1
      ? `${head}${oneOf(
          same.map((rest) => rest.slice(head.length)),
          word,
        )}`
      : (same[0] ?? ''),
  );
}

function stated({ phrase, test }: StatementCondition, saying: Saying): Term {
  const { messages } = saying;
  const word = phrase.words.join('.');
  if (!test)
    return isWorkedOut(word) ? told(messages.thatIs[word]) : { begin: messages.with, rest: wordText(word) };
  const value = testedValue(test, saying);
  if (word === 'kind' && test.type === 'compare' && test.operator === '=')
    return { begin: messages.ofKind, rest: value };
  return { begin: messages.with, rest: `${wordText(word)} ${value}` };
}

function negated(term: Condition, saying: Saying): Term {
  const { messages } = saying;
  if (term.type === 'statement' && !term.test) {
    const word = term.phrase.words.join('.');
    return isWorkedOut(word)
      ? told(messages.thatIsNot[word])
      : { begin: messages.without, rest: wordText(word) };
  }
  if (term.type === 'linked' && term.count.most === Infinity && term.count.least === 1)
    return { begin: messages.without, rest: linkedWords(term, saying) };
  if (term.type !== 'statement') return { begin: messages.not, rest: `(${conditionWords(term, saying)})` };
  const value = term.test ? testedValue(term.test, saying) : '';
  return { begin: messages.with, rest: `${wordText(term.phrase.words.join('.'))} ${messages.not} ${value}` };
}

/** A saying of its own. */
function told(words: string): Term {
  const [begin = '', ...rest] = words.split(' ');
  return { begin, rest: rest.join(' ') };
}

function linked(condition: LinkedCondition, saying: Saying): Term {
  const { messages } = saying;
  const { least, most } = condition.count;
  if (condition.kind === 'sms' && least === 1) return told(messages.aboutSystem);
  const words = linkedWords(condition, saying);
  if (most === 0) return { begin: messages.without, rest: words };
  const isSome = least === 1 && most === Infinity;
  return { begin: messages.with, rest: isSome ? words : `${countWords(condition.count, messages)} ${words}` };
}

function linkedWords({ kind, where }: LinkedCondition, saying: Saying): string {
  const label = isKind(kind) ? kindLabel(kind, saying.language) : `\`${kind}\``;
  return where ? `${label} ${conditionWords(where, saying)}` : label;
}

function testedValue(test: Test, saying: Saying): string {
  const { messages } = saying;
  switch (test.type) {
    case 'compare':
      return `${messages.operators[test.operator]} ${operandWords(test.operand, saying)}`.trimStart();
    case 'within':
      return messages.withinTime(amountText(test.duration));
    case 'within clause':
      return messages.withinClause(test.clause);
    case 'overdue':
      return messages.overdueWord;
    case 'includes':
      return oneOf(test.words, messages.and);
  }
}

function operandWords(operand: Operand, { messages, asOf }: Saying): string {
  switch (operand.type) {
    case 'date':
      return operand.date;
    case 'text':
      return operand.text;
    case 'quantity':
      return amountText(operand);
    case 'phrase': {
      const { phrase, sign, shift } = operand;
      const own = phraseWords(phrase.words, asOf);
      if (!shift) return own;
      const by = 'words' in shift ? phraseWords(shift.words, asOf) : amountText(shift);
      return `${own} ${messages.signs[sign ?? '+']} ${by}`;
    }
  }
}

/** A path is a word of the language; a single word is mostly a value. */
function phraseWords(words: readonly string[], asOf: string | undefined): string {
  const [only = ''] = words;
  if (words.length > 1) return wordText(words.join('.'));
  return only === 'asOf' ? (asOf ?? only) : only;
}

/** "exactly 2", "at least 2", "at most 2" */
export function countWords({ least, most }: Count, { counts }: Pick<CoverageMessages, 'counts'>): string {
  if (most === 0) return counts.none;
  if (least === most) return counts.exactly(least);
  return most === Infinity ? counts.atLeast(least) : counts.atMost(most);
}
