/** Blocks that stand on one line, and stay there as long as they fit. */
import type { Element, Span } from '../model/fragment.ts';
import type { Layout } from './layout.ts';
import { headSpan, membersOf, type Member } from './members.ts';
import { spacingBefore } from './spacing.ts';
import { isLong } from './tokens.ts';
import type { Anchor } from './wanted.ts';

/** How long a line with a block may be: what its author wrote on one line stays there as long as it can be seen whole. */
const longest = 160;

export const stepKinds: ReadonlySet<string> = new Set(['step', 'decision', 'activity']);

/** Whether the author wrote the block on one line, and it fits there. */
export function standsOnOneLine(layout: Layout, element: Element): boolean {
  const { block } = element;
  if (!block || !isOneLine(layout, [block[0] - 1, block[1] + 1])) return false;
  if (membersOf(element).length === 0) return true;
  return 2 * depthOf(element) + lineWidth(layout, element, block) <= longest;
}

/** Whether the tokens from the first on stand on one line. */
export function isOneLine(layout: Layout, span: Span): boolean {
  const [first, ...rest] = layout.within(span);
  if (!first || isLong(first) || rest.some((token) => token.breaks > 0 || isLong(token))) return false;
  return layout
    .commentsWithin(span)
    .every((comment) => comment.breaks === 0 && comment.comment === 'block' && !isLong(comment));
}

/** Plans what stands between braces on one line. @returns false where it holds a token that belongs to nothing */
export function planInline(layout: Layout, element: Element, anchor: Anchor): boolean {
  const { block } = element;
  const close = block && layout.at(block[1]);
  if (!block || !close) return false;
  const members = membersOf(element);
  const isKnown = members
    .map((member, index) => planMember(layout, member, anchor, index === 0 ? 1 : 2))
    .every(Boolean);
  const isEmpty = members.length === 0 && layout.commentsWithin(block).length === 0;
  layout.want(close, { type: 'space', width: isEmpty ? 0 : 1, joined: true, anchor });
  const known = members.reduce((sum, { span }) => sum + layout.within(span).length, 0);
  return isKnown && known === layout.within(block).length;
}

function planMember(layout: Layout, member: Member, anchor: Anchor, width: number): boolean {
  const child = 'child' in member ? member.child : undefined;
  const tokens = layout.within(child ? headSpan(child) : member.span);
  for (const [index, token] of tokens.entries()) {
    const spacing = index === 0 ? { width } : spacingBefore(layout.words, layout.indexOf(token));
    layout.want(token, { type: 'space', ...spacing, anchor });
  }
  const open = child?.block && layout.at(child.block[0] - 1);
  if (!child || !open) return true;
  layout.want(open, { type: 'space', width: 1, joined: true, anchor });
  return planInline(layout, child, anchor);
}

function depthOf({ parent }: Element): number {
  return parent ? depthOf(parent) + 1 : 0;
}

/** From the last line of the head to the closing brace, with single spaces. */
function lineWidth(layout: Layout, element: Element, block: Span): number {
  const head = layout.within(headSpan(element));
  const lastLine = head.findLastIndex(({ breaks }, index) => index > 0 && breaks > 0);
  const tokens = [...head.slice(Math.max(0, lastLine)), ...layout.within([block[0] - 1, block[1] + 1])];
  const words = tokens.reduce((sum, token) => sum + layout.textOf(token).length + 1, 0);
  return words + membersOf(element).length;
}
