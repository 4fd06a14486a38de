/** Words and texts that were understood as far as to keep them, and are problems all the same. */
import type * as ast from '../../grammar/generated/ast.ts';
import type { Element, SyntaxProblem } from './fragment.ts';
import { positionAt, type LineStarts } from './lines.ts';
import { spanOf } from './lower-places.ts';

/** The first unknown word of each line: what follows it on the line is taken for its value. */
export function unknownWords(
  lineStarts: LineStarts,
  member: ast.UnknownMember,
  element: Element,
): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let line = -1;
  for (const part of [...member.words, ...member.rest]) {
    const span = spanOf(part);
    const lineHere = positionAt(lineStarts, span[0]).line;
    if (lineHere === line || part.$type !== 'UnknownWord') continue;
    line = lineHere;
    problems.push({
      message: { id: 'unknown-property', found: part.word, kind: element.kind, element: element.name },
      span,
    });
  }
  return problems;
}

/** Texts behind a title that lack the name of their language. */
export function surplusTexts({ surplus }: ast.Title): readonly SyntaxProblem[] {
  return surplus.map((text) => ({
    message: { id: 'unexpected', found: text.text, after: '', expected: ['LANGUAGE', '{'] },
    span: spanOf(text),
  }));
}
