/** The language's own words explained: by hovers, by the reference, and found by their Dutch names. */
import { kindLabel, isKind, kinds } from '../model/kinds.ts';
import { propertiesOfKind, propertyEntry, propertyWording } from '../model/properties.ts';
import { checkMessages } from './checks.ts';
import type { Language } from './language.ts';
import { freeTextOf } from './words/free-text.ts';
import { kindWordEntries } from './words/kinds.ts';
import { propertyWordEntries } from './words/properties.ts';
import { ruleWordEntries } from './words/rules.ts';
import type { WordEntry } from './words/word.ts';
import { oneOf, oneOfKinds } from './wording.ts';

export interface WordDescription {
  /** The word as it is written, "held by". */
  readonly wording: string;
  /** The name of a kind for people. */
  readonly label?: string;
  readonly sentence: string;
  /** What stands behind a property, and the clauses that the word serves: a sentence each. */
  readonly notes: readonly string[];
  readonly example: string;
}

/**
 * What a word of the language means.
 * @param kind the kind, or the kind around the property
 * @param property absent where the kind itself is meant
 */
export function describeWord(
  kind: string | undefined,
  property: string | undefined,
  language: Language,
): WordDescription | undefined {
  const entry = property === undefined ? kindWordEntries[kind ?? ''] : propertyWordEntries[property];
  if (!entry) return undefined;
  const notes = [
    ...(property === undefined ? [] : takenBehind(property, language)),
    ...clausesServed(entry, language),
  ];
  return {
    wording: property === undefined ? (kind ?? '') : propertyWording(property, kind),
    ...(property === undefined && kind !== undefined && { label: kindLabel(kind, language) }),
    sentence: entry[language],
    notes,
    example: entry.example,
  };
}

/** What a word of the rule language means. */
export function describeRuleWord(word: string, language: Language): WordDescription | undefined {
  const entry = ruleWordEntries[word];
  return entry && { wording: word, sentence: entry[language], notes: [], example: entry.example };
}

/** The properties by which the dictionary shows a kind, then the others that it takes. */
export function typicalProperties(kind: string): readonly string[] {
  const taken = propertiesOfKind(kind);
  const example = kindWordEntries[kind]?.example.split(/[^A-Za-z]+/) ?? [];
  return [...new Set([...example.filter((shown) => taken.includes(shown)), ...taken])];
}

/** The Dutch words by which a kind or property is found; the Dutch name of a kind is one. */
export function dutchWordsFor(word: string): readonly string[] {
  const own = [kindWordEntries[word], propertyWordEntries[word]].flatMap((entry) => entry?.dutch ?? []);
  return [...new Set(isKind(word) ? [kinds[word].nl.toLowerCase(), ...own] : own)];
}

/** The words of the language that a Dutch word may stand for. */
export function wordsForDutch(dutch: string): readonly string[] {
  byDutch ??= indexByDutch();
  return byDutch.get(dutch.toLowerCase()) ?? [];
}

let byDutch: ReadonlyMap<string, readonly string[]> | undefined;

function indexByDutch(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of new Set([...Object.keys(propertyWordEntries), ...Object.keys(kindWordEntries)])) {
    for (const dutch of dutchWordsFor(word)) index.set(dutch, [...(index.get(dutch) ?? []), word]);
  }
  return index;
}

function takenBehind(property: string, language: Language): readonly string[] {
  const entry = propertyEntry(property);
  const messages = checkMessages[language];
  const words = wordTexts[language];
  const kindsNamed = entry?.refersTo?.['value'];
  const freeText = freeTextOf(property);
  return [
    ...(kindsNamed ? [words.names(oneOfKinds(kindsNamed, language, messages.or()))] : []),
    ...(entry?.quantity ? [words.takes(messages.dimensions[entry.quantity])] : []),
    ...(entry?.words ? [words.known(oneOf(entry.words, messages.or()))] : []),
    ...(freeText ? [freeText[language]] : []),
  ];
}

function clausesServed({ clauses }: WordEntry, language: Language): readonly string[] {
  if (clauses.length === 0) return [];
  return [wordTexts[language].serves(clauses.join(', '), clauses.length)];
}

interface WordTexts {
  readonly names: (kinds: string) => string;
  readonly takes: (quantity: string) => string;
  readonly known: (words: string) => string;
  readonly serves: (clauses: string, count: number) => string;
}

const wordTexts: Readonly<Record<Language, WordTexts>> = {
  en: {
    names: (named) => `It names: ${named}.`,
    takes: (quantity) => `It takes ${quantity}.`,
    known: (words) => `Known are ${words}.`,
    serves: (clauses, count) =>
      `Serves ${count === 1 ? 'clause' : 'clauses'} ${clauses} of ISO/IEC 20000-1:2018.`,
  },
  nl: {
    names: (named) => `Hier hoort een naam van: ${named}.`,
    takes: (quantity) => `Hier hoort ${quantity}.`,
    known: (words) => `Bekend zijn ${words}.`,
    serves: (clauses, count) =>
      `Dient ${count === 1 ? 'bepaling' : 'de bepalingen'} ${clauses} van ISO/IEC 20000-1:2018.`,
  },
};
