/** Why a word of a rule finds nothing usable, as a predicate of the element: "states no `owner`". */
import type { CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import { kindLabel } from '../model/kinds.ts';
import { propertyWording } from '../model/properties.ts';
import type { Shortfall } from './reading.ts';
import { isWorkedOut, propertyWordOf } from './rule-words.ts';

export interface ObstacleWords {
  readonly lack: string;
  readonly mend?: string;
  /** The words that are not stated, where that is all. */
  readonly missing?: readonly string[];
  /** Of several ways one is enough. */
  readonly isEither?: true;
}

/** The lack beside others, where it must say by itself that one of several ways is enough. */
export function lackOf(
  { lack, isEither }: ObstacleWords,
  { oneIsEnough }: Pick<CoverageMessages, 'oneIsEnough'>,
): string {
  return isEither ? oneIsEnough(lack) : lack;
}

export interface Speaking {
  readonly messages: CoverageMessages;
  readonly language: Language;
  /** The element that the sentence is about. */
  readonly element: Element;
  readonly asOf: string | undefined;
}

export function shortfallWords(
  [shortfall]: readonly Shortfall[],
  phrase: string,
  speaking: Speaking,
): ObstacleWords {
  const own = { ...speaking, element: shortfall?.at ?? speaking.element };
  return at(shortfall?.at, ownShortfall(shortfall, phrase, own), speaking);
}

/** What is in the way at another element than the sentence is about. */
export function at(
  other: Element | undefined,
  words: ObstacleWords,
  { messages, language, element }: Speaking,
): ObstacleWords {
  if (!other || other === element) return words;
  return { ...words, lack: messages.atOther(kindLabel(other.kind, language), other.name, words.lack) };
}

function ownShortfall(
  shortfall: Shortfall | undefined,
  phrase: string,
  { messages, element }: Speaking,
): ObstacleWords {
  const word = wordText(shortfall?.word ?? phrase, element);
  const asked = shortfall?.word ?? phrase;
  if (isWorkedOut(asked) && (shortfall?.type ?? 'missing') === 'missing') return messages.workedOut[asked];
  switch (shortfall?.type) {
    case 'empty':
      return { lack: messages.empty(word), mend: messages.mendPlaceholder() };
    case 'no date':
      return { lack: messages.noDate(word), mend: messages.mendPlaceholder() };
    case 'no reason':
      return { lack: messages.noReason(word), mend: messages.mendPlaceholder() };
    case 'unresolved':
      return { lack: messages.unresolved(shortfall.name ?? '', word), mend: messages.mendName() };
    case 'unmeasured':
      return { lack: messages.unmeasured() };
    case 'missing':
    case 'undated':
    case undefined:
      return { lack: messages.missing(word), mend: messages.mendMissing(false) };
  }
}

/** "`held by`", "`approved … by`", "`R`": a word of a rule as the language writes it, at an element. */
export function wordText(word: string, element?: Element): string {
  const [first = '', ...rest] = word.split('.');
  const own = element ? propertyWordOf(element, first) : first;
  return `\`${[rest.length === 0 ? propertyWording(own, element?.kind) : own, ...rest].join(' … ')}\``;
}

/** "`commits to`", "`review.last`": a single word as the language writes it. */
export function phraseWord(phrase: string): string {
  return phrase.includes('.') ? `\`${phrase}\`` : wordText(phrase);
}
