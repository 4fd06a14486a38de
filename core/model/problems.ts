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
  for (const error of tree.parserErrors) problems.push(parserProblem(error, text));
  return problems;
}

/** Trouble that the lexer mended travels with its result. */
function mendedProblems(tree: SyntaxTree): readonly SyntaxProblem[] {
  const report = tree.lexerReport as MendedReport | undefined;
  return report?.problems ?? [];
}

type ParserError = SyntaxTree['parserErrors'][number];

/** At the token that does not fit; where it stands on a later line or closes the block, at the end of the token before it. */
function parserProblem(error: ParserError, text: string): SyntaxProblem {
  const { found, expected } = JSON.parse(error.message) as Expectation;
  const { token } = error;
  const before = (error as { readonly previousToken?: typeof token }).previousToken;
  if (!before || expected.length === 0)
    return { message: { id: 'unexpected', found, after: '', expected }, span: spanOf(token, text) };
  const endsEarly = token.startLine !== before.endLine || found === '}' || found === '';
  if (endsEarly)
    return { message: { id: 'unfinished', after: before.image, expected }, span: spanOf(before, text) };
  return { message: { id: 'unexpected', found, after: before.image, expected }, span: spanOf(token, text) };
}

/** The end of the text has no place of its own: its last letter stands for it. */
function spanOf(token: ParserError['token'], text: string): Span {
  const end = text.trimEnd().length;
  if (Number.isNaN(token.startOffset)) return [Math.max(0, end - 1), end];
  return [token.startOffset, (token.endOffset ?? token.startOffset) + 1];
}
