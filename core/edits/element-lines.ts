/** The lines of a file that belong to an outermost element: its own, and the notes right above it. */
import type { Element, Fragment, Span } from '../model/fragment.ts';
import { positionAt } from '../model/lines.ts';

/**
 * From the first of its notes to the end of its last line, the line end left out; nothing where it shares a
 * line with something else. A note that is a heading of a section belongs to no element.
 */
export function linesOfElement(text: string, { lineStarts }: Fragment, { span }: Element): Span | undefined {
  const first = positionAt(lineStarts, span[0]).line;
  const last = positionAt(lineStarts, span[1]).line;
  const lineAt = (line: number): string => text.slice(lineStarts[line], lineStarts[line + 1]);
  const before = text.slice(lineStarts[first], span[0]);
  const end = (lineStarts[last] ?? 0) + lineAt(last).trimEnd().length;
  if (before.trim() !== '' || !/^\s*(\/\/.*)?$/.test(text.slice(span[1], end))) return undefined;
  let top = first;
  while (top > 0 && isNote(lineAt(top - 1))) top--;
  return [lineStarts[top] ?? 0, end];
}

function isNote(line: string): boolean {
  return /^\s*\/\/(?!\s*[─═=*#-]{2})/.test(line);
}

/** The lines with their line end, and with one empty line around them. */
export function removalOf(text: string, [start, end]: Span): Span {
  const behind = /^(\r\n|\n|\r)?([ \t]*(\r\n|\n|\r))?/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + behind < text.length || start === 0) return [start, end + behind];
  // The last of the file takes the empty line above it.
  const above = /(\r\n|\n|\r)([ \t]*(\r\n|\n|\r))$/.exec(text.slice(0, start))?.[2]?.length ?? 0;
  return [start - above, end + behind];
}
