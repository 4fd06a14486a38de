/** A new drawing takes the place of the one before: what both show glides from its old place to its new one. */

/** Where the nodes stand in the window, by name. */
export type Standing = ReadonlyMap<string, DOMRect>;

export function standingOf(nodes: readonly SVGGElement[]): Standing {
  return new Map(nodes.map((node) => [node.dataset['node'] ?? '', node.getBoundingClientRect()]));
}

/** How far the node that the reader most likely looks at has moved; the new drawing is moved back by that. */
export function driftOf(before: Standing, nodes: readonly SVGGElement[], stage: HTMLElement): Drift {
  const anchor = anchorOf(before, nodes, stage);
  const old = anchor && before.get(anchor.dataset['node'] ?? '');
  if (!old) return { x: 0, y: 0 };
  const { left, top } = anchor.getBoundingClientRect();
  return { x: left - old.left, y: top - old.top };
}

export interface Drift {
  readonly x: number;
  readonly y: number;
}

/** Lets nodes glide, and lines fade in, unless nothing moved or the reader wants no motion. */
export function glide(before: Standing, nodes: readonly SVGGElement[], scale: number): void {
  if (before.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const moved = nodes.map((node) => glideNode(node, before.get(node.dataset['node'] ?? ''), scale));
  if (!moved.includes(true)) return;
  for (const layer of nodes[0]?.ownerSVGElement?.querySelectorAll('.sw-edges, .sw-frames') ?? [])
    layer.animate([{ opacity: 0 }, { opacity: 1 }], timing);
}

const timing: KeyframeAnimationOptions = { duration: 220, easing: 'ease-out' };

/** The focused node, else the highlighted one, else the one in the middle, if it was there before. */
function anchorOf(
  before: Standing,
  nodes: readonly SVGGElement[],
  stage: HTMLElement,
): SVGGElement | undefined {
  const known = nodes.filter((node) => before.has(node.dataset['node'] ?? ''));
  const marked = known.find((node) => node === document.activeElement || node.matches('.sw-highlight'));
  if (marked) return marked;
  const { left, top, width, height } = stage.getBoundingClientRect();
  const distance = (node: SVGGElement): number => {
    const box = before.get(node.dataset['node'] ?? '') ?? new DOMRect();
    return Math.hypot(box.x + box.width / 2 - left - width / 2, box.y + box.height / 2 - top - height / 2);
  };
  return known.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** @returns whether the node is new or moved */
function glideNode(node: SVGGElement, old: DOMRect | undefined, scale: number): boolean {
  if (!old) {
    node.animate([{ opacity: 0 }, { opacity: 1 }], timing);
    return true;
  }
  const now = node.getBoundingClientRect();
  const [x, y] = [(old.left - now.left) / scale, (old.top - now.top) / scale];
  if (Math.hypot(x, y) < 1) return false;
  const place = node.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
  const at = (left: number, top: number): Keyframe => ({ transform: `translate(${left}px, ${top}px)` });
  node.animate([at(place.e + x, place.f + y), at(place.e, place.f)], timing);
  return true;
}
