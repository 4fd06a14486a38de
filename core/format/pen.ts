/** Puts tokens where they belong, one after another, and notes what differs from the text as edits. */
import type { Span } from '../model/fragment.ts';
import type { Layout } from './layout.ts';
import { indentLongText } from './long-text.ts';
import { columnAfter, indentOf, type Indentation } from './options.ts';
import type { FormatToken } from './tokens.ts';

/** Replaces the text of the span. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

export interface Writing {
  readonly text: string;
  readonly tokens: readonly FormatToken[];
  readonly layout: Layout;
  readonly indentation: Indentation;
  /** What ends a line. */
  readonly eol: string;
}

export interface Pen extends Writing {
  readonly edits: SpanEdit[];
  /** The columns in which tokens stand by now, by their offset in the text. */
  readonly newColumns: Map<number, number>;
  /** The indentation of the line that is written. */
  lineIndent: string;
  column: number;
  last: FormatToken | undefined;
}

/** Behind a line of usual length comments begin in this column. */
const commentColumn = 45;

export function createPen(writing: Writing): Pen {
  return { ...writing, edits: [], newColumns: new Map(), lineIndent: '', column: 0, last: undefined };
}

/** Begins a line with the token. @param options.blank with an empty line before it */
export function putOnLine(
  pen: Pen,
  token: FormatToken,
  indent: string,
  options: { readonly blank: boolean },
): void {
  pen.lineIndent = indent;
  const lineEnds = pen.last ? pen.eol + (options.blank ? pen.eol : '') : byteOrderMark(pen.text);
  put(pen, token, lineEnds + indent);
}

/** Puts the token behind the one before it; a note to the line goes to the column of notes. */
export function putBehind(pen: Pen, token: FormatToken, width: number): void {
  const { last, column, text } = pen;
  const isBraced = last?.type === '{' || last?.type === '}';
  const room = isBraced ? 0 : commentColumn - column;
  const gap = token.comment === 'line' ? (room > 0 ? room : 2) : width;
  put(pen, token, last ? ' '.repeat(gap) : byteOrderMark(text));
}

/** Leaves the token and what stands before it as they are. */
export function leave(pen: Pen, token: FormatToken): void {
  const { text, indentation, last } = pen;
  const before = text.slice(last?.end ?? 0, token.start);
  if (hasLineEnd(before) || !last) pen.lineIndent = lineOf(before);
  const written = last && !hasLineEnd(before) ? pen.column : 0;
  const column = columnAfter(indentation, lineOf(before), written);
  pen.newColumns.set(token.start, column);
  advance(pen, token, token.image, column);
}

function put(pen: Pen, token: FormatToken, gap: string): void {
  const { text, indentation, edits } = pen;
  const end = pen.last?.end ?? 0;
  if (gap !== text.slice(end, token.start)) edits.push({ span: [end, token.start], newText: gap });
  const column = columnAfter(indentation, lineOf(gap), hasLineEnd(gap) ? 0 : pen.column);
  pen.newColumns.set(token.start, column);
  const image = token.comment ? token.image : imageAt(pen, token, column);
  if (image !== token.image) edits.push({ span: [token.start, token.end], newText: image });
  advance(pen, token, image, column);
}

function imageAt({ indentation, lineIndent, layout }: Pen, token: FormatToken, column: number): string {
  const offset = column - columnAfter(indentation, lineIndent);
  return indentLongText(layout.textOf(token), { lineIndent, unit: indentOf(indentation, 1), offset });
}

function advance(pen: Pen, token: FormatToken, image: string, column: number): void {
  pen.column = columnAfter(pen.indentation, lineOf(image), hasLineEnd(image) ? 0 : column);
  pen.last = token;
}

function hasLineEnd(text: string): boolean {
  return /[\r\n]/.test(text);
}

/** What stands behind the last line end. */
function lineOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function byteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? '\uFEFF' : '';
}
