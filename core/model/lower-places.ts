/** Where nodes stand in the text: the one place that knows concrete syntax trees, and that light nodes have none. */
import type { AstNode, CompositeCstNode, CstNode, GrammarAST } from 'langium';
import type { Leaf } from '../../grammar/reader/generated/reader.ts';
import type { Span } from './fragment.ts';

/** A node of the fast reader holds its places itself. */
interface LightNode extends AstNode {
  readonly $start?: number;
  readonly $end?: number;
  /** Behind the opening brace. */
  readonly $open?: number;
  /** Where the name stands, if there is more in the node than its name. */
  readonly $name?: Span;
  readonly $package?: Span;
  /** The tokens of a name that the text spells with `^` or gaps. */
  readonly $nameLeaves?: readonly Leaf[];
  readonly $packageLeaves?: readonly Leaf[];
}

/** Where a node begins; a node without text stands at the start of the file. */
export function startOf(node: AstNode): number {
  return (node as LightNode).$start ?? node.$cstNode?.offset ?? 0;
}

/** Where a node ends: one past its last character. */
export function endOf(node: AstNode): number {
  return (node as LightNode).$end ?? node.$cstNode?.end ?? 0;
}

export function spanOf(node: AstNode): Span {
  return [startOf(node), endOf(node)];
}

/** Where the word stands with which the node begins. */
export function leafSpan(node: AstNode, word: string): Span {
  const start = startOf(node);
  return [start, start + word.length];
}

/** Behind the opening brace; nothing where there is none. */
export function blockStartOf(node: AstNode): number | undefined {
  const { $start, $open } = node as LightNode;
  return $start === undefined ? findPart(node, node.$cstNode, isOpeningBrace)?.end : $open;
}

type NameProperty = 'name' | 'package';

/** Where the name stands that the property holds. */
export function propertySpan(node: AstNode, property: NameProperty): Span | undefined {
  const light = node as LightNode;
  if (light.$start !== undefined)
    return light[`$${property}`] ?? (property in node ? spanOf(node) : undefined);
  const found = findPart(node, node.$cstNode, (part) => isProperty(part, property));
  return found && [found.offset, found.end];
}

/** Where each word of the dotted name stands that the property holds. */
export function wordSpans(node: AstNode, property: NameProperty): readonly Span[] {
  return leavesOf(node, property)
    .filter(({ text }) => text !== '.')
    .map(({ offset, end }) => [offset, end]);
}

function leavesOf(node: AstNode, property: NameProperty): readonly Leaf[] {
  const light = node as LightNode;
  if (light.$start === undefined)
    return leavesBelow(findPart(node, node.$cstNode, (part) => isProperty(part, property)));
  const name = (node as unknown as Readonly<Record<string, string>>)[property] ?? '';
  return light[`$${property}Leaves`] ?? leavesIn(name, propertySpan(node, property)?.[0] ?? 0);
}

/** The words of a name that is written without gaps. */
function leavesIn(name: string, start: number): readonly Leaf[] {
  return [...name.matchAll(/[^.]+/g)].map(({ 0: text, index }) => {
    const offset = start + index;
    return { offset, end: offset + text.length, text };
  });
}

function leavesBelow(node: CstNode | undefined): readonly Leaf[] {
  const { content } = (node ?? {}) as Partial<CompositeCstNode>;
  if (content) return content.flatMap(leavesBelow);
  return node && !node.hidden ? [node] : [];
}

/** The first part of the concrete syntax tree that belongs to the node itself and passes the test. */
function findPart(
  node: AstNode,
  within: CstNode | undefined,
  test: (part: CstNode) => boolean,
): CstNode | undefined {
  for (const part of (within as Partial<CompositeCstNode> | undefined)?.content ?? []) {
    if (part.astNode !== node) continue;
    const found = test(part) ? part : findPart(node, part, test);
    if (found) return found;
  }
  return undefined;
}

function isOpeningBrace({ grammarSource }: CstNode): boolean {
  return grammarSource?.$type === 'Keyword' && (grammarSource as GrammarAST.Keyword).value === '{';
}

function isProperty({ grammarSource }: CstNode, property: NameProperty): boolean {
  let element: AstNode | undefined = grammarSource;
  while (element && element.$type !== 'Assignment') element = element.$container;
  return (element as GrammarAST.Assignment | undefined)?.feature === property;
}
