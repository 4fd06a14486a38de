/** `status = live`, `satisfies = "8.6"`, `does includes (record)`, `review overdue`, `valid.from after asOf`, seen at a glance. */
import { onlyValueOf, valuesBehind } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { ClauseValue, Element, Property, ReferenceValue, Value } from '../model/fragment.ts';
import { targetOf } from '../model/resolve.ts';
import type { Operand, Test } from '../model/sentence.ts';
import { isSaying } from '../model/text.ts';
import { derivedWord, isDerived } from './derived-words.ts';
import { isUnsaid, ownProperties, valuesOf } from './glance-words.ts';
import type { Judging } from './judging.ts';
import { unseen, type Look } from './look.ts';
import { overdueTruth } from './overdue.ts';
import { isTitled, isUsable } from './read-word.ts';
import { either, opposite, truthOf, type Truth } from './truth.ts';

export function glanceAtTest(word: string, test: Test): Look<Element> {
  const look = lookOf(test);
  return (judging, element) => {
    const own = ownProperties(element, word);
    if (own.length > 0) return look(judging, element, own);
    if (!isUnsaid(judging, element, word)) return undefined;
    if (test.type === 'overdue') return glanceAtDerived(judging, element, word);
    return isDerived(word) ? undefined : 'unknown';
  };
}

/** A look at what the element itself says. */
export type LookAtOwn = (judging: Judging, element: Element, own: readonly Property[]) => Truth | undefined;

function lookOf(test: Test): LookAtOwn {
  switch (test.type) {
    case 'compare':
      return test.operator === '=' || test.operator === '!='
        ? glanceAtEquality(test.operator, test.operand)
        : unseen;
    case 'includes':
      return glanceAtIncluded(test.words);
    case 'overdue':
      return glanceAtOverdue;
    case 'within clause':
      return glanceAtClause(test.clause, true);
    case 'within':
      return unseen;
  }
}

function glanceAtEquality(operator: '=' | '!=', operand: Operand): LookAtOwn {
  const isWord = operand.type === 'phrase' && operand.phrase.words.length === 1 && !operand.shift;
  if (operand.type !== 'text' && !isWord) return unseen;
  const text = operand.type === 'text' ? operand.text : (operand.phrase.words[0] ?? '');
  const namesClause = operand.type === 'text' ? glanceAtClause(text, false) : unseen;
  return (judging, element, own) => {
    const same = sameWords(own, text) ?? namesClause(judging, element, own);
    return same && operator === '!=' ? opposite(same) : same;
  };
}

/** All that stands there is this word. */
function sameWords(own: readonly Property[], text: string): Truth | undefined {
  const only = own.length === 1 && own[0] ? onlyValueOf(own[0]) : undefined;
  if (only) return sameWord(only, text);
  let truth: Truth | undefined;
  for (const property of own) {
    const values = valuesOf(property);
    if (!values || !isTitled(property)) return undefined;
    for (const value of values) {
      const same = sameWord(value, text);
      if (same === undefined) return undefined;
      if (truth !== 'false') truth = same;
    }
  }
  return truth;
}

function sameWord(value: Value, text: string): Truth | undefined {
  const wording = wordingOf(value);
  return wording === undefined ? undefined : truthOf(wording === text);
}

function wordingOf(value: Value): string | undefined {
  if (value.type === 'word') return value.word;
  return value.type === 'text' && isSaying(value.text) ? value.text : undefined;
}

interface ClauseAsked {
  readonly text: string;
  /** How the numbers of clauses below it begin, where these are meant too. */
  readonly above: string | undefined;
  /** Whether all clauses of the framework with this name are meant too. */
  readonly isName: boolean;
}

/** One of the clauses that stand there is the one with this number in the framework of the rule. */
function glanceAtClause(text: string, below: boolean): LookAtOwn {
  if (text.includes(' ')) return unseen;
  // A name does not begin with a digit.
  const asked: ClauseAsked = {
    text,
    above: below ? `${text}.` : undefined,
    isName: below && !/^\d/.test(text),
  };
  return (judging, element, own) => {
    let truth: Truth | undefined;
    for (let index = 0; index < own.length; index++) {
      const property = own[index];
      if (!property || !isTitled(property)) return undefined;
      const values = valuesOf(property) ?? none;
      for (let place = 0; place < values.length; place++) {
        const value = values[place];
        if (value?.type !== 'clauses' || value.codes.length === 0) return undefined;
        if (truth !== 'true') truth = truthOf(isNamed(judging, element, value, asked));
      }
    }
    return truth;
  };
}

