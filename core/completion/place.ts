/** Where in a half-typed text something is to be completed: the blocks around, the words before, the letters typed so far. */
import type { IToken } from 'chevrotain';
import { isKind } from '../model/kinds.ts';
import { coreServices } from '../model/parser.ts';
import { walk, type Next } from './grammar-walk.ts';

export interface CompletionPlace {
  /** The letters that the completed word takes the place of, and where they begin. */
  readonly prefix: string;
  readonly start: number;
  readonly packageName: string;
  /** The blocks that are open around the place, the outermost first. */
  readonly blocks: readonly Block[];
  /** The words of the property, rule or head that the place goes on with; empty at the begin of one. */
  readonly words: readonly IToken[];
  /** What may go on with these words. */
  readonly next: readonly Next[];
  /** Of a number without a unit just before: what could have stood in its place. */
  readonly numberFor: readonly Next[];
  /** Whether something new may begin here. */
  readonly isBegin: boolean;
  /** Whether the place is the first of its line. */
  readonly isNewLine: boolean;
}

export interface Block {
  readonly kind: string;
  readonly name: string;
  readonly tokens: readonly IToken[];
}

/** What stands before an offset; nothing within a text in quotes or a comment. */
export function placeAt(text: string, offset: number): CompletionPlace | undefined {
  const whole = text.slice(0, offset);
  const [prefix] = /[\p{L}\p{N}_.^]*$/u.exec(whole) ?? [''];
  const before = whole.slice(0, offset - prefix.length);
  const { tokens, hidden } = coreServices().parser.Lexer.tokenize(before, { mode: 'partial' });
  if (isInText(tokens) || isInComment(before, hidden)) return undefined;
  const { blocks, loose } = openBlocks(tokens);
  const inner = blocks.at(-1);
  const members = inner ? inner.tokens : loose;
  return {
    prefix,
    start: offset - prefix.length,
    packageName: packageOf(tokens),
    blocks,
    ...lastMember(members, inner),
    numberFor: isNumber(members.at(-1)) ? lastMember(members.slice(0, -1), inner).next : [],
    isNewLine: /(^|\n)[ \t]*$/.test(before),
  };
}

function isNumber(token: IToken | undefined): boolean {
  return token?.tokenType.name === 'NUMBER';
}

/** An unclosed text, or one of several lines that is not closed yet. */
function isInText(tokens: readonly IToken[]): boolean {
  if (tokens.at(-1)?.tokenType.name === 'OPEN_STRING') return true;
  return tokens.some(
    ({ image, endOffset }, index) =>
      image === '""' &&
      tokens[index + 1]?.tokenType.name === 'OPEN_STRING' &&
      tokens[index + 1]?.startOffset === (endOffset ?? 0) + 1,
  );
}

function isInComment(before: string, hidden: readonly IToken[]): boolean {
  const last = hidden.at(-1);
  const inLine = last?.tokenType.name === 'LINE_COMMENT' && last.endOffset === before.length - 1;
  return inLine || before.lastIndexOf('/*') > before.lastIndexOf('*/');
}

function packageOf(tokens: readonly IToken[]): string {
  if (tokens[0]?.image !== 'package') return '';
  let name = tokens[1]?.image ?? '';
  for (let index = 2; tokens[index]?.image === '.'; index += 2) name += `.${tokens[index + 1]?.image ?? ''}`;
  return name;
}

/** The open blocks with the tokens of each, those of closed blocks within left out; and what stands outside of all. */
function openBlocks(tokens: readonly IToken[]): {
  readonly blocks: readonly Block[];
  readonly loose: readonly IToken[];
} {
  const loose: IToken[] = [];
  const open: { kind: string; name: string; tokens: IToken[] }[] = [];
  for (const token of tokens) {
    const around = open.at(-1)?.tokens ?? loose;
    // A kind in the first column begins anew, even where a brace is missing.
    if (open.length > 0 && token.startColumn === 1 && isKind(token.image)) {
      open.length = 0;
      loose.push(token);
    } else if (token.image === '{') open.push({ ...headOf(around), tokens: [] });
    else if (token.image === '}') open.pop();
    else around.push(token);
  }
  return { blocks: open, loose };
}

/** The kind and name that a block belongs to: the last kind before its brace. */
function headOf(before: readonly IToken[]): { kind: string; name: string } {
  const at = before.findLastIndex(({ image }, index) => isKind(image) && before[index - 1]?.image !== 'kind');
  return { kind: before[at]?.image ?? '', name: (before[at + 1]?.image ?? '').replace('^', '') };
}

/** Walks from member to member to the one that the end of the tokens belongs to. */
function lastMember(
  all: readonly IToken[],
  block: Block | undefined,
): Pick<CompletionPlace, 'words' | 'next' | 'isBegin'> {
  const tokens = block ? all : sinceLastElement(all);
  let from = 0;
  while (from < tokens.length) {
    const { ends, next } = walk(ruleFor(tokens[from], block), tokens, from);
    const isComplete = ends.has(tokens.length);
    if (isComplete || next.length > 0) return { words: tokens.slice(from), next, isBegin: isComplete };
    from = Math.max(from + 1, ...ends);
  }
  return { words: [], next: [], isBegin: true };
}

/** Outside of blocks only what stands behind the last kind in the first column matters. */
function sinceLastElement(tokens: readonly IToken[]): readonly IToken[] {
  const at = tokens.findLastIndex(
    ({ image, startColumn }) => startColumn === 1 && (isKind(image) || image === 'package'),
  );
  return tokens.slice(Math.max(0, at));
}

function ruleFor(first: IToken | undefined, block: Block | undefined): string {
  const word = first?.image ?? '';
  if (!block) return word === 'package' ? 'Model' : 'AnyElement';
  if (block.kind === 'decision' && outcomes.has(word)) return 'Outcome';
  if (block.kind === 'mapping') return 'MappingLine';
  return block.kind === 'rule' && heads.has(word) ? 'Sentence' : 'Member';
}

const outcomes: ReadonlySet<string> = new Set(['yes', 'no', 'case']);
/** The words that a sentence of a rule begins with. */
const heads: ReadonlySet<string> = new Set(['each', 'some', 'no', 'exactly', 'at']);
