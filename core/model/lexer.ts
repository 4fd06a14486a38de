/**
 * The lexer of the language, with two mends for half-typed text: an unclosed text ends with its line, and
 * where the braces of a file do not balance, a kind word in the first column closes all open blocks.
 */
import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import type { IToken } from 'chevrotain';
import type { SyntaxProblem } from './fragment.ts';
import { topKinds } from './kinds.ts';
import { beforeName, letters } from './letters.ts';

/** What the lexer mended travels to the lowering as Langium's lexing report. */
export interface MendedReport {
  readonly diagnostics: [];
  readonly problems: readonly SyntaxProblem[];
}

export class ServicewrightLexer extends DefaultLexer {
  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    nameLetters(result.tokens, this.tokenTypes);
    if (options?.mode === 'partial') return result;
    const troubles = [
      ...result.tokens.filter((token) => token.tokenType.name === 'OPEN_STRING').map(unclosedText),
      ...result.hidden.filter((token) => token.tokenType.name === 'STRANGE').map(strangeCharacter),
    ];
    if (isBalanced(result.tokens)) return { ...result, report: report(troubles) };
    const mended = balance(result.tokens, this.tokenTypes);
    return { ...result, tokens: mended.tokens, report: report([...troubles, ...mended.problems]) };
  }
}

/** Letters that are names become tokens of names (letters.ts). */
function nameLetters(tokens: readonly IToken[], types: DefaultLexer['definition']): void {
  const name = types['ID'];
  if (!name) return;
  for (const [index, token] of tokens.entries()) {
    if (!letters.has(token.tokenType.name)) continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (!before || !beforeName.has(before.tokenType.name) || after?.tokenType === name) continue;
    token.tokenType = name;
    token.tokenTypeIdx = name.tokenTypeIdx ?? token.tokenTypeIdx;
  }
}

function report(problems: readonly SyntaxProblem[]): MendedReport {
  return { diagnostics: [], problems };
}

function unclosedText(token: IToken): SyntaxProblem {
  return { message: { id: 'unclosed-text' }, span: spanOf(token) };
}

function strangeCharacter(token: IToken): SyntaxProblem {
  return { message: { id: 'bad-character', found: token.image }, span: spanOf(token) };
}

function isBalanced(tokens: readonly IToken[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.image === '{') depth++;
    else if (token.image === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

const blockKinds: ReadonlySet<string> = new Set(topKinds);

/** Closes and drops braces so that each element in the first column stands on its own. */
function balance(
  tokens: readonly IToken[],
  types: DefaultLexer['definition'],
): { tokens: IToken[]; problems: SyntaxProblem[] } {
  const mended: IToken[] = [];
  const problems: SyntaxProblem[] = [];
  const openers: IToken[] = [];
  const closeAll = (): void => {
    const opener = openers[0];
    const last = mended.at(-1);
    if (!opener || !last) return;
    problems.push({
      message: {
        id: 'unclosed-block',
        element: nameBefore(opener, mended),
        braces: openers.length,
        end: spanOf(last)[1],
      },
      span: spanOf(opener),
    });
    while (openers.pop()) mended.push(closingBrace(last, types));
  };
  for (const token of tokens) {
    if (token.startColumn === 1 && blockKinds.has(token.image)) closeAll();
    if (token.image === '{') openers.push(token);
    if (token.image === '}' && !openers.pop()) {
      problems.push({ message: { id: 'surplus-brace' }, span: spanOf(token) });
      continue;
    }
    mended.push(token);
  }
  closeAll();
  return { tokens: dropIndentedElements(mended, problems), problems };
}

/** Where braces do not balance, an indented line outside of every element never begins an element. */
function dropIndentedElements(tokens: readonly IToken[], problems: SyntaxProblem[]): IToken[] {
  const kept: IToken[] = [];
  let depth = 0;
  let droppedLine = false;
  let lastLine = 0;
  let base = 1;
  for (const token of tokens) {
    const { startLine = lastLine, startColumn = 1 } = token;
    if (depth === 0 && startLine !== lastLine) {
      if (kept.length === 0) base = startColumn;
      const wasDropped = droppedLine;
      droppedLine = token.image !== '' && startColumn > base;
      if (droppedLine && !wasDropped)
        problems.push({ message: { id: 'outside-element' }, span: spanOf(token) });
    }
    lastLine = startLine;
    depth += depthChange(token);
    if (!droppedLine) kept.push(token);
  }
  return kept;
}

/** Braces that close without having been written count too. */
function depthChange(token: IToken): number {
  if (token.image === '{') return 1;
  return token.tokenType.name === '}' ? -1 : 0;
}

function nameBefore(opener: IToken, tokens: readonly IToken[]): string {
  const index = tokens.indexOf(opener);
  const before = tokens
    .slice(Math.max(0, index - 3), index)
    .filter((token) => token.startLine === opener.startLine);
  return before.map((token) => token.image).join(' ');
}

/** A closing brace of no length, just behind the last token. */
function closingBrace(after: IToken, types: DefaultLexer['definition']): IToken {
  const offset = (after.endOffset ?? after.startOffset) + 1;
  const type = types['}'] ?? after.tokenType;
  const line = after.endLine ?? 1;
  const column = (after.endColumn ?? 0) + 1;
  return {
    image: '',
    startOffset: offset,
    endOffset: offset,
    startLine: line,
    endLine: line,
    startColumn: column,
    endColumn: column,
    tokenTypeIdx: type.tokenTypeIdx ?? -1,
    tokenType: type,
  };
}

function spanOf(token: IToken): readonly [number, number] {
  return [token.startOffset, (token.endOffset ?? token.startOffset) + 1];
}
