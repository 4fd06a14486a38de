/** Lifts the lines of the node that the pointer or the focus is on. */
export function linesTouch(stage: HTMLElement): void {
  const lift = ({ target }: Event): void => {
    const node = target instanceof Element ? target.closest('g[data-node]') : null;
    const name = node?.getAttribute('data-node') ?? undefined;
    for (const line of stage.querySelectorAll<SVGGElement>('g.sw-edge[data-from]')) {
      const { from, to } = line.dataset;
      const isNear = name !== undefined && (from === name || to === name);
      line.classList.toggle('sw-near', isNear);
    }
  };
  const drop = (): void => {
    for (const line of stage.querySelectorAll('.sw-near')) line.classList.remove('sw-near');
  };
  stage.addEventListener('pointerover', lift);
  stage.addEventListener('focusin', lift);
  stage.addEventListener('pointerleave', drop);
  stage.addEventListener('focusout', drop);
}
