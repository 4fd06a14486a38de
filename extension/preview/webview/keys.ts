/** The keys of the page: every node can be reached and chosen without a mouse. */
import { zoomStep, type Frame } from './frame.ts';
import type { Picture } from './picture.ts';
import type { Viewport } from './viewport.ts';

export interface Parts {
  readonly frame: Frame;
  readonly viewport: Viewport;
  readonly picture: Picture;
}

export function listenToKeys({ frame, viewport, picture }: Parts): void {
  const actions: Readonly<Partial<Record<string, () => void>>> = {
    '+': () => viewport.zoom(zoomStep),
    '=': () => viewport.zoom(zoomStep),
    '-': () => viewport.zoom(1 / zoomStep),
    '0': () => viewport.fit(),
    t: () => frame.setTableShown(!frame.isTableShown()),
    ArrowLeft: () => step('left'),
    ArrowRight: () => step('right'),
    ArrowUp: () => step('up'),
    ArrowDown: () => step('down'),
  };
  const step = (direction: Direction): void => {
    const node = nearest(picture.nodes(), focusedNode(), direction);
    node?.focus();
    if (node) viewport.bringIntoSight(node);
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = focusedNode();
    if (node && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      picture.choose(node);
      return;
    }
    const act = frame.isTableShown() && event.key !== 't' ? undefined : actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  frame.stage.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('g[data-id]:focus-visible'))
      viewport.bringIntoSight(target);
  });
}

type Direction = 'left' | 'right' | 'up' | 'down';

function focusedNode(): Element | undefined {
  return document.activeElement?.closest('g[data-id]') ?? undefined;
}

/** The nearest node in a direction; the highlighted or the first where none has the focus. What lies aside counts as twice as far. */
function nearest(
  nodes: readonly SVGGElement[],
  from: Element | undefined,
  direction: Direction,
): SVGGElement | undefined {
  if (!from) return nodes.find((node) => node.matches('.sw-highlight')) ?? nodes[0];
  const start = middleOf(from);
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const distances = nodes.flatMap((node) => {
    const { x, y } = middleOf(node);
    const along = sign * (isAcross ? x - start.x : y - start.y);
    const aside = Math.abs(isAcross ? y - start.y : x - start.x);
    return node !== from && along > 1 ? [{ node, distance: along + 2 * aside }] : [];
  });
  return distances.toSorted((one, other) => one.distance - other.distance)[0]?.node;
}

function middleOf(node: Element): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
