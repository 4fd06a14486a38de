/** The tokens of a text with what is planned for them. */
import type { Element, Span } from '../model/fragment.ts';
import { amountOffsets, tokenText } from './token-text.ts';
import type { FormatToken } from './tokens.ts';
import type { Plan, Wanted } from './wanted.ts';

export interface Layout {
  /** The tokens without comments. */
  readonly words: readonly FormatToken[];
  readonly plan: Plan;
  readonly at: (offset: number) => FormatToken | undefined;
  readonly indexOf: (token: FormatToken) => number;
  /** The tokens that begin within the span. */
  readonly within: (span: Span) => readonly FormatToken[];
  /** The comments that begin within the span. */
  readonly commentsWithin: (span: Span) => readonly FormatToken[];
  /** The token as it will be written; a text of several lines as it stands. */
  readonly textOf: (token: FormatToken) => string;
  readonly want: (token: FormatToken, wanted: Wanted) => void;
}

export function createLayout(tokens: readonly FormatToken[], elements: readonly Element[]): Layout {
  const words = tokens.filter(({ comment }) => !comment);
  const comments = tokens.filter(({ comment }) => comment);
  const indexes = new Map(words.map(({ start }, index) => [start, index]));
  const amounts = amountOffsets(elements);
  const plan: Plan = new Map();
  return {
    words,
    plan,
    at: (offset) => words[indexes.get(offset) ?? -1],
    indexOf: ({ start }) => indexes.get(start) ?? -1,
    within: (span) => between(words, span),
    commentsWithin: (span) => between(comments, span),
    textOf: (token) => tokenText(token, words[(indexes.get(token.start) ?? 0) - 1], amounts),
    want: ({ start }, wanted) => void plan.set(start, wanted),
  };
}

function between(tokens: readonly FormatToken[], [start, end]: Span): readonly FormatToken[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

/** The index of the first token that begins at the offset or behind it, found by halving. */
function firstFrom(tokens: readonly FormatToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
