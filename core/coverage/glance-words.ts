/** What an element surely says behind a word, in its own text: no list is made of what is found. */
import { propertiesOf, valuesBehind } from '../model/access.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import { basesOf, mayTakeOver, perLevel } from '../model/inherited.ts';
import { fittingKinds } from '../model/lookup.ts';
import { targetOf } from '../model/resolve.ts';
import type { Judging } from './judging.ts';
import { propertyWordOf } from './rule-words.ts';

/** Whether the element surely says nothing behind the word and takes nothing over; something may still follow from elsewhere. */
export function isUnsaid(judging: Judging, element: Element, word: string): boolean {
  return propertiesOf(element, propertyWordOf(element, word)).length === 0 && isAlone(judging, element);
}

/** Whether nothing stands in for what the element does not say: no answer, and nothing that it takes over. */
export function isAlone({ model }: Judging, element: Element): boolean {
  return !hasAnswers(element) && (!mayTakeOver(element) || basesOf(model, element).length === 0);
}

/** Whether the element says of anything that there is none. */
export function hasAnswers(element: Element): boolean {
  return propertiesOf(element, 'without').length > 0;
}

/** The properties that a word means at the element, where nothing is read but these. */
export function ownProperties(element: Element, word: string): readonly Property[] {
  const own = propertyWordOf(element, word);
  return perLevel.has(own) ? none : propertiesOf(element, own);
}

const none: readonly Property[] = [];

/** What stands behind the property's own word; nothing where small words say it all. */
export function valuesOf(property: Property): readonly Value[] | undefined {
  return valuesBehind(property, 'value') ?? valuesBehind(property, property.word);
}

/** The elements that the values of a property name; nothing where there are other values, or the word stands beside them. */
export function namedIn(
  { model }: Judging,
  element: Element,
  property: Property,
  word: string,
): readonly Element[] | undefined {
  const values = valuesOf(property);
  if (!values || values.length === 0 || valuesBehind(property, word)) return undefined;
  const targets: Element[] = [];
  for (const value of values) {
    const target =
      value.type === 'reference' && targetOf(model, element, value, fittingKinds(property, 'value'));
    if (!target) return undefined;
    targets.push(target);
  }
  return targets;
}

/** What stands beside a value, behind a small word: in the value's own group, else beside all of them. */
export function beside(
  property: Property,
  value: Value | undefined,
  part: string,
): readonly Value[] | undefined {
  return (value?.type === 'group' ? valuesBehind(value, part) : undefined) ?? valuesBehind(property, part);
}
