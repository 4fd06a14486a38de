/** Reads a phrase of a rule from its subject along references: `sla.review.last`. */
import type { Element } from '../model/fragment.ts';
import { propertyEntry } from '../model/properties.ts';
import type { Phrase } from '../model/sentence.ts';
import { derivedPart } from './derived-words.ts';
import type { Judging } from './judging.ts';
import { lacking, mergeReadings, nothing, type Line, type Reading } from './reading.ts';
import { readLines, readPart, readWord, statesUsable } from './read-word.ts';
import { isOwnWording, smallWords, wordsOfRules } from './rule-words.ts';

/** What a rule looks at: an element, or one value of a property with the small words beside it. */
export interface Subject {
  readonly element: Element;
  readonly line?: Line;
}

/** What the phrase finds, read from the subject. */
export function readPhrase(judging: Judging, subject: Subject, phrase: Phrase): Reading {
  const [first = '', ...rest] = phrase.words;
  let reading = readFirst(judging, subject, first);
  let read = first;
  for (const word of rest) {
    reading = readNext(judging, reading, read, word);
    read = `${read}.${word}`;
  }
  return reading;
}

/** Whether a single word is surely stated: most are, and then nothing need be read but the first value. */
export function isStated(judging: Judging, { element, line }: Subject, { words }: Phrase): boolean {
  const [word = ''] = words;
  return words.length === 1 && !line && !isOfSystem(word) && statesUsable(judging, element, word);
}

export function isOfSystem(word: string): boolean {
  return word === 'asOf' || word === 'sms';
}

function readFirst(judging: Judging, { element, line }: Subject, word: string): Reading {
  if (word === 'asOf') return today(judging);
  if (word === 'sms') return systemOf(judging);
  if (!line) return readWord(judging, element, word);
  if (word === 'value') return readLines(judging, word, [line]);
  return partOrDerived(judging, line.property.word, [line], word) ?? lacking('missing', word);
}

function today({ asOf }: Judging): Reading {
  if (asOf === undefined) return lacking('undated', 'asOf');
  return { ...nothing, data: [{ type: 'date', date: asOf }], stated: true };
}

function systemOf({ scope: { sms } }: Judging): Reading {
  return sms
    ? { ...nothing, data: [{ type: 'element', element: sms }], stated: true }
    : lacking('missing', 'sms');
}

/** A small word beside the value goes before a word of the elements that the value names. */
function readNext(judging: Judging, reading: Reading, read: string, word: string): Reading {
  const part = partOrDerived(judging, read, reading.lines, word);
  if (part) return part;
  if (reading.lines.length > 0 && reading.lines.every(({ property }) => isOwnWording(property.word, word)))
    return reading;
  return follow(judging, reading, `${read}.${word}`, word);
}

function partOrDerived(
  judging: Judging,
  read: string,
  lines: readonly Line[],
  word: string,
): Reading | undefined {
  if (lines.some(({ parts }) => parts[word])) return readPart(judging, read, lines, word);
  return derivedPart(judging, lines, word);
}

/** A small word that no element states by itself: the `level` of `competence`. */
export function isSmallWordOnly(word: string): boolean {
  return smallWords.includes(word) && propertyEntry(word) === undefined && !wordsOfRules.includes(word);
}

function follow(judging: Judging, reading: Reading, path: string, word: string): Reading {
  if (reading.stated && isSmallWordOnly(word)) return lacking('missing', path);
  const elements = reading.data.flatMap((datum) => (datum.type === 'element' ? [datum.element] : []));
  if (elements.length > 0) {
    const found = mergeReadings(elements.map((element) => readWord(judging, element, word)));
    return { ...found, shortfalls: [...reading.shortfalls, ...found.shortfalls] };
  }
  const before = reading.stated ? [] : reading.shortfalls;
  if (reading.none !== undefined) return { ...nothing, none: reading.none };
  return before.length > 0 ? { ...nothing, shortfalls: before } : lacking('missing', path);
}
