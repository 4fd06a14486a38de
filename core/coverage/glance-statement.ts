/** `owner`, `review.every` and `accountable.authority`, seen at a glance; what is compared: glance-test.ts. */
import { propertiesOf, valuesBehind } from '../model/access.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import { perLevel } from '../model/inherited.ts';
import type { StatementCondition } from '../model/sentence.ts';
import { isSaying } from '../model/text.ts';
import { derivedPart, derivedWord, isDerived, isMissed, onlyDerived } from './derived-words.ts';
import { glanceAtComparison } from './glance-compare.ts';
import { glanceAtOthers } from './glance-others.ts';
import { glanceAtDay, glanceAtTest, type LookAtOwn } from './glance-test.ts';
import { beside, hasAnswers, isAlone, isUnsaid, namedIn, ownProperties, valuesOf } from './glance-words.ts';
import type { Judging } from './judging.ts';
import { unseen, type Look } from './look.ts';
import { isUsable, isUsableIn, linesOf, statesUsable } from './read-word.ts';
import { isOfSystem, isSmallWordOnly } from './read-phrase.ts';
import { isOwnWording, propertyWordOf } from './rule-words.ts';
import { bareTruth } from './statement.ts';
import { isSupplyWord, suppliesAny } from './supply-words.ts';
import { truthOf, type Truth } from './truth.ts';

export function glanceAtStatement({ phrase, test }: StatementCondition): Look<Element> {
  const [word = '', part, beyond] = phrase.words;
  if (beyond !== undefined || isOfSystem(word)) return unseen;
  if (!test) return part === undefined ? glanceAtWord(word) : glanceAtPart(word, part);
  const compare = glanceAtComparison(phrase, test);
  return part === undefined
    ? firstSeen(glanceAtTest(word, test), compare)
    : firstSeen(glanceAtDay(word, part, test), compare, glanceAtOthers(word, part, test));
}

/** What the first sees that sees anything. */
function firstSeen(...all: readonly Look<Element>[]): Look<Element> {
  const looks = all.filter((look) => look !== unseen);
  return (judging, element) => {
    for (let index = 0; index < looks.length; index++) {
      const seen = looks[index]?.(judging, element);
      if (seen) return seen;
    }
    return undefined;
  };
}

function glanceAtWord(word: string): Look<Element> {
  const isWritten = !onlyDerived.has(word);
  const isSupplied = isSupplyWord(word);
  return (judging, element) => {
    const own = propertiesOf(element, propertyWordOf(element, word));
    if (own.length > 0)
      return isUsableIn(judging, element, own) || (!perLevel.has(word) && own.some(answersNone))
        ? 'true'
        : undefined;
    if (isWritten ? !isAlone(judging, element) : hasAnswers(element)) return undefined;
    if (isSupplied) return truthOf(suppliesAny(judging, element, word));
    const derived = derivedWord(judging, element, word);
    return derived ? bareTruth(derived) : 'false';
  };
}

/** `none` and why: an answer too. */
function answersNone(property: Property): boolean {
  return valuesOf(property)?.some((value) => value.type === 'none' && isSaying(value.reason)) ?? false;
}

/** A small word that stands beside a value of the property's own, or a word of all elements that the values name. */
function glanceAtPart(word: string, part: string): Look<Element> {
  if (part === 'missed') return glanceAtMissed(word);
  const look = isSmallWordOnly(part)
    ? glanceBeside(part)
    : isOwnWording(word, part)
      ? unseen
      : glanceAtNamed(part);
  return (judging, element) => {
    const own = ownProperties(element, word);
    if (own.length === 0) return !isDerived(word) && isUnsaid(judging, element, word) ? 'false' : undefined;
    if (own.some((property) => standsBeside(judging, element, property, part))) return 'true';
    return look(judging, element, own);
  };
}

/** A small word that stands nowhere is not stated where anything else is. */
function glanceBeside(part: string): LookAtOwn {
  return (judging, element, own) => {
    const isThere = own.some(
      (property) =>
        valuesBehind(property, part) ?? valuesOf(property)?.some((value) => beside(property, value, part)),
    );
    return !isThere && isUsableIn(judging, element, own) ? 'false' : undefined;
  };
}

/** Whether the elements that are named state the word: all of them, or none. */
function glanceAtNamed(word: string): LookAtOwn {
  return (judging, element, own) => {
    const named = own.map((property) => namedIn(judging, element, property, word));
    const targets = named.every((some) => some !== undefined) ? named.flat() : undefined;
    if (targets?.every((target) => statesUsable(judging, target, word))) return 'true';
    const isSilent = !isDerived(word) && targets?.every((target) => isUnsaid(judging, target, word));
    return isSilent ? 'false' : undefined;
  };
}

/** Whether a target is missed; why that is not known, somebody may ask. */
function glanceAtMissed(word: string): Look<Element> {
  return (judging, element) => {
    const own = ownProperties(element, word);
    if (word === 'target' && own.length > 0 && own.every(isSingle)) return ownMissed(judging, element, own);
    const lines = linesOf(judging, element, word);
    const reading = lines.length > 0 ? derivedPart(judging, lines, 'missed') : undefined;
    const truth = reading && bareTruth(reading);
    return truth === 'unknown' ? undefined : truth;
  };
}

/** Whether a property says one thing, not one for each of several. */
function isSingle(property: Property): boolean {
  const values = valuesOf(property);
  return values?.length === 1 && values[0]?.type !== 'group';
}

function ownMissed(judging: Judging, element: Element, own: readonly Property[]): Truth | undefined {
  let truth: Truth | undefined = 'false';
  for (const property of own) {
    if (!valuesBehind(property, 'measured')) continue;
    const outcome = isMissed(judging, element, property, property);
    if (outcome) return 'true';
    if (outcome === undefined) truth = undefined;
  }
  return truth;
}

function standsBeside(judging: Judging, element: Element, property: Property, part: string): boolean {
  const usable = (value: Value): boolean => isUsable(judging, element, property, value, part);
  if (valuesOf(property)?.some((value) => beside(property, value, part)?.some(usable))) return true;
  return !valuesOf(property) && (valuesBehind(property, part)?.some(usable) ?? false);
}
