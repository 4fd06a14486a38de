/** The drawing in the page: parsed as SVG, never as HTML; its nodes can be chosen and highlighted. */
import { linesTouch } from './lines.ts';

export interface Picture {
  /** Shows a drawing. @returns whether there was one that can be shown */
  readonly show: (svg: string) => boolean;
  /** Marks the node of the first of these elements that is drawn. @returns the node that was not marked before */
  readonly highlight: (ids: readonly string[]) => SVGGElement | undefined;
  readonly size: () => Size;
  readonly nodes: () => readonly SVGGElement[];
  readonly choose: (node: Element) => void;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const nodeSelector = 'g[data-id]';

export function createPicture(stage: HTMLElement, reveal: (id: string) => void): Picture {
  let highlighted: readonly string[] = [];
  const nodes = (): readonly SVGGElement[] => [...stage.querySelectorAll<SVGGElement>(nodeSelector)];
  const choose = (node: Element): void => {
    const id = node.getAttribute('data-id');
    if (id !== null && id !== '') reveal(id);
  };
  const mark = (): SVGGElement | undefined => {
    const drawn = nodes();
    const isOf =
      (id: string) =>
      (node: SVGGElement): boolean =>
        id !== '' && node.dataset['id'] === id;
    const id = highlighted.find((candidate) => drawn.some(isOf(candidate))) ?? '';
    const fresh = drawn.find((node) => isOf(id)(node) && !node.classList.contains(highlightClass));
    for (const node of drawn) node.classList.toggle(highlightClass, isOf(id)(node));
    return fresh;
  };
  stage.addEventListener('click', ({ target }) => {
    const node = target instanceof Element ? target.closest(nodeSelector) : null;
    if (node) choose(node);
  });
  linesTouch(stage);
  return {
    show: (svg) => {
      const focused = document.activeElement?.getAttribute('data-node') ?? undefined;
      const drawing = svg === '' ? undefined : parseSvg(svg);
      stage.replaceChildren(...(drawing ? [drawing] : []));
      if (focused !== undefined) focusNode(nodes(), focused);
      mark();
      return drawing !== undefined;
    },
    highlight: (ids) => {
      highlighted = ids;
      return mark();
    },
    size: () => {
      const box = stage.querySelector('svg')?.viewBox.baseVal;
      return { width: box?.width ?? 0, height: box?.height ?? 0 };
    },
    nodes,
    choose,
  };
}

const highlightClass = 'sw-highlight';

function focusNode(nodes: readonly SVGGElement[], name: string): void {
  nodes.find((node) => node.dataset['node'] === name)?.focus({ preventScroll: true });
}

/** Nothing where the text is no SVG. */
function parseSvg(svg: string): SVGSVGElement | undefined {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) return undefined;
  const drawing = document.importNode(parsed, true);
  // The name of the whole would be a tooltip wherever the pointer rests; it stays as its label.
  drawing.querySelector(':scope > title')?.remove();
  for (const node of drawing.querySelectorAll(nodeSelector)) node.setAttribute('role', 'button');
  return drawing;
}
