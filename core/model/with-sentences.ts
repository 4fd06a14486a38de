/** Sentences of the rule language: of a rule its own, of a clause those of its documented information. */
import { modelElement } from './element.ts';
import type { Element, Fragment } from './fragment.ts';
import type { Sentence } from './sentence.ts';

export function sentencesOf(element: Element): readonly Sentence[] {
  return [element, ...element.properties].flatMap(({ sentence }) => sentence ?? []);
}

/** The elements of a file that have any; most files have none. */
export function elementsWithSentences(fragment: Fragment): readonly Element[] {
  const known = found.get(fragment);
  if (known) return known;
  const elements = fragment.elements.filter(hasSentence);
  found.set(fragment, elements);
  return elements;
}

/** Of a file without any nothing need be looked for but in what was read anew. */
export function stillWithoutSentences(before: Fragment, now: Fragment, read: readonly Element[]): void {
  if (found.get(before)?.length === 0 && !read.some(hasSentence)) found.set(now, []);
}

const found = new WeakMap<Fragment, readonly Element[]>();

function hasSentence(element: Element): boolean {
  const { sentence, properties } = modelElement(element).said;
  return sentence !== undefined || properties.some((property) => property.sentence !== undefined);
}
