/** Lowers what stands behind a word: one function for every property, led by the names in the grammar. */
import { CstUtils, isAstNode, type AstNode, type CstNode } from 'langium';
import type * as ast from '../../grammar/generated/ast.ts';
import type { Parts, QuantityValue, ReferenceValue, Span, Value } from './fragment.ts';
import { readQuantity } from './quantity-text.ts';

/** Where a node stands; a node without text stands at the start of the file. */
export function spanOf(node: AstNode): Span {
  return node.$cstNode ? [node.$cstNode.offset, node.$cstNode.end] : [0, 0];
}

/** The parts of a property or group, named as the grammar names them. */
export function lowerParts(node: AstNode): Parts {
  const parts: Record<string, readonly Value[]> = {};
  for (const [name, content] of Object.entries(node)) {
    if (name.startsWith('$') || name === 'word' || name === 'sentence' || content === undefined) continue;
    const items: readonly unknown[] = Array.isArray(content) ? content : [content];
    const values = items.flatMap((item) => lowerItem(node, item));
    if (values.length > 0) parts[name] = values;
  }
  return parts;
}

function lowerItem(owner: AstNode, item: unknown): readonly Value[] {
  if (typeof item === 'string') return [{ type: 'word', word: item, span: spanOf(owner) }];
  if (!isAstNode(item)) return [];
  const value = lowerValue(item);
  return value ? [value] : [];
}

/** The value of a node of the grammar's values; nothing where the text broke off before it. */
export function lowerValue(item: AstNode): Value | undefined {
  const span = spanOf(item);
  const node = item as ast.ServicewrightAstType[keyof ast.ServicewrightAstType];
  switch (node.$type) {
    case 'Ref':
      return node.name ? lowerReference(node, span) : undefined;
    case 'Text':
      return typeof node.text === 'string' ? lowerText(node, span) : undefined;
    case 'WordValue':
    case 'KindValue':
      return node.word ? { type: 'word', word: node.word, span } : undefined;
    case 'Flag':
      return { type: 'word', word: node.flag, span };
    case 'Level':
    case 'LevelName':
      return { type: 'word', word: node.name, span };
    case 'ClauseNumber':
      return { type: 'word', word: node.code, span };
    case 'None':
      return { type: 'none', reason: node.reason ?? '', span };
    case 'DateValue':
      return { type: 'date', date: node.date, span };
    case 'Percent':
      return quantity(readQuantity(node.percent), span);
    case 'Duration':
      return quantity(readQuantity(node.duration), span);
    case 'Money':
      return quantity({ amount: readQuantity(node.amount).amount, unit: node.currency }, span);
    case 'NumberValue':
      return quantity({ ...readQuantity(node.number), ...(node.of && { of: node.of }) }, span);
    case 'Clauses':
      return lowerClauses(node, span);
    default:
      return lowerGroup(item, span);
  }
}

function lowerReference(node: ast.Ref, span: Span): ReferenceValue {
  const isPlain = span[1] - span[0] === node.name.length;
  return {
    type: 'reference',
    name: node.name,
    span,
    ...(!isPlain && node.$cstNode && { words: wordSpans(node.$cstNode) }),
  };
}

/** Where the words of a dotted name stand. */
export function wordSpans(node: CstNode): readonly Span[] {
  return [...CstUtils.flattenCst(node)]
    .filter(({ hidden, text }) => !hidden && text !== '.')
    .map(({ offset, end }) => [offset, end]);
}

function lowerText(node: ast.Text, span: Span): Value {
  if (node.translations.length === 0) return { type: 'text', text: node.text, span };
  const translations = Object.fromEntries(node.translations.map((entry) => [entry.language, entry.text]));
  return { type: 'text', text: node.text, translations, span };
}

function lowerClauses(node: ast.Clauses, span: Span): Value | undefined {
  const framework = node.framework as ast.Ref | undefined;
  if (!framework?.name) return undefined;
  const codes = node.codes.flatMap((code) =>
    code.code ? [{ type: 'word', word: code.code, span: spanOf(code) } as const] : [],
  );
  return {
    type: 'clauses',
    framework: lowerReference(framework, spanOf(framework)),
    codes,
    span,
  };
}

/** A group that holds its value and nothing else is that value. */
function lowerGroup(node: AstNode, span: Span): Value | undefined {
  const parts = lowerParts(node);
  const names = Object.keys(parts);
  if (names.length === 0) return undefined;
  const only = names.length === 1 ? parts['value'] : undefined;
  return only?.length === 1 ? only[0] : { type: 'group', parts, span };
}

function quantity(read: Pick<QuantityValue, 'amount' | 'unit' | 'of'>, span: Span): QuantityValue {
  return { type: 'quantity', ...read, span };
}
