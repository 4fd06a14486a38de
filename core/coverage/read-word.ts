/** Reads one word at an element or at a line: its lines, and the data in them. */
import { isDate } from '../model/date.ts';
import type { ClauseValue, Element, GroupValue, Property, ReferenceValue, Value } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { onlyValueOf, partOf, propertiesOf, textsOf, valuesBehind, wordsOf } from '../model/access.ts';
import { targetOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { isSaying } from '../model/text.ts';
import type { Judging } from './judging.ts';
import { lacking, nothing, type Datum, type Line, type Reading, type Shortfall } from './reading.ts';
import { derivedWord } from './derived-words.ts';
import { propertyWordOf } from './rule-words.ts';

/** What an element says behind a word of a rule. */
export function readWord(judging: Judging, element: Element, word: string): Reading {
  const lines = linesOf(judging, element, word);
  if (lines.length > 0) return readLines(judging, word, lines);
  const reason = reasonWithout(element, word);
  if (reason !== undefined) return { ...nothing, none: reason };
  return derivedWord(judging, element, word) ?? lacking('missing', word, element);
}

/** Whether a value that the element states by itself is usable; where there is none, there may be one elsewhere. */
export function statesUsable(judging: Judging, element: Element, word: string): boolean {
  return isUsableIn(judging, element, propertiesOf(element, propertyWordOf(element, word)));
}

/** The same of properties that are known. */
export function isUsableIn(judging: Judging, element: Element, properties: readonly Property[]): boolean {
  for (let index = 0; index < properties.length; index++) {
    const property = properties[index];
    if (property && isUsableProperty(judging, element, property)) return true;
  }
  return false;
}

function isUsableProperty(judging: Judging, element: Element, property: Property): boolean {
  const only = onlyValueOf(property);
  if (only) return isUsableAlone(judging, element, property, only);
  const values = valuesBehind(property, 'value') ?? valuesBehind(property, property.word);
  return values
    ? values.some((value) => isUsableAlone(judging, element, property, value))
    : isTitled(property);
}

/** Whether a value says something with the small words beside it; a group of words is about its first value. */
function isUsableAlone(judging: Judging, from: Element, property: Property, value: Value): boolean {
  if (value.type !== 'group') return isTitled(property) && isUsable(judging, from, property, value);
  const { value: about } = firstOf(value);
  const isSaid = isTitled(valuesBehind(value, 'title') ? value : property);
  return isSaid && (!about || isUsable(judging, from, property, about));
}

/** The values of a property, one by one, with the small words beside each. */
export function linesOf({ model }: Pick<Judging, 'model'>, element: Element, word: string): readonly Line[] {
  const stated = statedProperties(model, element, propertyWordOf(element, word));
  const [only] = stated;
  if (!only) return noLines;
  return stated.length === 1
    ? linesIn(only.property, only.from)
    : stated.flatMap(({ property, from }) => linesIn(property, from));
}

const noLines: readonly Line[] = [];

/** What a part of the lines says: the `last` of `review`. */
export function readPart(judging: Judging, word: string, lines: readonly Line[], part: string): Reading {
  const parts = lines.flatMap(({ from, property, parts: beside }) =>
    (beside[part] ?? []).map((value): Line => ({ from, property, parts: { [part]: [value] }, value })),
  );
  return parts.length > 0
    ? readLines(judging, `${word}.${part}`, parts, part)
    : lacking('missing', `${word}.${part}`);
}

/** What lines with values say. */
export function readLines(judging: Judging, word: string, lines: readonly Line[], part = 'value'): Reading {
  const data: Datum[] = [];
  const shortfalls: Shortfall[] = [];
  let isStated = false;
  let none: string | undefined;
  for (const line of lines) {
    const read = readValue(judging, word, line, part);
    data.push(...read.data);
    isStated ||= read.stated;
    if (read.shortfall) shortfalls.push(read.shortfall);
    none ??= answerIn(line);
  }
  return { data, stated: isStated, shortfalls, lines, ...(none !== undefined && { none }) };
}

/** The reason of `without K because "…"` at the element; nothing where there is none worth the name. */
export function reasonWithout(element: Element, kind: string): string | undefined {
  const all = propertiesOf(element, 'without');
  if (all.length === 0) return undefined;
  const answers = all.filter((property) => wordsOf(property, 'without').includes(kind));
  return answers.flatMap((property) => textsOf(property, 'because')).find(isSaying);
}

interface ValueRead {
  readonly data: readonly Datum[];
  readonly stated: boolean;
  readonly shortfall?: Shortfall;
}

function linesIn(property: Property, from: Element): readonly Line[] {
  const { parts } = property;
  const main = parts['value'] ? 'value' : property.word;
  const values = parts[main];
  if (!values) return [{ from, property, parts }];
  return values.map((value): Line => {
    if (value.type !== 'group') return { from, property, parts, value };
    const beside = Object.entries(parts).filter(([part]) => part !== main);
    return { from, property, parts: { ...Object.fromEntries(beside), ...value.parts }, ...firstOf(value) };
  });
}

/** The value that a group of words is about: the 15 min of "P1 15 min". */
function firstOf(group: GroupValue): { readonly value?: Value } {
  const value = partOf(group)[0];
  return value ? { value } : {};
}

function readValue(judging: Judging, word: string, line: Line, part: string): ValueRead {
  const { value } = line;
  const empty: ValueRead = { data: [], stated: false, shortfall: { type: 'empty', word, at: line.from } };
  if (!isTitled(line)) return empty;
  if (!value) return { data: [], stated: true };
  if (value.type === 'reference') return readReference(judging, word, line, value, part);
  if (value.type === 'none') return noneRead(word, line.from, value.reason);
  const data = dataOf(judging, line.from, value);
  if (data.length > 0) return { data, stated: true };
  return value.type === 'date' ? { ...empty, shortfall: { type: 'no date', word, at: line.from } } : empty;
}

/** A line with a title that says nothing ("TODO") says nothing. */
export function isTitled(line: Pick<Line, 'parts'>): boolean {
  const titles = valuesBehind(line, 'title');
  return !titles || titles.every((title) => title.type !== 'text' || isSaying(title.text));
}

function noneRead(word: string, at: Element, reason: string): ValueRead {
  const answer = { data: [], stated: false };
  return isSaying(reason) ? answer : { ...answer, shortfall: { type: 'no reason', word, at } };
}

function readReference(
  judging: Judging,
  word: string,
  line: Line,
  value: ReferenceValue,
  part: string,
): ValueRead {
  const element = targetOf(judging.model, line.from, value, fittingKinds(line.property, part));
  if (element) return { data: [{ type: 'element', element }], stated: true };
  return {
    data: [],
    stated: false,
    shortfall: { type: 'unresolved', word, name: value.name, at: line.from },
  };
}

/** Whether a value says something, as it stands: no group of values, and no `none`. */
export function isUsable(
  { model }: Judging,
  from: Element,
  property: Property,
  value: Value,
  part = 'value',
): boolean {
  switch (value.type) {
    case 'reference':
      return targetOf(model, from, value, fittingKinds(property, part)) !== undefined;
    case 'text':
      return isSaying(value.text);
    case 'date':
      return isDate(value.date);
    case 'word':
    case 'quantity':
      return true;
    case 'clauses':
      return value.codes.length > 0;
    case 'none':
    case 'group':
      return false;
  }
}

function dataOf(judging: Judging, from: Element, value: Exclude<Value, ReferenceValue>): readonly Datum[] {
  switch (value.type) {
    case 'text':
      return isSaying(value.text) ? [value] : [];
    case 'date':
      return isDate(value.date) ? [value] : [];
    case 'word':
    case 'quantity':
      return [value];
    case 'clauses':
      return clauseData(judging, from, value);
    case 'none':
    case 'group':
      return [];
  }
}

function clauseData(judging: Judging, from: Element, { framework, codes }: ClauseValue): readonly Datum[] {
  const target = targetOf(judging.model, from, framework, ['framework']);
  return codes.map(({ word }) => ({ type: 'clause', framework: target, code: word }));
}

/** Why there is none, where that says something. */
function answerIn({ value }: Line): string | undefined {
  return value?.type === 'none' && isSaying(value.reason) ? value.reason : undefined;
}
