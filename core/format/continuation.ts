/** Lines on which a head or a property goes on: broken where the author broke them, and indented anew. */
import { columnAfter, indentOf, type Indentation } from './options.ts';
import type { FormatToken } from './tokens.ts';
import type { SpaceWanted } from './wanted.ts';

export interface Written {
  readonly text: string;
  readonly indentation: Indentation;
  /** The columns in which tokens stand by now, by their offset in the text. */
  readonly newColumns: ReadonlyMap<number, number>;
}

/** How deep lines may go below the line that they continue. */
const deepest = 4;

/** The indentation of a token that begins a line within a head or property. */
export function continuationIndent(
  written: Written,
  token: FormatToken,
  { anchor, joined, inSentence }: SpaceWanted,
): string {
  const { indentation, newColumns } = written;
  const { depth, first, value } = anchor;
  // A brace that a comment pushes to the next line.
  if (joined) return indentOf(indentation, depth);
  const column = columnIn(written, token.start);
  const valueColumn = value && value !== token ? newColumns.get(value.start) : undefined;
  const own = indentOf(indentation, depth);
  if (value && valueColumn !== undefined && column === columnIn(written, value.start))
    return own + ' '.repeat(Math.max(0, valueColumn - columnAfter(indentation, own)));
  if (!inSentence) return indentOf(indentation, depth + 1);
  const indent = indentAt(written, first.start);
  const unit = depth > 0 && indent > 0 ? indent / depth : indentation.tabSize;
  const level = Math.round((column - indent) / Math.max(1, unit));
  return indentOf(indentation, depth + Math.min(deepest, Math.max(1, level)));
}

/** The column in which a token stood. */
function columnIn({ text, indentation }: Written, offset: number): number {
  return columnAfter(indentation, text.slice(lineStart(text, offset), offset));
}

/** The indentation of the line on which a token stood. */
function indentAt({ text, indentation }: Written, offset: number): number {
  const line = text.slice(lineStart(text, offset), offset);
  return columnAfter(indentation, /^[ \t]*/.exec(line)?.[0] ?? '');
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}
