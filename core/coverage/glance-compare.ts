/** `due before asOf`, `evidence.dated >= approved`, `approved.by != owner`, seen at a glance: days, and elements that are named. */
import { valuesBehind } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import { fittingKinds } from '../model/lookup.ts';
import { propertyEntry } from '../model/properties.ts';
import { targetOf } from '../model/resolve.ts';
import type { Phrase, Test } from '../model/sentence.ts';
import { inOrder } from './compare.ts';
import { ownProperties, valuesOf } from './glance-words.ts';
import type { Judging } from './judging.ts';
import { unseen, type Look } from './look.ts';
import { isTitled } from './read-word.ts';
import { truthOf, type Truth } from './truth.ts';

/** A day as it is written, or an element. */
type Found = string | Element;

/** Finds all that a phrase means; nothing where not all of it is plainly there. */
type Find = (judging: Judging, element: Element) => readonly Found[] | undefined;

export function glanceAtComparison(phrase: Phrase, test: Test): Look<Element> {
  if (test.type !== 'compare' || test.operand.type !== 'phrase' || test.operand.shift) return unseen;
  const { operator, operand } = test;
  const [left, right] = [findAt(phrase.words), findOther(operand.phrase.words)];
  if (!left || !right) return unseen;
  return (judging, element) => {
    const data = left(judging, element);
    const others = data && right(judging, element);
    if (!data || !others) return undefined;
    if (operator === '=') return truthOf(isSame(data, others));
    return operator === '!=' ? truthOf(!isSame(data, others)) : inOrderTruth(data, operator, others);
  };
}

function isSame(data: readonly Found[], others: readonly Found[]): boolean {
  return data.every((one) => others.includes(one)) && others.every((one) => data.includes(one));
}

/** Each day against the one day. */
function inOrderTruth(
  days: readonly Found[],
  operator: Extract<Test, { type: 'compare' }>['operator'],
  [limit, ...more]: readonly Found[],
): Truth | undefined {
  if (typeof limit !== 'string' || more.length > 0) return undefined;
  let truth: Truth = 'true';
  for (const day of days) {
    if (typeof day !== 'string') return undefined;
    if (!inOrder(day < limit ? -1 : Number(day > limit), operator)) truth = 'false';
  }
  return truth;
}

/** The other side: the day of judging, or what the element says too. */
function findOther(words: readonly string[]): Find | undefined {
  const [word = ''] = words;
  if (word === 'asOf') return words.length === 1 ? findToday : undefined;
  return propertyEntry(word) ? findAt(words) : undefined;
}

function findToday({ asOf }: Judging): readonly Found[] | undefined {
  return asOf === undefined ? undefined : [asOf];
}

function findAt([word = '', part, beyond]: readonly string[]): Find | undefined {
  if (beyond !== undefined) return undefined;
  if (part === undefined) return (judging, element) => foundBehind(judging, element, word);
  return (judging, element) => {
    const own = ownProperties(element, word);
    const [only, ...others] = own;
    if (!only || only.word !== word) return undefined;
    if (own.every((property) => !valuesBehind(property, part)))
      return foundBeyond(judging, element, own, part);
    return others.length === 0 ? foundBeside(judging, element, only, part) : undefined;
  };
}

function foundBehind(judging: Judging, element: Element, word: string): readonly Found[] | undefined {
  return foundIn(judging, element, ownProperties(element, word));
}

/** What the properties name or say themselves. */
function foundIn(judging: Judging, element: Element, own: readonly Property[]): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const property of own) {
    const values = valuesOf(property);
    if (!values || !isTitled(property)) return undefined;
    for (const value of values) {
      const one = foundAs(judging, element, property, value, 'value');
      if (one === undefined) return undefined;
      found.push(one);
    }
  }
  return found.length > 0 ? found : undefined;
}

/** What stands behind a small word beside the one value of a property. */
function foundBeside(
  judging: Judging,
  element: Element,
  property: Property,
  part: string,
): readonly Found[] | undefined {
  const [value, ...more] = valuesOf(property) ?? [];
  if (!value || value.type === 'group' || more.length > 0) return undefined;
  const found = valuesBehind(property, part)?.map((one) => foundAs(judging, element, property, one, part));
  const known = found?.filter((one) => one !== undefined);
  return known && known.length > 0 && known.length === found?.length ? known : undefined;
}

/** What the elements that are named say behind the word; what is worked out, none of them says. */
function foundBeyond(
  judging: Judging,
  element: Element,
  own: readonly Property[],
  word: string,
): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const target of foundIn(judging, element, own) ?? []) {
    const beyond = typeof target === 'string' ? undefined : foundBehind(judging, target, word);
    if (!beyond) return undefined;
    found.push(...beyond);
  }
  return found.length > 0 ? found : undefined;
}

function foundAs(
  { model }: Judging,
  element: Element,
  property: Property,
  value: Value,
  part: string,
): Found | undefined {
  if (value.type === 'date') return isDate(value.date) ? value.date : undefined;
  return value.type === 'reference'
    ? targetOf(model, element, value, fittingKinds(property, part))
    : undefined;
}
