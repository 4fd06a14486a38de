/**
 * What the first 128 characters can begin, told from the tables of the grammar: most tokens are words, spaces and
 * single characters, which are read here without a regular expression. All others are left to `findToken`.
 */
import { keywords, longerThan, terminals } from '../../../grammar/reader/generated/reader.ts';
import { firstTerminal, terminalsByBegin } from './token-choice.ts';

/** What a token is that begins with a character. */
export const begins = { something: 0, space: 1, single: 2, word: 3 } as const;

/** `[…]+` of hidden characters: spaces. */
export const spaceTerminal = terminals.findIndex(
  ({ hidden, pattern }) => hidden && /^\[[^\]]*\]\+$/.test(pattern.source),
);

/** `[…][…]*`, perhaps behind a ^, that matches more than any keyword of letters: names. */
export const wordTerminal = terminals.findIndex(
  ({ pattern }, index) => wordClasses(pattern) !== undefined && takesAllWords(index),
);

const [first = '', rest = ''] = wordClasses(terminals[wordTerminal]?.pattern) ?? [];

/** A character that goes on a name, as a class of a regular expression. */
export const inName = rest;

/** The characters that go on a space, and those that go on a word. */
export const isSpace = charactersOf(
  /^\[[^\]]*\]/.exec(terminals[spaceTerminal]?.pattern.source ?? '')?.[0] ?? '',
);
export const isInWord = charactersOf(rest);

/** The terminals that are tried before a name where a word begins with the character. */
export const rivalsOfWord: readonly (readonly number[])[] = terminalsByBegin.map((indexes) =>
  indexes.filter((index) => index < wordTerminal),
);

/** The keyword that the character always is. */
export const singleKeyword = Int16Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  const number = keywords.indexOf(character);
  const isAlone = keywords.every((word) => word === character || !word.startsWith(character));
  return number >= 0 && isAlone && !longerThan[number] ? number : -1;
});

export const beginsWith = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((singleKeyword[code] ?? -1) >= 0) return begins.single;
  if (new RegExp(`^${first || '(?!)'}$`).test(String.fromCharCode(code))) return begins.word;
  const hasRivals = (terminalsByBegin[code]?.[0] ?? -1) !== spaceTerminal;
  return isSpace[code] === 1 && !hasRivals ? begins.space : begins.something;
});

/** The terminals other than a name that take the place of a keyword where they match more. */
export const rivalsOfKeyword: readonly (readonly number[])[] = keywords.map((_, number) =>
  (longerThan[number] ?? []).filter((index) => index !== wordTerminal),
);

function wordClasses(pattern: RegExp | undefined): readonly string[] | undefined {
  return /^(?:\\\^\?)?(\[[^\]]*\])(\[[^\]]*\])\*$/.exec(pattern?.source ?? '')?.slice(1);
}

/** Whether each keyword that begins as the terminal does is a match of it from begin to end, and shorter matches lose. */
function takesAllWords(index: number): boolean {
  const whole = new RegExp(`^(?:${terminals[index]?.pattern.source ?? ''})$`);
  return keywords.every(
    (word, number) =>
      !whole.test(word.slice(0, 1)) || (whole.test(word) && longerThan[number]?.includes(index)),
  );
}

function charactersOf(characterClass: string): Uint8Array {
  const pattern = new RegExp(`^${characterClass || '(?!)'}$`);
  return Uint8Array.from({ length: 128 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
}

export const wordType = firstTerminal + wordTerminal;
