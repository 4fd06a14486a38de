/** What the lexer and the parser could not read, as problems with a place. */
import type { Span, SyntaxProblem } from './fragment.ts';
import type { MendedReport } from './lexer.ts';
import type { Expectation, SyntaxTree } from './parser.ts';

/** The problems of a parsed text, at most one a line. */
export function syntaxProblems(tree: SyntaxTree, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [...mendedProblems(tree)];
  for (const error of tree.lexerErrors) {
    const span: Span = [error.offset, error.offset + error.length];
    problems.push({ message: { id: 'bad-character', found: text.slice(...span) }, span });
  }
  for (const error of tree.parserErrors) {
    const { found, expected } = JSON.parse(error.message) as Expectation;
    problems.push({ message: { id: 'unexpected', found, expected }, span: placeOf(error, text) });
  }
  return problems;
}

/** Trouble that the lexer mended travels with its result. */
function mendedProblems(tree: SyntaxTree): readonly SyntaxProblem[] {
  const report = tree.lexerReport as MendedReport | undefined;
  return report?.problems ?? [];
}

/** The token that does not fit; where it stands on a later line, the end of the token before it. */
function placeOf(error: SyntaxTree['parserErrors'][number], text: string): Span {
  const { token } = error;
  const before = (error as { readonly previousToken?: typeof token }).previousToken;
  const end = before ? (before.endOffset ?? before.startOffset) + 1 : text.trimEnd().length;
  if (Number.isNaN(token.startOffset)) return [Math.max(0, end - 1), end];
  if (before && token.startLine !== before.endLine) return [before.startOffset, end];
  return [token.startOffset, (token.endOffset ?? token.startOffset) + 1];
}
