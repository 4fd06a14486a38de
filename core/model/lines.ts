/** Offsets to lines and characters, as LSP counts them. */
import type { Position, Range } from '../finding.ts';
import type { Span } from './fragment.ts';

/** The offset at which each line begins; the first is 0. */
export type LineStarts = ArrayLike<number>;

/** Lines end with \n, \r\n or \r. */
export function lineStartsOf(text: string): LineStarts {
  return inLittleRoom(text.includes('\r') ? startsByCharacter(text) : startsBySearch(text));
}

/** Most texts are so short that two bytes hold a number. */
export function inLittleRoom(starts: readonly number[]): LineStarts {
  return new ((starts.at(-1) ?? 0) < 65_536 ? Uint16Array : Uint32Array)(starts);
}

/** Much the faster way, where lines end with \n alone. */
function startsBySearch(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function startsByCharacter(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}

/** The line and character of an offset. */
export function positionAt(lineStarts: LineStarts, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (lineStarts[low] ?? 0) };
}

/** The offset of a line and character; past the end of a line is its end, a line past the last gives the start of the last. */
export function offsetAt(lineStarts: LineStarts, position: Position): number {
  const line = Math.min(position.line, lineStarts.length - 1);
  const end = (lineStarts[line + 1] ?? Infinity) - 1;
  return Math.min((lineStarts[line] ?? 0) + position.character, end);
}

/** The range of a span. */
export function rangeAt(lineStarts: LineStarts, span: Span): Range {
  return { start: positionAt(lineStarts, span[0]), end: positionAt(lineStarts, span[1]) };
}
