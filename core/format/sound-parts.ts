/** The parts of a file: its package, and each outermost element with what follows it. */
import type { Element, Fragment, Span } from '../model/fragment.ts';
import { positionAt } from '../model/lines.ts';
import type { Layout } from './layout.ts';

export interface FilePart {
  /** Absent for what stands before the first element. */
  readonly element?: Element;
  readonly span: Span;
  /** Nothing on its lines is wrong, and all of it was read. */
  readonly isSound: boolean;
}

export function soundParts(layout: Layout, fragment: Fragment): readonly FilePart[] {
  const outermost = fragment.elements.filter(({ parent }) => !parent);
  const starts = outermost.map(({ span }) => span[0]);
  const bounds = [0, ...starts, Infinity];
  const broken = brokenLines(fragment);
  const parts: FilePart[] = [];
  for (let index = 0; index + 1 < bounds.length; index++) {
    const span: Span = [bounds[index] ?? 0, bounds[index + 1] ?? Infinity];
    const element = outermost[index - 1];
    const isSound = isWhole(layout, element, span) && !touches(layout, fragment, span, broken);
    parts.push({ ...(element && { element }), span, isSound });
  }
  return parts;
}

/** The tokens of the part are those of its element; before the first element only a package may stand. */
function isWhole(layout: Layout, element: Element | undefined, span: Span): boolean {
  const tokens = layout.within(span);
  if (!element) return tokens.length === 0 || tokens[0]?.type === 'package';
  const closed = element.block ? layout.at(element.block[1])?.type === '}' : true;
  return closed && tokens.length === layout.within(element.span).length;
}

function brokenLines(fragment: Fragment): readonly (readonly [first: number, last: number])[] {
  const { lineStarts, problems } = fragment;
  return problems.map(({ span }) => [
    positionAt(lineStarts, span[0]).line,
    positionAt(lineStarts, span[1]).line,
  ]);
}

function touches(
  layout: Layout,
  { lineStarts }: Fragment,
  span: Span,
  broken: readonly (readonly [number, number])[],
): boolean {
  if (broken.length === 0) return false;
  const tokens = layout.within(span);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  const from = positionAt(lineStarts, first.start).line;
  const to = positionAt(lineStarts, last.end).line;
  return broken.some(([start, end]) => start <= to && end >= from);
}
