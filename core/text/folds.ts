/** What can be folded away: blocks, comments, long texts, and regions that the author marked. */
import { isLong, tokensOf, type FormatToken } from '../format/tokens.ts';
import type { Fragment } from '../model/fragment.ts';
import { positionAt } from '../model/lines.ts';

export interface Fold {
  /** Lines, counted from 0; the first stays in sight. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'block' | 'comment' | 'text' | 'region';
}

/** The folds of a file, in the order of their lines. */
export function foldsOf(text: string, fragment: Fragment): readonly Fold[] {
  const lineOf = (offset: number): number => positionAt(fragment.lineStarts, offset).line;
  const tokens = tokensOf(text);
  const folds: Fold[] = [
    ...fragment.elements.flatMap(({ block, span }): Fold[] =>
      // The closing brace stays in sight.
      block ? [{ start: lineOf(block[0]), end: lineOf(span[1]) - 1, kind: 'block' }] : [],
    ),
    ...tokens.filter(isLong).map(({ start, end, comment }): Fold => ({
      start: lineOf(start),
      end: lineOf(end),
      kind: comment ? 'comment' : 'text',
    })),
    ...noteRuns(tokens, lineOf),
    ...regions(tokens, lineOf),
  ];
  return folds
    .filter(({ start, end }) => end > start)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Notes on lines of their own that follow one another. */
function noteRuns(tokens: readonly FormatToken[], lineOf: (offset: number) => number): readonly Fold[] {
  const runs: { start: number; end: number; kind: 'comment' }[] = [];
  let before: FormatToken | undefined;
  for (const token of tokens) {
    const line = lineOf(token.start);
    const isNote = token.comment === 'line' && !marker.test(token.image) && (token.breaks > 0 || !before);
    const last = runs.at(-1);
    if (isNote && last?.end === line - 1 && before?.comment === 'line') last.end = line;
    else if (isNote) runs.push({ start: line, end: line, kind: 'comment' });
    before = token;
  }
  return runs;
}

const marker = /^\/\/\s*#?(region|endregion)\b/;

function regions(tokens: readonly FormatToken[], lineOf: (offset: number) => number): readonly Fold[] {
  const open: number[] = [];
  const folds: Fold[] = [];
  for (const { image, start } of tokens) {
    const [, word] = marker.exec(image) ?? [];
    if (word === 'region') open.push(lineOf(start));
    const begin = word === 'endregion' ? open.pop() : undefined;
    if (begin !== undefined) folds.push({ start: begin, end: lineOf(start), kind: 'region' });
  }
  return folds;
}