function isNamed(
  judging: Judging,
  element: Element,
  { framework, codes }: ClauseValue,
  { text, above, isName }: ClauseAsked,
): boolean {
  for (let index = 0; index < codes.length; index++) {
    const word = codes[index]?.word;
    const fits = word === text || (above !== undefined && word?.startsWith(above));
    if (fits && isOfRule(judging, element, framework)) return true;
  }
  return isName && targetOf(judging.model, element, framework, frameworks)?.name === text;
}

/** Whether the clauses are those of the rule's framework; a name that means nothing is no other framework. */
function isOfRule({ model, framework }: Judging, element: Element, named: ReferenceValue): boolean {
  const target = targetOf(model, element, named, frameworks);
  return !target || !framework || target === framework;
}

const frameworks: readonly string[] = ['framework'];

/** All of the words stand there. */
export function glanceAtIncluded(words: readonly string[]): LookAtOwn {
  return (_, _element, own) => {
    for (let index = 0; index < words.length; index++)
      if (!isStated(own, words[index])) return own.every(isPlain) ? 'false' : undefined;
    return 'true';
  };
}

function isStated(own: readonly Property[], wanted: string | undefined): boolean {
  for (let index = 0; index < own.length; index++) {
    const property = own[index];
    if (!property || !isTitled(property)) continue;
    const values = valuesOf(property) ?? none;
    for (let place = 0; place < values.length; place++) {
      const value = values[place];
      if (value && wordingOf(value) === wanted) return true;
    }
  }
  return false;
}

/** Nothing but words stands there. */
function isPlain(property: Property): boolean {
  const values = valuesOf(property);
  return (
    values !== undefined && isTitled(property) && values.every((value) => wordingOf(value) !== undefined)
  );
}

/** The day and the interval stand beside the property's own value. */
function glanceAtOverdue(judging: Judging, element: Element, own: readonly Property[]): Truth | undefined {
  let truth: Truth = 'skipped';
  for (const property of own) {
    const isWhole =
      isTitled(property) &&
      valuesOf(property)?.every((value) => isUsable(judging, element, property, value)) !== false;
    if (!isWhole) return undefined;
    truth = either(truth, overdueTruth(property, judging.asOf));
  }
  return truth === 'skipped' ? undefined : truth;
}

/** What is done every so often, and not said in one place. */
function glanceAtDerived(judging: Judging, element: Element, word: string): Truth | undefined {
  const derived = derivedWord(judging, element, word);
  if (!derived) return 'unknown';
  const [line, ...others] = derived.lines;
  return line && derived.stated && others.length === 0 ? overdueTruth(line, judging.asOf) : undefined;
}

/** The one day that stands there lies before or after the day of judging. */
export function glanceAtDay(word: string, part: string, test: Test): Look<Element> {
  if (test.type !== 'compare' || !isToday(test.operand)) return unseen;
  const { operator } = test;
  if (operator !== 'before' && operator !== 'after') return unseen;
  return ({ asOf }, element) => {
    const own = ownProperties(element, word);
    const [property] = own;
    if (!property || own.length > 1 || asOf === undefined || !isPlainDay(property)) return undefined;
    if (valuesBehind(property, part) === undefined && word === 'valid' && part === 'to') return 'skipped';
    const day = dayIn(property, part);
    return day === undefined ? undefined : truthOf(operator === 'before' ? day < asOf : day > asOf);
  };
}

/** The one day behind a small word; the first day of `valid` is its own value. */
function dayIn(property: Property, part: string): string | undefined {
  const isFirst = property.word === 'valid' && part === 'from';
  const days = valuesBehind(property, part) ?? (isFirst ? valuesOf(property) : undefined) ?? none;
  const [day] = days;
  return day?.type === 'date' && days.length === 1 && isDate(day.date) ? day.date : undefined;
}

const none: readonly Value[] = [];

function isToday(operand: Operand): boolean {
  return operand.type === 'phrase' && !operand.shift && operand.phrase.words.join('.') === 'asOf';
}

function isPlainDay(property: Property): boolean {
  return isTitled(property) && (valuesOf(property)?.every(({ type }) => type === 'date') ?? false);
}
