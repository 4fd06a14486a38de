/** `owner`, `review.every` and `accountable.authority`, seen at a glance; what is compared: glance-test.ts. */
import { propertiesOf, valuesBehind } from '../model/access.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import { perLevel } from '../model/inherited.ts';
import type { StatementCondition } from '../model/sentence.ts';
import { isSaying } from '../model/text.ts';
import { derivedWord } from './derived-words.ts';
import { glanceAtComparison } from './glance-compare.ts';
import { glanceAtOthers } from './glance-others.ts';
import { glanceAtDay, glanceAtTest } from './glance-test.ts';
import { beside, isAlone, namedIn, ownProperties, valuesOf } from './glance-words.ts';
import type { Judging } from './judging.ts';
import { unseen, type Look } from './look.ts';
import { isUsable, isUsableIn, statesUsable } from './read-word.ts';
import { isOfSystem, isSmallWordOnly } from './read-phrase.ts';
import { isOwnWording, propertyWordOf } from './rule-words.ts';
import { bareTruth } from './statement.ts';

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
    for (const look of looks) {
      const seen = look(judging, element);
      if (seen) return seen;
    }
    return undefined;
  };
}

function glanceAtWord(word: string): Look<Element> {
  return (judging, element) => {
    const own = propertiesOf(element, propertyWordOf(element, word));
    if (own.length > 0)
      return isUsableIn(judging, element, own) || (!perLevel.has(word) && own.some(answersNone))
        ? 'true'
        : undefined;
    if (!isAlone(judging, element)) return undefined;
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
  const mayFollow = !isOwnWording(word, part) && !isSmallWordOnly(part) && part !== 'missed';
  return (judging, element) => {
    const own = ownProperties(element, word);
    if (own.some((property) => standsBeside(judging, element, property, part))) return 'true';
    return mayFollow && own.length > 0 && own.every((property) => allState(judging, element, property, part))
      ? 'true'
      : undefined;
  };
}

function standsBeside(judging: Judging, element: Element, property: Property, part: string): boolean {
  const usable = (value: Value): boolean => isUsable(judging, element, property, value, part);
  if (valuesOf(property)?.some((value) => beside(property, value, part)?.some(usable))) return true;
  return !valuesOf(property) && (valuesBehind(property, part)?.some(usable) ?? false);
}

/** Each value names an element that states the word. */
function allState(judging: Judging, element: Element, property: Property, word: string): boolean {
  const targets = namedIn(judging, element, property, word);
  return targets?.every((target) => statesUsable(judging, target, word)) ?? false;
}
