/** Lowering: a syntax tree becomes a fragment. With the text features the only reader of syntax trees. */
import { GrammarUtils, type AstNode } from 'langium';
import type * as ast from '../../grammar/generated/ast.ts';
import { createElement, modelElement } from './element.ts';
import type { Element, Fragment, Property, Span, SyntaxProblem, TextValue, Value } from './fragment.ts';
import { lowerParts, lowerValue, spanOf, wordSpans } from './lower-values.ts';
import { lowerSentence } from './lower-sentence.ts';
import { qualifiedNameOf } from './qualified-name.ts';
import { lineStartsOf, positionAt } from './lines.ts';
import { syntaxProblems } from './problems.ts';
import { surplusTexts, unknownWords } from './slips.ts';
import { sortOut } from './misfits.ts';
import { wordOfProperty } from './properties.ts';
import type { SyntaxTree } from './parser.ts';

export interface Origin {
  readonly uri: string;
  readonly library: boolean;
}

/** The fragment of a parsed text. */
export function lower(tree: SyntaxTree, text: string, origin: Origin): Fragment {
  const lineStarts = lineStartsOf(text);
  const problems = syntaxProblems(tree, text);
  const packageName = tree.value.package ?? '';
  const context: Context = { ...origin, packageName, elements: [], problems, lineStarts };
  for (const node of tree.value.elements) lowerElement(context, node, undefined);
  const told = firstOfEachLine(problems, lineStarts);
  for (const { span } of told) markBroken(context.elements, span);
  const packageNode = GrammarUtils.findNodeForProperty(tree.value.$cstNode, 'package');
  return {
    uri: origin.uri,
    packageName,
    ...(packageNode && { packageWords: wordSpans(packageNode) }),
    library: origin.library,
    elements: context.elements,
    problems: told,
    lineStarts,
  };
}

function markBroken(elements: readonly Element[], [start, end]: Span): void {
  for (const { said } of elements.map(modelElement))
    if (start < said.span[1] && said.span[0] < end) said.isBroken = true;
}

/** What follows the first problem of a line is most often its consequence. */
function firstOfEachLine(
  problems: readonly SyntaxProblem[],
  lineStarts: readonly number[],
): readonly SyntaxProblem[] {
  const lines = new Set<number>();
  return problems
    .toSorted((one, other) => one.span[0] - other.span[0])
    .filter(({ span }) => {
      const { line } = positionAt(lineStarts, span[0]);
      return lines.has(line) ? false : lines.add(line);
    });
}

interface Context extends Origin {
  readonly packageName: string;
  readonly elements: Element[];
  readonly problems: SyntaxProblem[];
  readonly lineStarts: readonly number[];
}

type ElementNode = ast.AnyElement | ast.Requirement;

function lowerElement(context: Context, node: ElementNode, parent: Element | undefined): Element | undefined {
  if (node.$type === 'UnknownElement') {
    context.problems.push({
      message: { id: 'unknown-kind', found: node.word },
      span: leafSpan(node, node.word),
    });
    if (!node.name) return undefined;
  }
  const kind = node.$type === 'UnknownElement' ? node.word : node.kind;
  // A broken text can leave an element without its kind or name.
  if (typeof kind !== 'string') return undefined;
  const children: Element[] = [];
  const properties: Property[] = [];
  const element = headOf(context, node, kind, parent, { children, properties });
  context.elements.push(element);
  if (node.$type === 'Mapping') properties.push(...mappingProperties(node));
  else if (node.$type === 'Requirement')
    properties.push(...(node.practice ? [partsProperty(node, 'practice', {})] : []));
  else for (const member of node.members) lowerMember(context, element, children, properties, member);
  return element;
}

function headOf(
  context: Context,
  node: ElementNode,
  kind: string,
  parent: Element | undefined,
  members: { readonly children: Element[]; readonly properties: Property[] },
): Element {
  const name = node.name ?? '';
  const title = 'title' in node && node.title ? textOf(node.title) : undefined;
  if ('title' in node && node.title?.$type === 'Title') context.problems.push(...surplusTexts(node.title));
  const sentence = sentenceOf(node);
  return createElement(
    {
      uri: context.uri,
      kind,
      name,
      qualifiedName: qualifiedNameOf(context.packageName, parent, kind, name),
      packageName: context.packageName,
      library: context.library,
    },
    {
      title,
      parent,
      ...members,
      sentence,
      span: spanOf(node),
      kindSpan: leafSpan(node, kind),
      nameSpan: propertySpan(node, 'name') ?? leafSpan(node, kind),
      block: blockSpan(node),
      isBroken: false,
    },
  );
}

function lowerMember(
  context: Context,
  element: Element,
  children: Element[],
  properties: Property[],
  member: ast.Member | ast.Outcome | ast.RuleSentence,
): void {
  switch (member.$type) {
    case 'Element':
    case 'Decision':
    case 'Clause':
    case 'Requirement': {
      const child = lowerElement(context, member, element);
      if (child) children.push(child);
      return;
    }
    case 'UnknownMember':
      context.problems.push(...unknownWords(context.lineStarts, member, element));
      return;
    case 'RuleSentence':
      return;
    default:
      if (typeof member.word === 'string') properties.push(lowerProperty(element.kind, member));
  }
}

function lowerProperty(kind: string, node: ast.Property | ast.Outcome): Property {
  const sentence = 'sentence' in node && node.sentence ? lowerSentence(node.sentence) : undefined;
  return {
    word: wordOfProperty(kind, node.word),
    ...sortOut(node.word, lowerParts(node)),
    ...(sentence && { sentence }),
    span: spanOf(node),
    wordSpan: leafSpan(node, node.word),
  };
}

function sentenceOf(node: ElementNode): Element['sentence'] {
  if (node.$type === 'Requirement') return node.sentence ? lowerSentence(node.sentence) : undefined;
  if (node.$type !== 'Rule') return undefined;
  const member = node.members.find((candidate) => candidate.$type === 'RuleSentence');
  return member?.$type === 'RuleSentence' ? lowerSentence(member.sentence) : undefined;
}

function mappingProperties(node: ast.Mapping): Property[] {
  const ends = (['from', 'to'] as const).flatMap((word) => {
    const reference = node[word] as ast.Ref | undefined;
    const value = reference && lowerValue(reference);
    return value ? [partsProperty(node, word, { value: [value] })] : [];
  });
  const lines = node.members.map((line) => partsProperty(line, 'maps', lowerParts(line)));
  return [...ends, ...lines];
}

function partsProperty(node: AstNode, word: string, parts: Record<string, readonly Value[]>): Property {
  return { word, parts, span: spanOf(node), wordSpan: spanOf(node) };
}

function textOf(node: ast.Text | ast.Title): TextValue | undefined {
  const value = lowerValue(node);
  return value?.type === 'text' ? value : undefined;
}

function blockSpan(node: AstNode): Span | undefined {
  const open = GrammarUtils.findNodeForKeyword(node.$cstNode, '{');
  return open && node.$cstNode && [open.end, Math.max(open.end, node.$cstNode.end - 1)];
}

function leafSpan(node: AstNode, word: string): Span {
  const [start] = spanOf(node);
  return [start, start + word.length];
}

function propertySpan(node: AstNode, property: string): Span | undefined {
  const found = GrammarUtils.findNodeForProperty(node.$cstNode, property);
  return found && [found.offset, found.end];
}
