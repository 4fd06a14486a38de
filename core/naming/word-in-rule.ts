/** The word of a rule at a place: a kind, a word of a property, or a word of the rule language. */
import type { Fragment } from '../model/fragment.ts';
import { elementsAt, holds } from '../model/at.ts';
import { isKind } from '../model/kinds.ts';
import { propertyEntry } from '../model/properties.ts';
import { sentencesOf } from '../model/with-sentences.ts';

export interface WordInRule {
  readonly type: 'kind' | 'property' | 'rule';
  readonly word: string;
}

export function wordInRule(fragment: Fragment, text: string, offset: number): WordInRule | undefined {
  const [element] = elementsAt(fragment, offset);
  const sentence = element && sentencesOf(element).find(({ span }) => holds(span, offset));
  if (!sentence) return undefined;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(sentence.span[0], offset))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(offset))?.[0] ?? '';
  const word = before + after;
  if (word === '') return undefined;
  return { type: sortOf(word, text.slice(sentence.span[0], offset - before.length)), word };
}

/** @param ahead the sentence up to the word */
function sortOf(word: string, ahead: string): WordInRule['type'] {
  if (isKind(word) && namesKind.test(ahead)) return 'kind';
  const begins = ahead.endsWith('.') || startsCondition.test(ahead);
  return begins && propertyEntry(word) ? 'property' : 'rule';
}

/** A kind stands behind a number of them, and behind other kinds. */
const namesKind = /(?:^|\s)(?:each|some|no|exactly\s+\d+|at\s+(?:least|most)\s+\d+|\w+\s+or)\s+$/;
/** A property stands at the begin of a condition, or behind a dot. */
const startsCondition = /(?:\b(?:where|has|is|not|and|or|its)\s+|\(\s*)$/;
