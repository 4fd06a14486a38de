/** The lexer of the fast reader: one token at a time, without lines and columns. */
import {
  keywords,
  terminals,
  type Leaf,
  type TokenSource,
} from '../../../grammar/reader/generated/reader.ts';
import { textTerminals, troubleTerminals } from '../terminals.ts';
import { unquote } from '../text.ts';
import {
  begins,
  beginsWith,
  hasRivals,
  isInWord,
  isSpace,
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
  private readonly found: FoundToken = { type: 0, end: 0 };

  constructor(text: string, from = 0) {
    this.text = text;
    this.end = from;
    this.isWide = isWide(text);
    this.next();
  }

  next(): void {
    this.before = this.end;
    while (!this.readAt(this.end)) {
      // What is hidden is passed over.
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

  /** A name without the ^ that tells it from a keyword. */
  private name(): string {
    const word = names.word(this.word);
    return word.startsWith('^') ? this.intern(word.slice(1)) : word;
  }

  private string(): string {
    return copyOf(unquote(this.text.slice(this.start, this.end)), this.isWide);
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
    if (isKeyword ? hasRivals[word] : this.hasRival(at, begin)) return this.readSomething(at);
    this.word = word;
    return this.is(isKeyword ? word : wordType, at, end);
  }

  private hasRival(at: number, begin: number): boolean {
    const rivals = rivalsOfWord[begin];
    if (!rivals) return false;
    for (const terminal of rivals) if (matchEnd(terminal, this.text, at) > 0) return true;
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
