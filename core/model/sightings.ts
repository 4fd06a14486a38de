/**
 * Where texts may declare names, found without reading the texts: cheap enough for all files of a model. Whatever
 * declares a name is found, however broken the text is; what only seems to declare it may be found too.
 */
import { keywords } from '../../grammar/reader/generated/reader.ts';
import { isKind } from './kinds.ts';
import { letters } from './letters.ts';
import { inName, isInWord } from './reader/characters.ts';

/** A text may declare this name. */
export interface Sighting {
  readonly name: string;
  /** It looks like a declaration: a title or a block follows, or it stands in the first column. */
  readonly isLikely: boolean;
}

/** @param names as the model knows them, without the ^ @returns those of them that a text may declare */
export function sightOf(names: readonly string[]): (text: string) => readonly Sighting[] {
  // Of two names of which one begins the other the longer is tried first.
  const some = names.filter((name) => name !== '').toSorted((one, other) => other.length - one.length);
  if (some.length === 0) return () => [];
  const pattern = new RegExp(`(?<!${goesOn})(?:${some.join('|')})(?!${goesOn})`, 'g');
  return (text) => {
    const seen = new Map<string, boolean>();
    for (const { 0: name, index } of text.matchAll(pattern)) {
      if (seen.get(name) === true) continue;
      const start = text.startsWith('^', index - 1) ? index - 1 : index;
      if (mayDeclare(text, start)) seen.set(name, isLikely(text, start, index + name.length));
    }
    return [...seen].map(([name, likely]) => ({ name, isLikely: likely }));
  };
}

/** A character of a name; one that can be a space too ends it. */
const goesOn = `(?!\\s)${inName}`;

/**
 * A declared name stands right behind a word that is a kind, or could be one in a broken text. There it may also begin
 * a line, with what it belongs to somewhere before.
 */
function mayDeclare(text: string, start: number): boolean {
  const end = endBefore(text, start);
  if (end === 0) return false;
  if (text.charAt(end - 1) === '/' || /[\r\n]/.test(text.slice(end, start))) return true;
  const word = wordBefore(text, end);
  return word !== '' && (!otherWords.has(word) || text.startsWith('^', end - word.length - 1));
}

/** Where that ends which stands before: spaces and characters that the language does not have are passed over. */
function endBefore(text: string, start: number): number {
  let end = start;
  while (end > 0 && !isInName(text.charCodeAt(end - 1)) && !marks.has(text.charAt(end - 1))) end--;
  return end;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isInName(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function isLikely(text: string, start: number, end: number): boolean {
  titleOrBlock.lastIndex = end;
  if (titleOrBlock.test(text)) return true;
  const before = endBefore(text, start);
  const word = before - wordBefore(text, before).length;
  return word === 0 || text.charAt(word - 1) === '\n';
}

const titleOrBlock = /[ \t]*["{]/y;

function isInName(code: number): boolean {
  return code < 128 ? isInWord[code] === 1 : nameCharacter.test(String.fromCharCode(code));
}

const nameCharacter = new RegExp(inName);

const isWord = (keyword: string): boolean => /^\w+$/.test(keyword);

/** Where tokens end that are no words. A slash may end a comment; a brace too many is passed over. */
const marks: ReadonlySet<string> = new Set(
  [...keywords, '"', '/'].filter((mark) => mark.length === 1 && !isWord(mark) && mark !== '}'),
);

/** Words of the language behind which no element is declared. */
const otherWords: ReadonlySet<string> = new Set(
  keywords.filter(
    (keyword) => isWord(keyword) && !isKind(keyword) && !letters.has(keyword) && keyword !== 'practice',
  ),
);
