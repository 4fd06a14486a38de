/** The tokens of a text as they were written: nothing is mended, and comments are among them. */
import type { IToken } from 'chevrotain';
import { coreServices } from '../model/parser.ts';

export interface FormatToken {
  /** The name of its terminal; of a word of the language the word itself. */
  readonly type: string;
  readonly image: string;
  readonly start: number;
  readonly end: number;
  /** How many lines end between the token before it and this one. */
  readonly breaks: number;
  readonly comment?: 'line' | 'block';
}

/** All tokens of the text in their order. */
export function tokensOf(text: string): readonly FormatToken[] {
  const { tokens, hidden } = coreServices().parser.Lexer.tokenize(text, { mode: 'partial' });
  let before = 0;
  return mergeByOffset(tokens, hidden).map((token) => {
    const start = token.startOffset;
    const end = start + token.image.length;
    const breaks = breaksIn(text, before, start);
    before = end;
    const { name } = token.tokenType;
    const comment = commentKinds[name];
    return { type: name, image: token.image, start, end, breaks, ...(comment && { comment }) };
  });
}

const commentKinds: Readonly<Partial<Record<string, 'line' | 'block'>>> = {
  LINE_COMMENT: 'line',
  BLOCK_COMMENT: 'block',
};

function mergeByOffset(tokens: readonly IToken[], hidden: readonly IToken[]): IToken[] {
  if (hidden.length === 0) return [...tokens];
  const merged: IToken[] = [];
  let next = 0;
  for (const token of tokens) {
    for (let other = hidden[next]; other && other.startOffset < token.startOffset; other = hidden[++next])
      merged.push(other);
    merged.push(token);
  }
  return [...merged, ...hidden.slice(next)];
}

function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) breaks++;
  }
  return breaks;
}

/** Whether the token itself goes over several lines. */
export function isLong({ image }: FormatToken): boolean {
  return /[\r\n]/.test(image);
}
