/** Which token begins at a place, by the tables of the grammar: the same choice as that of the parser's lexer. */
import { keywords, longerThan, terminals } from '../../../grammar/reader/generated/reader.ts';

/** The number of a token type: keywords first, then the terminals, then the end of the text. */
export const firstTerminal = keywords.length;
export const endOfText = keywords.length + terminals.length;

/** A token that was found. */
export interface FoundToken {
  type: number;
  end: number;
}

/** Finds the token that begins at the place. @returns false where there is none */
export function findToken(text: string, at: number, found: FoundToken): boolean {
  const code = text.charCodeAt(at);
  return findKeyword(text, at, found, keywordsByBegin[code]) || findTerminal(text, at, found, code);
}

function findKeyword(
  text: string,
  at: number,
  found: FoundToken,
  numbers: readonly number[] | undefined,
): boolean {
  if (!numbers) return false;
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    const keyword = keywords[number] ?? '';
    if (!text.startsWith(keyword, at)) continue;
    found.type = number;
    found.end = at + keyword.length;
    findLonger(text, at, found, longerThan[number] ?? noNumbers);
    return true;
  }
  return false;
}

function findTerminal(text: string, at: number, found: FoundToken, code: number): boolean {
  const indexes = terminalsByBegin[code] ?? allTerminals;
  for (let place = 0; place < indexes.length; place++) {
    const index = indexes[place] ?? 0;
    const end = matchEnd(index, text, at);
    if (end <= at) continue;
    found.type = firstTerminal + index;
    found.end = end;
    return true;
  }
  return false;
}

/** A terminal takes the place of a keyword where it matches more: "dayOff" is a name. */
function findLonger(text: string, at: number, found: FoundToken, longer: readonly number[]): void {
  for (const index of longer) {
    const end = matchEnd(index, text, at);
    if (end <= found.end) continue;
    found.type = firstTerminal + index;
    found.end = end;
    return;
  }
}

/** Where the terminal that begins at the place ends; 0 where it does not begin there. */
export function matchEnd(terminal: number, text: string, at: number): number {
  const pattern = terminals[terminal]?.pattern;
  if (!pattern) return 0;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

const noNumbers: readonly number[] = [];
const allTerminals = terminals.map((_, index) => index);

/** The keywords that begin with each character; nothing where none does. */
const keywordsByBegin: (number[] | undefined)[] = [];
for (const [number, keyword] of keywords.entries())
  (keywordsByBegin[keyword.charCodeAt(0)] ??= []).push(number);

/** The terminals that may begin with each of the first 128 characters. */
export const terminalsByBegin: readonly (readonly number[])[] = Array.from({ length: 128 }, (_, code) =>
  allTerminals.filter((index) => terminals[index]?.begins.includes(String.fromCharCode(code))),
);
