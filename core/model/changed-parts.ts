/** Which parts of an element an edit changed: those who read them are told. */
import type { Content, ModelElement } from './element.ts';
import type { Part } from './element-parts.ts';
import { stateOf } from './element-state.ts';
import type { Property } from './fragment.ts';
import { samePlain, sameProperties, sameProperty, sameSpan, sameText, type Shift } from './same.ts';
import { takeProperties } from './taken-over.ts';
import { isMovable } from './written-content.ts';
import { WrittenProperty } from './written.ts';

/** What an edit made of what an element says. */
export type Change =
  /** It says the same, at most at another place; if it is replaced, in other objects. */
  | { readonly type: 'moved' }
  | { readonly type: 'replaced' }
  | { readonly type: 'edited' }
  /** The same in another form; names are written otherwise behind these words, and may mean something else. */
  | { readonly type: 'reworded'; readonly words: ReadonlySet<string> };

/**
 * Lets the element say what stands in the new text. Those who read a part that is not as before are told, but not yet
 * of properties that call something by another name: whether that is the same is found out with the links.
 */
export function sayNow(element: ModelElement, now: Content): Change {
  const before = element.said;
  const shift = now.span[0] - before.span[0];
  const isSame = isAlike(before, now, shift);
  if (shift !== 0 || !isSame) element.partChanged('place');
  const change = isSame ? moved : changeOf(before, now);
  if (change !== edited && isMovable(before) && isMovable(now)) {
    if (shift !== 0 || !isSame) before.take(now);
    return change;
  }
  keepProperties(before, now);
  element.say(now);
  if (isSame) return replaced;
  tellParts(element, before, now);
  return edited;
}

const moved: Change = { type: 'moved' };
const replaced: Change = { type: 'replaced' };
const edited: Change = { type: 'edited' };

function isAlike(before: Content, now: Content, shift: number): boolean {
  return (
    sameForm(before, now, shift) &&
    sameBeside(before, now, shift) &&
    sameProperties(before.properties, now.properties, shift)
  );
}

/** Of what is not as before. */
function changeOf(before: Content, now: Content): Change {
  const words = reworded(before, now);
  return words ? { type: 'reworded', words } : edited;
}

/** Tells those who read the properties with these words. */
export function tellProperties(element: ModelElement, words: Iterable<string>): void {
  element.partChanged('properties');
  for (const word of words) element.wordChanged(word);
}

/** The words behind which names are written otherwise, of two that say the same but for these; nothing of others. */
function reworded(before: Content, now: Content): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  const isSame = (old: Property, index: number): boolean => {
    const property = now.properties[index];
    if (!property || sameProperty(old, property, 'any')) return property !== undefined;
    words.add(property.word);
    return sameProperty(old, property, 'reworded');
  };
  if (before.properties.length !== now.properties.length || !sameBeside(before, now, 'any')) return undefined;
  return before.properties.every(isSame) ? words : undefined;
}

/** All but the properties. */
function sameBeside(before: Content, now: Content, shift: Shift): boolean {
  return (
    before.isBroken === now.isBroken &&
    sameChildren(before, now) &&
    sameText(before.title, now.title, shift) &&
    samePlain(before.sentence, now.sentence, shift)
  );
}

function sameForm(before: Content, now: Content, shift: number): boolean {
  return (
    sameSpan(before.span, now.span, shift) &&
    sameSpan(before.nameSpan, now.nameSpan, shift) &&
    sameSpan(before.block, now.block, shift)
  );
}

/** What stays the same stays the same object: whoever keeps it sees where it stands, and by which name. */
function keepProperties(before: Content, now: Content): void {
  for (const word of wordsOf(before.properties)) {
    const [olds, news] = [saying(before, word), saying(now, word)];
    if (!olds.every(isKept) || !sameProperties(olds, news, 'any')) continue;
    takeProperties(olds, news);
    now.properties = now.properties.map((property) => olds[news.indexOf(property)] ?? property);
  }
}

function isKept(property: Property): boolean {
  return property instanceof WrittenProperty && property.sentence === undefined;
}

function tellParts(element: ModelElement, before: Content, now: Content): void {
  const tell = (part: Part, isSame: boolean): void => {
    if (!isSame) element.partChanged(part);
  };
  tell('title', sameText(before.title, now.title, 'any'));
  tell('state', stateOf(element.ownName, before) === stateOf(element.ownName, now));
  tell('children', sameChildren(before, now));
  tell('sentence', samePlain(before.sentence, now.sentence, 'any'));
  tell('broken', before.isBroken === now.isBroken);
  if (sameProperties(before.properties, now.properties, 'any')) return;
  tell('wording', false);
  tellProperties(element, otherWords(before, now));
}

/** The words behind which other properties stand than before. */
function otherWords(before: Content, now: Content): ReadonlySet<string> {
  const words = wordsOf([...before.properties, ...now.properties]);
  return new Set(
    [...words].filter((word) => !sameProperties(saying(before, word), saying(now, word), 'any')),
  );
}

function sameChildren(before: Content, now: Content): boolean {
  return (
    before.children.length === now.children.length &&
    before.children.every((child, index) => child === now.children[index])
  );
}

function wordsOf(properties: readonly Property[]): ReadonlySet<string> {
  return new Set(properties.map(({ word }) => word));
}

function saying({ properties }: Content, word: string): readonly Property[] {
  return properties.filter((property) => property.word === word);
}
