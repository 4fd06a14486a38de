/** Formats files, parts of them, and what was just typed. */
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  TextEdit,
} from 'vscode-languageserver';
import { formatText } from '../../core/format/format-text.ts';
import type { Span } from '../../core/model/fragment.ts';
import { rangeAt } from '../../core/model/lines.ts';
import type { Session } from '../session.ts';
import { offsetOf, ownFile, spanOfRange, type OpenFile } from './open-file.ts';

export function formatting(
  session: Session,
  { textDocument, options }: DocumentFormattingParams,
): TextEdit[] {
  const file = ownFile(session, textDocument);
  return file ? edits(file, options) : [];
}

/** Of the lines that the range touches. */
export function rangeFormatting(
  session: Session,
  { textDocument, range, options }: DocumentRangeFormattingParams,
): TextEdit[] {
  const file = ownFile(session, textDocument);
  if (!file) return [];
  const { lineStarts } = file.fragment;
  const [start, end] = spanOfRange(file.fragment, range);
  // The line end before the first line belongs to it: there stands its indentation.
  const before = Math.max(0, (lineStarts[range.start.line] ?? start) - 2);
  const isAtLineStart = range.end.character === 0 && range.end.line > range.start.line;
  const behind = isAtLineStart ? end : (lineStarts[range.end.line + 1] ?? file.text.length);
  return edits(file, options, [before, behind]);
}

/** Behind a closing brace the element that it closes, behind the end of a line that line. */
export function onTypeFormatting(
  session: Session,
  { textDocument, position, ch, options }: DocumentOnTypeFormattingParams,
): TextEdit[] {
  const file = ownFile(session, textDocument);
  if (!file) return [];
  const span =
    ch === '}' ? closedElement(file, offsetOf(file.fragment, position)) : lineBefore(file, position.line);
  return span ? edits(file, options, span) : [];
}

function closedElement({ fragment, text }: OpenFile, offset: number): Span | undefined {
  const closed = fragment.elements.find(({ block }) => block && block[1] + 1 === offset);
  if (!closed) return undefined;
  const lineStart = text.lastIndexOf('\n', closed.span[0] - 1);
  return [Math.max(0, lineStart - 1), offset];
}

/** Not the line end itself: the cursor stands behind it. */
function lineBefore({ fragment: { lineStarts }, text }: OpenFile, line: number): Span | undefined {
  const [start, next] = [lineStarts[line - 1], lineStarts[line]];
  if (start === undefined || next === undefined) return undefined;
  return [Math.max(0, start - 2), start + text.slice(start, next).trimEnd().length];
}

function edits({ text, fragment }: OpenFile, options: FormattingOptions, span?: Span): TextEdit[] {
  const { tabSize, insertSpaces } = options;
  const indentation = { tabSize: Math.max(1, tabSize), insertSpaces };
  return formatText(text, { fragment, indentation, ...(span && { span }) }).map((edit) => ({
    range: rangeAt(fragment.lineStarts, edit.span),
    newText: edit.newText,
  }));
}
