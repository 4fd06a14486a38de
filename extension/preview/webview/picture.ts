/** The drawing in the page: parsed as SVG, never as HTML; its nodes can be chosen and highlighted. */
export interface Picture {
  /** Shows a drawing. @returns whether there was one that can be shown */
  readonly show: (svg: string) => boolean;
  /** Marks the node of the first of these elements that is drawn. */
  readonly highlight: (ids: readonly string[]) => void;
  readonly size: () => Size;
  readonly nodes: () => readonly SVGGElement[];
  readonly choose: (node: Element) => void;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function createPicture(stage: HTMLElement, reveal: (id: string) => void): Picture {
  let highlighted: readonly string[] = [];
  const nodes = (): readonly SVGGElement[] => [...stage.querySelectorAll<SVGGElement>('g[data-id]')];
  const choose = (node: Element): void => {
    const id = node.getAttribute('data-id');
    if (id !== null && id !== '') reveal(id);
  };
  const mark = (): void => {
    const id = highlighted.find((candidate) => nodes().some((node) => node.dataset['id'] === candidate));
    for (const node of nodes()) node.classList.toggle('sw-current', node.dataset['id'] === id && id !== undefined);
  };
  stage.addEventListener('click', ({ target }) => {
    const node = target instanceof Element ? target.closest('g[data-id]') : null;
    if (node) choose(node);
  });
  return {
    show: (svg) => {
      const focused = document.activeElement?.getAttribute('data-node') ?? undefined;
      const drawing = svg === '' ? undefined : parseSvg(svg);
      if (drawing) stage.replaceChildren(drawing);
      else stage.replaceChildren();
      if (focused !== undefined) nodes().find((node) => node.dataset['node'] === focused)?.focus();
      mark();
      return drawing !== undefined;
    },
    highlight: (ids) => {
      highlighted = ids;
      mark();
    },
    size: () => {
      const box = stage.querySelector('svg')?.viewBox.baseVal;
      return { width: box?.width ?? 0, height: box?.height ?? 0 };
    },
    nodes,
    choose,
  };
}

/** Nothing where the text is no SVG. */
function parseSvg(svg: string): SVGSVGElement | undefined {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) return undefined;
  return document.importNode(parsed, true);
}
