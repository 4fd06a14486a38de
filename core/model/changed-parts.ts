/** Which parts of an element an edit changed: those who read them are told. */
import type { Content, ModelElement } from './element.ts';
import type { Part } from './element-parts.ts';
import { stateOf } from './element-state.ts';
import type { Property } from './fragment.ts';
import { samePlain, sameProperties, sameSpan, sameText } from './same.ts';

/**
 * Tells the readers of the parts of an element that are not as before.
 * @returns whether the element says anything else than before, or the same in another form
 */
export function changed(element: ModelElement, before: Content): boolean {
  const now = element.said;
  const shift = now.span[0] - before.span[0];
  const isSame =
    before.isBroken === now.isBroken &&
    sameChildren(before, now) &&
    sameForm(before, now, shift) &&
    sameText(before.title, now.title, shift) &&
    sameProperties(before.properties, now.properties, shift) &&
    samePlain(before.sentence, now.sentence, shift);
  if (shift !== 0 || !isSame) element.partChanged('place');
  if (isSame) return false;
  tellParts(element, before, now);
  return true;
}

function sameForm(before: Content, now: Content, shift: number): boolean {
  return (
    sameSpan(before.span, now.span, shift) &&
    sameSpan(before.nameSpan, now.nameSpan, shift) &&
    sameSpan(before.block, now.block, shift)
  );
}

function tellParts(element: ModelElement, before: Content, now: Content): void {
  const tell = (part: Part, isSame: boolean): void => {
    if (!isSame) element.partChanged(part);
  };
  tell('title', sameText(before.title, now.title, 'any'));
  tell('state', stateOf(element.name, before) === stateOf(element.name, now));
  tell('children', sameChildren(before, now));
  tell('sentence', samePlain(before.sentence, now.sentence, 'any'));
  tell('broken', before.isBroken === now.isBroken);
  if (sameProperties(before.properties, now.properties, 'any')) return;
  tell('properties', false);
  for (const word of wordsOf(before, now)) {
    if (!sameProperties(saying(before, word), saying(now, word), 'any')) element.wordChanged(word);
  }
}

function sameChildren(before: Content, now: Content): boolean {
  return (
    before.children.length === now.children.length &&
    before.children.every((child, index) => child === now.children[index])
  );
}

function wordsOf(before: Content, now: Content): ReadonlySet<string> {
  return new Set([...before.properties, ...now.properties].map(({ word }) => word));
}

function saying({ properties }: Content, word: string): readonly Property[] {
  return properties.filter((property) => property.word === word);
}
