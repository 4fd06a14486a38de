/** Carries a plan out: what stands between the tokens, and how the tokens are written, as edits of the text. */
import { continuationIndent } from './continuation.ts';
import { indentOf } from './options.ts';
import { createPen, leave, putBehind, putOnLine, type Pen, type SpanEdit, type Writing } from './pen.ts';
import type { FormatToken } from './tokens.ts';
import type { LineWanted, SpaceWanted } from './wanted.ts';

/** The edits that make the text look as planned; tokens without a plan stay where they are. */
export function writeEdits(writing: Writing): readonly SpanEdit[] {
  const pen = createPen(writing);
  const carrying = { comma: false };
  let comments: FormatToken[] = [];
  for (const token of writing.tokens) {
    if (token.comment) {
      comments.push(token);
      continue;
    }
    const wanted = writing.layout.plan.get(token.start);
    if (wanted?.type === 'line') writeLine(pen, comments, token, wanted);
    else if (wanted) writeBehind(pen, comments, token, { ...wanted, carrying });
    else for (const item of [...comments, token]) leave(pen, item);
    comments = [];
  }
  finish(pen, comments);
  return pen.edits;
}

/** The line begins where the author began one; where he did not, with the word itself. */
function writeLine(pen: Pen, comments: readonly FormatToken[], word: FormatToken, wanted: LineWanted): void {
  const items = [...comments, word];
  const breaking = items.findIndex(({ breaks }) => breaks > 0);
  const chosen = breaking < 0 ? comments.length : breaking;
  items.forEach((item, index) => {
    if (index < chosen || (index > chosen && item.breaks === 0)) {
      putBehind(pen, item, 1);
      return;
    }
    const isWord = item === word;
    const indent = indentOf(pen.indentation, isWord ? wanted.depth : wanted.commentDepth);
    const blank = item.breaks > 1 && !isEdge(wanted, { isFirst: index === chosen, isWord });
    putOnLine(pen, item, indent, { blank });
  });
}

/** No empty line is kept behind an opening brace or before a closing one. */
function isEdge(
  { edge }: LineWanted,
  { isFirst, isWord }: { readonly isFirst: boolean; readonly isWord: boolean },
): boolean {
  return (
    (isFirst && (edge === 'first' || edge === 'only')) || (isWord && (edge === 'closing' || edge === 'only'))
  );
}

interface Behind extends SpaceWanted {
  /** A line ended before a comma: it ends behind it instead. */
  readonly carrying: { comma: boolean };
}

function writeBehind(pen: Pen, comments: readonly FormatToken[], word: FormatToken, wanted: Behind): void {
  for (const comment of comments) {
    if (comment.breaks > 0 || followsNote(pen)) goOn(pen, comment, wanted);
    else putBehind(pen, comment, 1);
  }
  const { carrying, joined, width } = wanted;
  const ended = !joined && (word.breaks > 0 || carrying.comma);
  if (ended || followsNote(pen)) goOn(pen, word, wanted);
  else putBehind(pen, word, comments.length > 0 ? 1 : width);
  if (joined && word.type === ',' && word.breaks > 0) carrying.comma = true;
}

/** Behind a note to the line a new line begins. */
function followsNote({ last }: Pen): boolean {
  return last?.comment === 'line';
}

function goOn(pen: Pen, token: FormatToken, wanted: Behind): void {
  putOnLine(pen, token, continuationIndent(pen, token, wanted), { blank: false });
  wanted.carrying.comma = false;
}

/** The comments at the end of the file, and its last line end. */
function finish(pen: Pen, comments: readonly FormatToken[]): void {
  const { layout, text, eol, edits } = pen;
  const isPlanned = !pen.last || layout.plan.has(pen.last.start);
  if (!isPlanned) return;
  for (const item of comments) {
    if (item.breaks > 0 || !pen.last) putOnLine(pen, item, '', { blank: item.breaks > 1 });
    else putBehind(pen, item, 1);
  }
  const end = pen.last?.end;
  if (end !== undefined && text.slice(end) !== eol) edits.push({ span: [end, text.length], newText: eol });
}
