/**
 * Lowering: a syntax tree becomes a fragment. With the text features the only reader of syntax trees: of those that
 * the parser makes, and of the light nodes of the fast reader.
 */
import type { AstNode } from 'langium';
import type * as ast from '../../grammar/generated/ast.ts';
import { createElement, modelElement } from './element.ts';
import type { Element, Fragment, Parts, Property, Span, SyntaxProblem, TextValue } from './fragment.ts';
import { blockStartOf, endOf, leafSpan, propertySpan, spanOf, startOf, wordSpans } from './lower-places.ts';
import { lowerParts, lowerValue } from './lower-values.ts';
import { lowerSentence } from './lower-sentence.ts';
import { qualifiedNameOf } from './qualified-name.ts';
import { lineStartsOf, positionAt, type LineStarts } from './lines.ts';
import { surplusTexts, unknownWords } from './slips.ts';
import { sortOut } from './misfits.ts';
import { wordOfProperty } from './properties.ts';
import { WrittenContent } from './written-content.ts';
import { partsOf } from './written-parts.ts';
import { WrittenProperty } from './written.ts';

export interface Origin {
  readonly uri: string;
  readonly library: boolean;
}

/** The fragment of a text. @param found what the lexer and the parser could not read */
export function lower(
  tree: ast.Model,
  found: readonly SyntaxProblem[],
  text: string,
  origin: Origin,
): Fragment {
  const lineStarts = lineStartsOf(text);
  const problems = [...found];
  const packageName = tree.package ?? '';
  const context: Context = { ...origin, packageName, elements: [], problems, lineStarts };
  for (const node of tree.elements) lowerElement(context, node, undefined);
  const told = firstOfEachLine(problems, lineStarts);
  for (const { span } of told) markBroken(context.elements, span);
  return {
    uri: origin.uri,
    packageName,
    ...(propertySpan(tree, 'package') && { packageWords: wordSpans(tree, 'package') }),
    library: origin.library,
    elements: context.elements,
    problems: told,
    lineStarts,
  };
}

/** The elements of some nodes of a file; nothing where there is anything to say of them. */
export function lowerSome(
  nodes: ast.Model['elements'],
  lineStarts: LineStarts,
  file: Origin & Pick<Fragment, 'packageName'>,
): readonly Element[] | undefined {
  const { uri, library, packageName } = file;
  const context: Context = { uri, library, packageName, elements: [], problems: [], lineStarts };
  for (const node of nodes) lowerElement(context, node, undefined);
  return context.problems.length === 0 ? context.elements : undefined;
}

function markBroken(elements: readonly Element[], [start, end]: Span): void {
  for (const { said } of elements.map(modelElement))
    if (start < said.span[1] && said.span[0] < end) said.isBroken = true;
}

/** What follows the first problem of a line is most often its consequence. */
function firstOfEachLine(
  problems: readonly SyntaxProblem[],
  lineStarts: LineStarts,
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
  readonly lineStarts: LineStarts;
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
  const content = contentOf(node, kind);
  if ('title' in node && node.title?.$type === 'Title' && node.title.surplus.length > 0)
    context.problems.push(...surplusTexts(node.title));
  const name = node.name ?? '';
  const qualifiedName = qualifiedNameOf(context.packageName, parent, kind, name);
  const { uri, packageName, library } = context;
  const element = createElement({ uri, kind, name, qualifiedName, packageName, library, parent }, content);
  context.elements.push(element);
  const children: Element[] = [];
  const properties = lowerMembers(context, node, element, children);
  // A copy is as long as it must be; a list that grew is longer.
  if (children.length > 0) content.children = children.slice();
  if (properties.length > 0) content.properties = properties;
  return element;
}

function contentOf(node: ElementNode, kind: string): WrittenContent {
  const name = propertySpan(node, 'name') ?? leafSpan(node, kind);
  const content = new WrittenContent(startOf(node), endOf(node), name, blockStartOf(node));
  content.title = 'title' in node && node.title ? textOf(node.title) : undefined;
  const sentence = sentenceOf(node);
  if (sentence) content.sentence = sentence;
  return content;
}

/** The properties of an element. @param children to which the elements within it are added */
function lowerMembers(
  context: Context,
  node: ElementNode,
  element: Element,
  children: Element[],
): Property[] {
  if (node.$type === 'Mapping') return mappingProperties(node);
  if (node.$type === 'Requirement') return node.practice ? [partsProperty(node, 'practice', {})] : [];
  const members: readonly Member[] = node.members;
  const lowered = members.map((member) => lowerMember(context, element, children, member));
  return lowered.every((property) => property !== undefined)
    ? lowered
    : lowered.filter((property) => property !== undefined).slice();
}

type Member = ast.Member | ast.Outcome | ast.RuleSentence;

/** The property that the member is. */
function lowerMember(
  context: Context,
  element: Element,
  children: Element[],
  member: Member,
): Property | undefined {
  switch (member.$type) {
    case 'Element':
    case 'Decision':
    case 'Clause':
    case 'Requirement': {
      const child = lowerElement(context, member, element);
      if (child) children.push(child);
      return undefined;
    }
    case 'UnknownMember':
      context.problems.push(...unknownWords(context.lineStarts, member, element));
      return undefined;
    case 'RuleSentence':
      return undefined;
    default:
      return typeof member.word === 'string' ? lowerProperty(element.kind, member) : undefined;
  }
}

function lowerProperty(kind: string, node: ast.Property | ast.Outcome): Property {
  const sentence = 'sentence' in node && node.sentence ? lowerSentence(node.sentence) : undefined;
  const word = wordOfProperty(kind, node.word);
  const held = lowerParts(node);
  const sorted = sortOut(node.word, held);
  const property = new WrittenProperty(startOf(node), endOf(node), word, sorted ? sorted.held : held);
  if (sentence) property.sentence = sentence;
  if (sorted) property.misfits = sorted.misfits;
  if (word !== node.word) property.wordLength = node.word.length;
  return property;
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
  const lines = node.members.map((line) => partsProperty(line, 'maps', partsOf(lowerParts(line))));
  return [...ends, ...lines];
}

function partsProperty(node: AstNode, word: string, parts: Parts): Property {
  return { word, parts, span: spanOf(node), wordSpan: spanOf(node) };
}

function textOf(node: ast.Text | ast.Title): TextValue | undefined {
  const value = lowerValue(node);
  return value?.type === 'text' ? value : undefined;
}
