/** `input.kind includes (error)`, seen at a glance: what the elements say that a word names. */
import type { Element, Property } from '../model/fragment.ts';
import type { Test } from '../model/sentence.ts';
import { isDerived } from './derived-words.ts';
import { glanceAtIncluded, type LookAtOwn } from './glance-test.ts';
import { isUnsaid, namedIn, ownProperties } from './glance-words.ts';
import type { Judging } from './judging.ts';
import { unseen, type Look } from './look.ts';
import { isTitled } from './read-word.ts';
import { isOwnWording } from './rule-words.ts';

export function glanceAtOthers(word: string, part: string, test: Test): Look<Element> {
  if (isOwnWording(word, part) || [word, part].some(isDerived)) return unseen;
  const look: LookAtOwn = test.type === 'includes' ? glanceAtIncluded(test.words) : unseen;
  return (judging, element) => {
    const own = ownProperties(element, word);
    if (own.length === 0) return isUnsaid(judging, element, word) ? 'unknown' : undefined;
    const others = othersIn(judging, element, own, part);
    if (others?.every((other) => isUnsaid(judging, other, part))) return 'unknown';
    const said = others?.map((other) => ownProperties(other, part));
    return said?.every(({ length }) => length > 0) ? look(judging, element, said.flat()) : undefined;
  };
}

function othersIn(
  judging: Judging,
  element: Element,
  own: readonly Property[],
  part: string,
): readonly Element[] | undefined {
  const others: Element[] = [];
  for (const property of own) {
    const named = isTitled(property) && namedIn(judging, element, property, part);
    if (!named) return undefined;
    others.push(...named);
  }
  return others;
}
