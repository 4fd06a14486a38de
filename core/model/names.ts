/** What can be a name: the lexer decides, so that names and words of the language never disagree. */
import { keywords, terminals } from '../../grammar/reader/generated/reader.ts';
import { letters } from './letters.ts';
import { findToken, firstTerminal } from './reader/token-choice.ts';

export type NameForm = 'name' | 'word of the language' | 'no name';

/** Two small letters before a text name a language: they can name a package, which has no title. */
export type NameUse = 'with title' | 'without title';

/** Whether a text can stand as a name as it is, could with `^` before it, or cannot. */
export function nameForm(text: string, use: NameUse): NameForm {
  if (isOneName(text, use)) return 'name';
  return isOneName(`^${text}`, use) ? 'word of the language' : 'no name';
}

/** A name as the model knows it: without the `^` that stands before words of the language. */
export function plainName(written: string): string {
  return written.startsWith('^') ? written.slice(1) : written;
}

/** A name as it must be written: with `^` where it is a word of the language. */
export function writtenName(name: string, use: NameUse = 'with title'): string {
  return isOneName(name, use) ? name : `^${name}`;
}

/** A qualified name as it must be written: only its last word may have a text behind it. */
export function writtenPath(words: readonly string[]): string {
  const last = words.length - 1;
  return words
    .map((word, index) => writtenName(word, index === last ? 'with title' : 'without title'))
    .join('.');
}

/** Whether the text can number a clause: 8, 8.3, 8.3.3, PR2.2, A.8.10. */
export function isClauseCode(text: string): boolean {
  const [name = '', ...numbers] = text.split('.');
  const rest = numbers.join('.');
  if (/^\d+$/.test(name)) return /^(\d+(\.\d+)*)?$/.test(rest);
  return isOneName(name) && (numbers.length === 0 || /^\d+(\.\d+)*$/.test(rest));
}

/** Whether the lexer reads the whole text as one name, where a title may follow or not. */
function isOneName(text: string, use: NameUse = 'with title'): boolean {
  const token = { type: 0, end: 0 };
  const isToken = findToken(use === 'with title' ? `${text} "` : text, 0, token);
  return isToken && token.end === text.length && isName(token.type);
}

/** The letters at a step are names, too. */
function isName(type: number): boolean {
  const keyword = keywords[type];
  return keyword === undefined ? terminals[type - firstTerminal]?.name === 'ID' : letters.has(keyword);
}
