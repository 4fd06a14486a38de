/** Plans the layout of elements: each member on a line of its own, values in a column, short blocks as they were. */
import type { Element, Property, Span } from '../model/fragment.ts';
import { propertyWording } from '../model/properties.ts';
import { valueColumn } from './columns.ts';
import { planInline, standsOnOneLine } from './one-line.ts';
import { alignConsequences, alignRows } from './rows.ts';
import type { Layout } from './layout.ts';
import { headSpan, membersOf, type Member } from './members.ts';
import { spacingBefore } from './spacing.ts';
import type { FormatToken } from './tokens.ts';
import type { Anchor, LineWanted } from './wanted.ts';

/** Plans an element that begins a line. @returns false where it holds a token that belongs to nothing */
export function planElement(
  layout: Layout,
  element: Element,
  depth: number,
  edge?: LineWanted['edge'],
): boolean {
  const head = headSpan(element);
  planSpan(layout, head, { depth, ...(element.sentence && { sentence: element.sentence.span }) }, edge);
  if (!element.block) return true;
  const { open, close } = braces(layout, element.block);
  if (!open || !close) return false;
  const anchor: Anchor = { depth, first: layout.at(head[0]) ?? open };
  layout.want(open, { type: 'space', width: 1, joined: true, anchor });
  if (standsOnOneLine(layout, element)) return planInline(layout, element, anchor);
  const members = membersOf(element);
  const isKnown = members
    .map((member, index) =>
      planMember(layout, element, member, { depth: depth + 1, ...(index === 0 && { edge: 'first' }) }),
    )
    .every(Boolean);
  const closing = members.length > 0 ? 'closing' : 'only';
  layout.want(close, { type: 'line', depth, commentDepth: depth + 1, edge: closing });
  alignRows(layout, element);
  alignConsequences(layout, element);
  return isKnown && isWhole(layout, element.block, members);
}

function braces(layout: Layout, block: Span): Partial<Record<'open' | 'close', FormatToken>> {
  const [open, close] = [layout.at(block[0] - 1), layout.at(block[1])];
  return { ...(open?.type === '{' && { open }), ...(close?.type === '}' && { close }) };
}

interface MemberPlace {
  readonly depth: number;
  readonly edge?: LineWanted['edge'];
}

function planMember(layout: Layout, element: Element, member: Member, { depth, edge }: MemberPlace): boolean {
  if ('child' in member) return planElement(layout, member.child, depth, edge);
  if ('property' in member) planProperty(layout, element, member.property, { depth, ...(edge && { edge }) });
  else planSpan(layout, member.span, { depth, sentence: member.span }, edge);
  return true;
}

function planProperty(
  layout: Layout,
  element: Element,
  property: Property,
  { depth, edge }: MemberPlace,
): void {
  const count = wordingLength(layout, element, property);
  const tokens = layout.within(property.span);
  const column = valueColumn(element.kind, depth);
  const value = column === 0 ? undefined : tokens[count];
  const sentence = property.sentence?.span;
  planSpan(layout, property.span, { depth, ...(value && { value }), ...(sentence && { sentence }) }, edge);
  if (!value) return;
  const rows = isImpactRow(element, property) ? impactColumn(layout, element) : 0;
  const anchor = { depth, first: tokens[0] ?? value, value };
  const width = Math.max(1, Math.max(column, rows) - widthOf(tokens.slice(0, count)));
  layout.want(value, { type: 'space', width, anchor });
}

function widthOf(tokens: readonly FormatToken[]): number {
  return tokens.reduce((sum, { image }) => sum + image.length + 1, -1);
}

/** A row of a priority matrix: its impact belongs to its wording. */
function isImpactRow({ kind }: Element, { word, parts }: Property): boolean {
  return kind === 'priorities' && word === 'impact' && parts['levels'] !== undefined;
}

/** The rows of a matrix stand below one another. */
function impactColumn(layout: Layout, element: Element): number {
  const rows = element.properties.filter((property) => isImpactRow(element, property));
  return Math.max(0, ...rows.map(({ span }) => widthOf(layout.within(span).slice(0, 2)) + 1));
}

/** How many words name the property: "held by" two, but "held 2026-09-14" one. */
function wordingLength(layout: Layout, element: Element, property: Property): number {
  const tokens = layout.within(property.span);
  if (isImpactRow(element, property)) return 2;
  const { word } = property;
  const words = propertyWording(word).split(' ');
  return words.every((part, index) => tokens[index]?.image === part) ? words.length : 1;
}

interface SpanPlace {
  readonly depth: number;
  readonly value?: FormatToken;
  readonly sentence?: Span;
}

/** A head or a property: its first token begins a line, the others follow. */
function planSpan(layout: Layout, span: Span, place: SpanPlace, edge?: LineWanted['edge']): void {
  const { depth, value, sentence } = place;
  const tokens = layout.within(span);
  const [first] = tokens;
  if (!first) return;
  layout.want(first, { type: 'line', depth, commentDepth: depth, ...(edge && { edge }) });
  const anchor: Anchor = { depth, first, ...(value && { value }) };
  for (const token of tokens.slice(1)) {
    const beginsSentence = sentence !== undefined && token.start === sentence[0];
    const spacing = beginsSentence ? { width: 2 } : spacingBefore(layout.words, layout.indexOf(token));
    const inSentence = sentence !== undefined && token.start > sentence[0];
    layout.want(token, { type: 'space', ...spacing, inSentence, anchor });
  }
}

/** Whether every token between the braces belongs to a member. */
function isWhole(layout: Layout, block: Span, members: readonly Member[]): boolean {
  const known = members.reduce((sum, { span }) => sum + layout.within(span).length, 0);
  return known === layout.within(block).length;
}
