/** Whether an element can hold a name at all: a quick look, before its names are told one by one. */
import { eachValue } from '../model/access.ts';
import type { Element, GroupValue, Property, Value } from '../model/fragment.ts';
import { modelElement } from '../model/element.ts';
import { lookingForName } from '../model/by-name.ts';
import { settleLinks } from '../model/links.ts';
import { orderedFragments, type Model } from '../model/model.ts';
import { elementsWithSentences } from '../model/with-sentences.ts';
import { isRemembering } from '../reactive/reactive.ts';
import type { Nameable } from './nameable.ts';
import { isInSentence } from './operands.ts';

/** The elements that may hold one of the names, of which the thing has one or shall have it. */
export function mentioning(model: Model, names: readonly string[], nameable: Nameable): readonly Element[] {
  const looking = lookingFor(model, names, nameable);
  if (looking) return looking;
  const mentions = mentionsOf(names);
  return orderedFragments(model).flatMap(({ elements }) => elements.filter(mentions));
}

/**
 * Of most things those that look for a name are known, whether or not it means anything yet: nothing is called by it but
 * what is called so by its last word, in a link or in a sentence.
 */
function lookingFor(
  model: Model,
  names: readonly string[],
  nameable: Nameable,
): readonly Element[] | undefined {
  if (nameable.type !== 'element' || !isRemembering()) return undefined;
  const { element } = nameable;
  if (element.parent || element.children.length > 0 || namedOtherwise.has(element.kind)) return undefined;
  settleLinks(model);
  const looking = names.flatMap((name) => lookingForName(model, name));
  const inRules = [...model.fragments.values()]
    .flatMap(elementsWithSentences)
    .filter((one) => inSentences(one, names));
  return [...new Set([element, ...looking, ...inRules])];
}

/** What is called by words, too, or has steps that stand elsewhere. */
const namedOtherwise: ReadonlySet<string> = new Set(['clause', 'must', 'should', 'framework', 'procedure']);

/** @returns whether any of the names stands in an element, or a part of a name that is like one */
export function mentionsOf(names: readonly string[]): (element: Element) => boolean {
  return (element) => {
    const { ownName, said } = modelElement(element);
    if (names.includes(ownName) || inSentences(element, names)) return true;
    for (const property of said.properties) if (inParts(property, names)) return true;
    return false;
  };
}

function inSentences(element: Element, names: readonly string[]): boolean {
  const { sentence, properties } = modelElement(element).said;
  if (sentence && isInSentence(sentence, names)) return true;
  for (const property of properties)
    if (property.sentence && isInSentence(property.sentence, names)) return true;
  return false;
}

function inParts(holder: Property | GroupValue, names: readonly string[]): boolean {
  let isFound = false;
  eachValue(holder, (value) => (isFound ||= inValue(value, names)));
  return isFound;
}

function inValues(values: readonly Value[], names: readonly string[]): boolean {
  for (const value of values) if (inValue(value, names)) return true;
  return false;
}

function inValue(value: Value, names: readonly string[]): boolean {
  switch (value.type) {
    case 'reference':
      return holdsAny(value.name, names);
    case 'word':
      return names.includes(value.word);
    case 'clauses':
      return inValue(value.framework, names) || inValues(value.codes, names);
    case 'group':
      return inParts(value, names);
    case 'text':
    case 'none':
    case 'date':
    case 'quantity':
      return false;
  }
}

/** "waterland.it.Email" holds three names; that it may hold a part of another is found out later. */
function holdsAny(written: string, names: readonly string[]): boolean {
  for (const name of names) if (written.includes(name)) return true;
  return false;
}
