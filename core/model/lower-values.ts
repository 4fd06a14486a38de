/** Lowers what stands behind a word: one function for every property, led by the names in the grammar. */
import type { AstNode } from 'langium';
import type * as ast from '../../grammar/generated/ast.ts';
import type { Value, WordValue } from './fragment.ts';
import { endOf, startOf, wordSpans } from './lower-places.ts';
import { readQuantity } from './quantity-text.ts';
import { isOnly, withPart, type Held } from './written-parts.ts';
import {
  WrittenClauses,
  WrittenDate,
  WrittenGroup,
  WrittenNone,
  WrittenQuantity,
  WrittenReference,
  WrittenText,
  WrittenWord,
} from './written.ts';

/** What stands behind the words of a property or group, named as the grammar names them. */
export function lowerParts(node: AstNode): Held {
  const parts = node as unknown as Readonly<Record<string, unknown>>;
  let held: Held;
  for (const name in parts) {
    if (name.charCodeAt(0) === ofLangium || name === 'word' || name === 'sentence') continue;
    const values = lowerContent(node, parts[name]);
    if (values) held = withPart(held, name, values);
  }
  return held;
}

/** What Langium notes beside them begins with a dollar sign. */
const ofLangium = '$'.charCodeAt(0);

/** A list where there are several values; nothing where there are none. */
function lowerContent(owner: AstNode, content: unknown): Value | readonly Value[] | undefined {
  if (!Array.isArray(content)) return lowerItem(owner, content);
  const items: readonly unknown[] = content;
  if (items.length < 2) return lowerItem(owner, items[0]);
  const values: Value[] = [];
  for (let index = 0; index < items.length; index++) {
    const value = lowerItem(owner, items[index]);
    if (value) values.push(value);
  }
  // A copy is as long as it must be; a list that grew is longer.
  return values.length < 2 ? values[0] : values.slice();
}

function lowerItem(owner: AstNode, item: unknown): Value | undefined {
  if (typeof item === 'string') return new WrittenWord(startOf(owner), endOf(owner), item);
  return typeof item === 'object' && item !== null ? lowerValue(item as AstNode) : undefined;
}

/** The value of a node of the grammar's values; nothing where the text broke off before it. */
export function lowerValue(item: AstNode): Value | undefined {
  const node = item as ast.ServicewrightAstType[keyof ast.ServicewrightAstType];
  switch (node.$type) {
    case 'Ref':
      return node.name ? lowerReference(node) : undefined;
    case 'Text':
    case 'Title':
      return lowerText(node);
    case 'WordValue':
    case 'KindValue':
      return node.word ? lowerWord(node, node.word) : undefined;
    case 'Flag':
      return lowerWord(node, node.flag);
    case 'Level':
    case 'LevelName':
      return lowerWord(node, node.name);
    case 'ClauseNumber':
      return lowerWord(node, node.code);
    case 'None':
      return new WrittenNone(startOf(node), endOf(node), node.reason ?? '');
    case 'DateValue':
      return new WrittenDate(startOf(node), endOf(node), node.date);
    case 'Clauses':
      return lowerClauses(node);
    default:
      return lowerQuantity(node) ?? lowerGroup(node);
  }
}

function lowerQuantity(node: AstNode): Value | undefined {
  const written = node as ast.ServicewrightAstType[keyof ast.ServicewrightAstType];
  switch (written.$type) {
    case 'Percent':
      return quantity(node, written.percent);
    case 'Duration':
      return quantity(node, written.duration);
    case 'Money':
      return quantity(node, written.amount, written.currency);
    case 'NumberValue':
      return quantity(node, written.number, undefined, written.of);
    default:
      return undefined;
  }
}

/** Nothing where the text broke off before the number. */
function quantity(
  node: AstNode,
  written: string | undefined,
  currency?: string,
  of?: string,
): Value | undefined {
  if (written === undefined) return undefined;
  const { amount, unit } = readQuantity(written);
  const value = new WrittenQuantity(startOf(node), endOf(node), amount, currency ?? unit);
  if (of) value.of = of;
  if (written.includes(',')) value.written = written;
  return value;
}

function lowerReference(node: ast.Ref): WrittenReference {
  const value = new WrittenReference(startOf(node), endOf(node), node.name);
  if (value.end - value.start !== node.name.length) value.words = wordSpans(node, 'name');
  return value;
}

function lowerWord(node: AstNode, word: string): WrittenWord {
  return new WrittenWord(startOf(node), endOf(node), word);
}

function lowerText(node: ast.Text | ast.Title): Value | undefined {
  const text = node.text ?? node.translations[0]?.text;
  if (typeof text !== 'string') return undefined;
  const value = new WrittenText(startOf(node), endOf(node), text);
  if (node.translations.length > 0)
    value.translations = Object.fromEntries(node.translations.map((entry) => [entry.language, entry.text]));
  return value;
}

function lowerClauses(node: ast.Clauses): Value | undefined {
  const framework = node.framework as ast.Ref | undefined;
  if (!framework?.name) return undefined;
  const codes = node.codes.flatMap((code) => (code.code ? codesIn(code.code, startOf(code)) : []));
  // A copy is as long as it must be; a list that grew is longer.
  return new WrittenClauses(startOf(node), endOf(node), lowerReference(framework), codes.slice());
}

/** "4,5" without a space is read as one number, but means two clauses. */
function codesIn(code: string, start: number): readonly WordValue[] {
  return code.split(',').map((word, index, all) => {
    const from = start + all.slice(0, index).join(',').length + Math.min(index, 1);
    return new WrittenWord(from, from + word.length, word);
  });
}

/** A group that holds its value and nothing else is that value. */
function lowerGroup(node: AstNode): Value | undefined {
  const held = lowerParts(node);
  return !held || isOnly(held) ? held : new WrittenGroup(startOf(node), endOf(node), held);
}
