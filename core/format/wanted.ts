/** What is wanted before a token: the plan of a layout, without a word of text yet. */
import type { FormatToken } from './tokens.ts';

export type Wanted = LineWanted | SpaceWanted;

/** The token begins a line. */
export interface LineWanted {
  readonly type: 'line';
  readonly depth: number;
  /** The depth of comments on lines of their own before it. */
  readonly commentDepth: number;
  /** An empty line is kept neither behind an opening brace nor before a closing one. */
  readonly edge?: 'first' | 'closing' | 'only';
}

/** The token stands behind the one before it. */
export interface SpaceWanted {
  readonly type: 'space';
  readonly width: number;
  /** No line may end here, whatever the author did. */
  readonly joined?: true;
  /** Lines of a sentence may go deeper than one level, as its author wrote them. */
  readonly inSentence?: boolean;
  /** What a line begins with that goes on here. */
  readonly anchor: Anchor;
}

/** The head or property that a token belongs to: where its lines go on. */
export interface Anchor {
  readonly depth: number;
  readonly first: FormatToken;
  /** The first token behind the wording: lines that stood below it stay below it. */
  readonly value?: FormatToken;
}

/** What is wanted before each token that is planned, by the offset of the token. */
export type Plan = Map<number, Wanted>;
