/** Words that rules use beside the properties of the language, so that they read true aloud. */
import type { Element } from '../model/fragment.ts';
import { propertyWording } from '../model/properties.ts';

/** What a rule calls the letters at a step. */
const stepWords: Readonly<Record<string, string>> = {
  responsible: 'R',
  accountable: 'A',
  consulted: 'C',
  informed: 'I',
};

export const stepKinds: ReadonlySet<string> = new Set(['step', 'decision', 'activity']);

/** The property that a word of a rule means at an element. */
export function propertyWordOf(element: Element, word: string): string {
  return stepKinds.has(element.kind) ? (stepWords[word] ?? word) : word;
}

/** Words that follow from elsewhere, and of which a message says in words of its own that they do not hold. */
const workedOutWords = ['title', 'done', 'weighed', 'needed', 'components'] as const;

export function isWorkedOut(word: string): word is (typeof workedOutWords)[number] {
  return workedOutWords.some((one) => one === word);
}

/** Words of rules that are no property: what they mean is worked out from the model. */
export const wordsOfRules: readonly string[] = [
  ...Object.keys(stepWords),
  'tested',
  'interval',
  'requirements',
  'missed',
  ...workedOutWords,
  'outsourced',
  'offered',
  'sms',
  'asOf',
];

/** Whether a small word belongs to the property's own wording: `held.by` is what `held` says, `valid.from` its first day. */
export function isOwnWording(property: string, word: string): boolean {
  return propertyWording(property) === `${property} ${word}` || (property === 'valid' && word === 'from');
}

/** The small words that stand beside values. */
export const smallWords: readonly string[] = [
  'by',
  'on',
  'to',
  'from',
  'of',
  'at',
  'per',
  'during',
  'counting',
  'excluding',
  'level',
  'share',
  'every',
  'last',
  'until',
  'because',
  'for',
  'under',
  'within',
  'losing',
  'takes',
  'when',
  'measured',
  'title',
  'target',
  'likelihood',
  'impact',
  'actual',
  'value',
];
