/** What may be written at a place of a text, told from the words before it: it works on half-typed text. */
import type { IToken } from 'chevrotain';
import { isKind, topKinds } from './kinds.ts';
import { coreServices } from './parser.ts';
import { propertiesOfKind, propertyEntry } from './properties.ts';

export type TextExpectation =
  | { readonly type: 'kind'; readonly kinds: readonly string[] }
  | { readonly type: 'property'; readonly words: readonly string[]; readonly kinds: readonly string[] }
  /** Kinds are absent where any element may be named. */
  | { readonly type: 'name'; readonly kinds: readonly string[] | undefined }
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'clause'; readonly framework: string }
  | { readonly type: 'nothing' };

/** What fits at the offset, in the place of the word that is being typed there. */
export function expectationAt(text: string, offset: number): TextExpectation {
  const before = text.slice(0, offset).replace(/[\p{L}\p{N}_.]*$/u, '');
  const { tokens } = coreServices().parser.Lexer.tokenize(before, { mode: 'partial' });
  const last = tokens.at(-1);
  if (last?.tokenType.name === 'OPEN_STRING' || inComment(before)) return { type: 'nothing' };
  const block = openBlock(tokens);
  if (!block) return topLevel(tokens);
  const property = currentProperty(tokens, block.at, before);
  return property
    ? behindProperty(property)
    : { type: 'property', words: propertiesOfKind(block.kind), kinds: nestedKinds[block.kind] ?? [] };
}

/** What may stand within a kind beside properties. */
const nestedKinds: Readonly<Partial<Record<string, readonly string[]>>> = {
  process: ['step', 'decision'],
  workflow: ['step', 'decision'],
  procedure: ['step', 'decision'],
  audit: ['finding'],
  finding: ['action'],
  nonconformity: ['action'],
  framework: ['clause'],
  clause: ['clause', 'must', 'should'],
};

function topLevel(tokens: readonly IToken[]): TextExpectation {
  const last = tokens.at(-1);
  const headBegan = last !== undefined && isKind(last.image) && tokens.at(-2)?.image !== 'package';
  return headBegan || last?.image === 'package' ? { type: 'nothing' } : { type: 'kind', kinds: topKinds };
}

/** The innermost block that is open, and the token that opens it. */
function openBlock(tokens: readonly IToken[]): { readonly kind: string; readonly at: number } | undefined {
  let depth = 0;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const image = tokens[index]?.image;
    if (image === '}') depth++;
    else if (image === '{' && depth-- === 0) return { kind: kindBefore(tokens, index), at: index };
  }
  return undefined;
}

function kindBefore(tokens: readonly IToken[], brace: number): string {
  for (let index = brace - 1; index >= 0; index--) {
    const image = tokens[index]?.image ?? '';
    if (isKind(image)) return image;
    if (image === '{' || image === '}') return '';
  }
  return '';
}

/** The words of the property that the place belongs to, the property's own first; nothing where a new one may begin. */
function currentProperty(
  tokens: readonly IToken[],
  block: number,
  before: string,
): readonly IToken[] | undefined {
  for (let index = tokens.length - 1; index > block; index--) {
    const token = tokens[index];
    if (!token || token.image === '}') return undefined;
    if (!propertyEntry(token.image) || isPartWord(tokens, index)) continue;
    const words = tokens.slice(index);
    return isFinished(words, before) ? undefined : words;
  }
  return undefined;
}

/** A small word that is a property elsewhere: `measured by … from`. */
function isPartWord(tokens: readonly IToken[], index: number): boolean {
  const previous = tokens[index - 1]?.image;
  return previous === 'kind' || previous === 'without' || previous === ',';
}

/** On a new line a property goes on only behind a comma or a word that asks for more. */
function isFinished(words: readonly IToken[], before: string): boolean {
  const last = words.at(-1);
  const newLine = /\n[ \t]*$/.test(before);
  if (!last || last.image === ',' || words.length === 1) return false;
  return newLine && !joining.has(last.image);
}

const joining: ReadonlySet<string> = new Set([
  'by',
  'to',
  'of',
  'on',
  'at',
  'from',
  'during',
  'under',
  'with',
  'gap',
]);

function behindProperty(words: readonly IToken[]): TextExpectation {
  const [property] = words;
  if (!property) return { type: 'nothing' };
  const entry = propertyEntry(property.image);
  if (clauseProperties.has(property.image)) return behindFramework(words);
  const small = words.findLast(({ image }) => entry?.refersTo && image in entry.refersTo);
  const kinds = entry?.refersTo?.[small && small !== property ? small.image : 'value'];
  if (kinds) return { type: 'name', kinds };
  if (entry?.words) return { type: 'word', words: entry.words };
  return openProperties.has(property.image) ? { type: 'name', kinds: undefined } : { type: 'nothing' };
}

const clauseProperties: ReadonlySet<string> = new Set(['satisfies', 'criteria', 'against', 'accepts']);
/** Properties that may name any kind of element. */
const openProperties: ReadonlySet<string> = new Set([
  'realizes',
  'competence',
  'input',
  'output',
  'affects',
  'covers',
  'from',
  'show',
  'source',
  'treatment',
]);

function behindFramework(words: readonly IToken[]): TextExpectation {
  const framework = words.find(({ tokenType }) => tokenType.name === 'ID');
  return framework ? { type: 'clause', framework: framework.image } : { type: 'name', kinds: ['framework'] };
}

function inComment(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /(^|\s)\/\//.test(line) || before.lastIndexOf('/*') > before.lastIndexOf('*/');
}
