/** What of the drawing is seen: drag and wheel move it, wheel with Ctrl and pinching zoom. */
import type { KeptViewport } from './host.ts';
import type { Size } from './picture.ts';

export interface Viewport {
  /** Takes a new drawing: the first is fitted to the window, a later one is seen from where the reader stands. */
  readonly attach: (size: Size, kept: KeptViewport | undefined) => void;
  readonly zoom: (factor: number, at?: Point) => void;
  readonly move: (x: number, y: number) => void;
  readonly fit: () => void;
  /** Whether the whole drawing is shown, since the reader neither moved nor zoomed it. */
  readonly isFitted: () => boolean;
  readonly scale: () => number;
  /** Moves so far that the node can be seen. */
  readonly bringIntoSight: (node: Element, how?: Movement) => void;
}

export interface Movement {
  readonly softly: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const smallest = 0.05;
const largest = 4;
const margin = 24;

export function createViewport(stage: HTMLElement, keep: (viewport: KeptViewport) => void): Viewport {
  let size: Size = { width: 0, height: 0 };
  let view: KeptViewport | undefined;

  const apply = (next: KeptViewport, { softly }: Movement = { softly: false }): void => {
    view = next;
    const drawing = stage.querySelector('svg');
    if (drawing) place(drawing, next, { softly });
    keep(next);
  };
  const fit = (): void => {
    const fitted = fitting(size, stage);
    if (fitted) apply(fitted);
  };
  const zoom = (factor: number, at: Point = middleOf(stage)): void => {
    if (!view) return;
    const scale = Math.min(largest, Math.max(smallest, view.scale * factor));
    const grown = scale / view.scale;
    apply({ scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown, isFitted: false });
  };
  const move = (x: number, y: number, how?: Movement): void => {
    if (!view || (x === 0 && y === 0)) return;
    apply({ ...view, x: view.x + x, y: view.y + y, isFitted: false }, how);
  };

  listenToWheel(stage, { move, zoom });
  listenToDrag(stage, move);
  new ResizeObserver(() => {
    if (!view || view.isFitted) fit();
  }).observe(stage);

  return {
    attach: (given, kept) => {
      size = given;
      const known = view ?? kept;
      if (known && !known.isFitted) apply(known);
      else fit();
    },
    zoom,
    move,
    fit,
    isFitted: () => view?.isFitted ?? true,
    scale: () => view?.scale ?? 1,
    bringIntoSight: (node, how) => {
      const { x, y } = wayIntoSight(node, stage);
      move(x, y, how);
    },
  };
}

function wayIntoSight(node: Element, stage: HTMLElement): Point {
  const box = node.getBoundingClientRect();
  const seen = stage.getBoundingClientRect();
  return {
    x: missing(box.left, box.right, seen.left, seen.right),
    y: missing(box.top, box.bottom, seen.top, seen.bottom),
  };
}

/** The whole drawing in the middle, never larger than drawn; nothing while the stage has no size. */
function fitting(size: Size, { clientWidth, clientHeight }: HTMLElement): KeptViewport | undefined {
  if (clientWidth === 0 || clientHeight === 0 || size.width === 0) return undefined;
  const across = (clientWidth - margin) / size.width;
  const down = (clientHeight - margin) / size.height;
  const scale = Math.max(smallest, Math.min(1, across, down));
  return {
    scale,
    x: (clientWidth - size.width * scale) / 2,
    y: (clientHeight - size.height * scale) / 2,
    isFitted: true,
  };
}

function place(drawing: SVGSVGElement, { x, y, scale }: KeptViewport, { softly }: Movement): void {
  drawing.classList.toggle('sw-softly', softly);
  drawing.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

function middleOf({ clientWidth, clientHeight }: HTMLElement): Point {
  return { x: clientWidth / 2, y: clientHeight / 2 };
}

/** The wheel moves; with Ctrl, and so when two fingers pinch, it zooms at the pointer. */
function listenToWheel(stage: HTMLElement, { move, zoom }: Pick<Viewport, 'move' | 'zoom'>): void {
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (!event.ctrlKey && !event.metaKey) {
        move(-event.deltaX, -event.deltaY);
        return;
      }
      const { left, top } = stage.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false },
  );
}

/** How far a stretch must move to lie between two ends. */
function missing(from: number, to: number, least: number, most: number): number {
  if (from < least + margin) return least + margin - from;
  return to > most - margin ? most - margin - to : 0;
}

/** A drag begins where the button goes down and moves further than a click does. */
function listenToDrag(stage: HTMLElement, move: (x: number, y: number) => void): void {
  const slack = 4;
  let last: Point | undefined;
  let isDragging = false;
  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    last = { x: event.clientX, y: event.clientY };
    isDragging = false;
  });
  stage.addEventListener('pointermove', (event) => {
    if (!last || event.buttons === 0) return;
    const x = event.clientX - last.x;
    const y = event.clientY - last.y;
    if (!isDragging && Math.hypot(x, y) < slack) return;
    if (!isDragging) stage.setPointerCapture(event.pointerId);
    isDragging = true;
    stage.classList.add('sw-dragging');
    move(x, y);
    last = { x: event.clientX, y: event.clientY };
  });
  const end = (): void => {
    last = undefined;
    stage.classList.remove('sw-dragging');
  };
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);
  // What ends a drag is no choice of a node.
  stage.addEventListener(
    'click',
    (event) => {
      if (isDragging) event.stopImmediatePropagation();
      isDragging = false;
    },
    { capture: true },
  );
}
