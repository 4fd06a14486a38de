/** Lowers what stands behind a word: one function for every property, led by the names in the grammar. */
import { CstUtils, isAstNode, type AstNode, type CstNode } from 'langium';
import type * as ast from '../../grammar/generated/ast.ts';
import type { Parts, QuantityValue, ReferenceValue, Span, Value, WordValue } from './fragment.ts';
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
    case 'Title':
      return lowerText(node, span);
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
      return quantity(node.percent, span);
    case 'Duration':
      return quantity(node.duration, span);
    case 'Money':
      return quantity(node.amount, span, { unit: node.currency });
    case 'NumberValue':
      return quantity(node.number, span, node.of ? { of: node.of } : {});
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

function lowerText(node: ast.Text | ast.Title, span: Span): Value | undefined {
  const text = node.text ?? node.translations[0]?.text;
  if (typeof text !== 'string') return undefined;
  if (node.translations.length === 0) return { type: 'text', text, span };
  const translations = Object.fromEntries(node.translations.map((entry) => [entry.language, entry.text]));
  return { type: 'text', text, translations, span };
}

function lowerClauses(node: ast.Clauses, span: Span): Value | undefined {
  const framework = node.framework as ast.Ref | undefined;
  if (!framework?.name) return undefined;
  const codes = node.codes.flatMap((code) => (code.code ? codesIn(code.code, spanOf(code)) : []));
  return {
    type: 'clauses',
    framework: lowerReference(framework, spanOf(framework)),
    codes,
    span,
  };
}

/** "4,5" without a space is read as one number, but means two clauses. */
function codesIn(code: string, [start]: Span): readonly WordValue[] {
  return code.split(',').map((word, index, all) => {
    const from = start + all.slice(0, index).join(',').length + Math.min(index, 1);
    return { type: 'word', word, span: [from, from + word.length] };
  });
}

/** A group that holds its value and nothing else is that value. */
function lowerGroup(node: AstNode, span: Span): Value | undefined {
  const parts = lowerParts(node);
  const names = Object.keys(parts);
  if (names.length === 0) return undefined;
  const only = names.length === 1 ? parts['value'] : undefined;
  return only?.length === 1 ? only[0] : { type: 'group', parts, span };
}

/** Nothing where the text broke off before the number. */
function quantity(
  written: string | undefined,
  span: Span,
  more: Pick<Partial<QuantityValue>, 'unit' | 'of'> = {},
): QuantityValue | undefined {
  if (written === undefined) return undefined;
  const comma = written.includes(',') ? { written } : {};
  return { type: 'quantity', ...readQuantity(written), ...more, ...comma, span };
}
