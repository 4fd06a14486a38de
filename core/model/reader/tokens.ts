/** The lexer of the fast reader: one token at a time, without lines and columns. */
import {
  keywords,
  terminals,
  type Leaf,
  type TokenSource,
} from '../../../grammar/reader/generated/reader.ts';
import { beforeName, letters } from '../letters.ts';
import { textTerminals, troubleTerminals } from '../terminals.ts';
import { unquote } from '../text.ts';
import {
  begins,
  beginsWith,
  isInWord,
  isSpace,
  rivalsOfKeyword,
  rivalsOfWord,
  singleKeyword,
  spaceTerminal,
  wordTerminal,
  wordType,
} from './characters.ts';
import { copyOf, hashOf, isWide, NameTable, nextHash } from './names.ts';
import { endOfText, findToken, firstTerminal, matchEnd, type FoundToken } from './token-choice.ts';

/** What is thrown where the reader gives up; it says nothing, for the parser will. */
export const surprise = new Error('The fast reader gave the text up.');

/** Rules within rules; the parser goes deeper. */
const deepest = 250;

const names = new NameTable(keywords);

const isLetter: readonly boolean[] = keywords.map((word) => letters.has(word));
const mayPrecedeName: readonly boolean[] = keywords.map((word) => beforeName.has(word));
const isHidden: readonly boolean[] = terminals.map(({ hidden }) => hidden);
const isTrouble: readonly boolean[] = terminals.map(({ name }) => troubleTerminals.has(name));
const isText: readonly boolean[] = terminals.map(({ name }) => textTerminals.has(name));

export class Tokens implements TokenSource {
  type = endOfText;
  start = 0;
  end = 0;
  before = 0;
  private readonly text: string;
  private readonly isWide: boolean;
  private word = 0;
  private depth = 0;
  /** Where the next backslash stands, as far as that was asked for. */
  private nextEscape = -1;
  private readonly found: FoundToken = { type: 0, end: 0 };

  constructor(text: string, from = 0) {
    this.text = text;
    this.end = from;
    this.isWide = isWide(text);
    this.next();
  }

  next(): void {
    const isBeforeName = mayPrecedeName[this.type] === true;
    this.before = this.end;
    this.readNext();
    if (isBeforeName && isLetter[this.type] === true && this.typeBehind() !== wordType) {
      // A keyword has the same number among the names.
      this.word = this.type;
      this.type = wordType;
    }
  }

  value(): string {
    const { type } = this;
    if (type < firstTerminal) return keywords[type] ?? '';
    if (type === wordType) return this.name();
    if (isText[type - firstTerminal]) return this.string();
    return names.word(
      names.numberOf(this.text, this.start, this.end, hashOf(this.text, this.start, this.end)),
    );
  }

  at(type: number): boolean {
    return this.type === type;
  }

  expect(type: number): void {
    if (this.type !== type) this.giveUp();
    this.next();
  }

  take(type: number): string {
    if (this.type !== type) this.giveUp();
    const value = this.value();
    this.next();
    return value;
  }

  intern(value: string): string {
    return names.word(names.numberOf(value, 0, value.length, hashOf(value, 0, value.length)));
  }

  leavesFrom(start: number): readonly Leaf[] {
    const leaves: Leaf[] = [];
    const again = new Tokens(this.text, start);
    while (again.start < this.before) {
      leaves.push({ offset: again.start, end: again.end, text: this.text.slice(again.start, again.end) });
      again.next();
    }
    return leaves;
  }

  enter(): void {
    if (++this.depth > deepest) this.giveUp();
  }

  leave(): void {
    this.depth--;
  }

  giveUp(): never {
    throw surprise;
  }

  private readNext(): void {
    while (!this.readAt(this.end)) {
      // What is hidden is passed over.
    }
  }

  /** The type of the token behind this one. */
  private typeBehind(): number {
    const { type, start, end, word } = this;
    this.readNext();
    const behind = this.type;
    this.is(type, start, end);
    this.word = word;
    return behind;
  }

  /** A name without the ^ that tells it from a keyword. */
  private name(): string {
    const word = names.word(this.word);
    return word.startsWith('^') ? this.intern(word.slice(1)) : word;
  }

  private string(): string {
    const { text, start, end } = this;
    const part = this.isPlain() ? text.slice(start + 1, end - 1) : unquote(text.slice(start, end));
    return copyOf(part, this.isWide);
  }

  /** Whether the string that stands here has one quote before and behind it, and no escape: most are so. */
  private isPlain(): boolean {
    const { text, start, end } = this;
    if (this.nextEscape < start) this.nextEscape = placeOf('\\', text, start);
    return this.nextEscape >= end && (end - start === 2 || !text.startsWith('""', start));
  }

  /** Reads the token at the place. @returns false where it is hidden */
  private readAt(at: number): boolean {
    const { text } = this;
    if (at >= text.length) return this.is(endOfText, at, at);
    const code = text.charCodeAt(at);
    switch (code < 128 ? beginsWith[code] : begins.something) {
      case begins.space:
        return this.skipSpace(at);
      case begins.single:
        return this.is(singleKeyword[code] ?? 0, at, at + 1);
      case begins.word:
        return this.readWord(at, code);
      default:
        return this.readSomething(at);
    }
  }

  private skipSpace(at: number): false {
    const { text } = this;
    let end = at + 1;
    let code = 0;
    while (end < text.length && (code = text.charCodeAt(end)) < 128 && isSpace[code] === 1) end++;
    this.end = end < text.length && code >= 128 ? matchEnd(spaceTerminal, text, at) : end;
    return false;
  }

  /** A word that no other token could be: a keyword, else a name. */
  private readWord(at: number, begin: number): boolean {
    const { text } = this;
    let hash = nextHash(0, begin);
    let end = at + 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code >= 128) return this.readSomething(at);
      if (isInWord[code] !== 1) break;
      hash = nextHash(hash, code);
    }
    const word = names.numberOf(text, at, end, hash);
    const isKeyword = word < keywords.length;
    const rivals = isKeyword ? rivalsOfKeyword[word] : rivalsOfWord[begin];
    // A keyword gives way to what matches more, a name to whatever is tried before it.
    if (rivals && this.hasRival(rivals, at, isKeyword ? end : at)) return this.readSomething(at);
    this.word = word;
    return this.is(isKeyword ? word : wordType, at, end);
  }

  private hasRival(rivals: readonly number[], at: number, end: number): boolean {
    for (let index = 0; index < rivals.length; index++)
      if (matchEnd(rivals[index] ?? 0, this.text, at) > end) return true;
    return false;
  }

  private readSomething(at: number): boolean {
    const { found, text } = this;
    if (!findToken(text, at, found)) this.giveUp();
    const terminal = found.type - firstTerminal;
    if (isTrouble[terminal]) this.giveUp();
    if (terminal === wordTerminal)
      this.word = names.numberOf(text, at, found.end, hashOf(text, at, found.end));
    if (isHidden[terminal]) {
      this.end = found.end;
      return false;
    }
    return this.is(found.type, at, found.end);
  }

  private is(type: number, start: number, end: number): true {
    this.type = type;
    this.start = start;
    this.end = end;
    return true;
  }
}

/** Where the character stands from there on; behind the text where it does not. */
function placeOf(character: string, text: string, from: number): number {
  const place = text.indexOf(character, from);
  return place < 0 ? text.length : place;
}
