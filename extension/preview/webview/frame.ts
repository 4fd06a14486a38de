/** What stands around the drawing: a line of buttons, the mark of a stale picture, the table, a message. */
import type { PreviewLabels } from '../messages.ts';

export interface Frame {
  /** Where the drawing stands. */
  readonly stage: HTMLElement;
  readonly table: HTMLElement;
  readonly setLabels: (labels: PreviewLabels) => void;
  readonly setTitle: (title: string) => void;
  readonly setStale: (stale: boolean) => void;
  /** Shows a text in the place of the drawing; '' for none. */
  readonly setMessage: (text: string) => void;
  readonly setTableShown: (shown: boolean) => void;
  readonly isTableShown: () => boolean;
}

export interface FrameActions {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly toggleTable: () => void;
}

export function createFrame(actions: FrameActions): Frame {
  const { title, stale, stage, rows, message, buttons } = build(actions);
  let labels: PreviewLabels | undefined;

  const nameButtons = (): void => {
    if (!labels) return;
    name(buttons.zoomIn, labels.zoomIn);
    name(buttons.zoomOut, labels.zoomOut);
    name(buttons.fit, labels.fit);
    name(buttons.table, rows.hidden ? labels.showTable : labels.showDrawing);
    stage.setAttribute('aria-label', `${labels.drawing}. ${labels.help}`);
  };
  return {
    stage,
    table: rows,
    setLabels: (given) => {
      labels = given;
      stale.textContent = given.stale;
      nameButtons();
    },
    setTitle: (text) => (title.textContent = text),
    setStale: (isStale) => {
      stale.hidden = !isStale;
      document.body.classList.toggle('sw-is-stale', isStale);
    },
    setMessage: (text) => {
      message.textContent = text;
      message.hidden = text === '';
      stage.classList.toggle('sw-empty', text !== '');
    },
    setTableShown: (shown) => {
      rows.hidden = !shown;
      stage.hidden = shown;
      for (const button of [buttons.zoomIn, buttons.zoomOut, buttons.fit]) button.disabled = shown;
      buttons.table.setAttribute('aria-pressed', String(shown));
      nameButtons();
    },
    isTableShown: () => !rows.hidden,
  };
}

export const zoomStep = 1.2;

interface Built {
  readonly title: HTMLElement;
  readonly stale: HTMLElement;
  readonly stage: HTMLElement;
  readonly rows: HTMLElement;
  readonly message: HTMLElement;
  readonly buttons: Readonly<Record<'zoomIn' | 'zoomOut' | 'fit' | 'table', HTMLButtonElement>>;
}

function build(actions: FrameActions): Built {
  const title = create('h1', 'sw-title');
  const stale = hiddenStatus('sw-stale');
  const buttons = {
    zoomOut: button('sw-zoom-out', '−', () => actions.zoom(1 / zoomStep)),
    zoomIn: button('sw-zoom-in', '+', () => actions.zoom(zoomStep)),
    fit: button('sw-fit', '⤢', actions.fit),
    table: button('sw-show-table', '☰', actions.toggleTable),
  };
  const line = create('div', 'sw-buttons');
  line.append(...Object.values(buttons));
  const bar = create('div', 'sw-bar');
  bar.append(title, stale, line);
  const stage = create('main', 'sw-stage');
  const rows = create('section', 'sw-table');
  rows.hidden = true;
  const message = hiddenStatus('sw-message');
  document.body.replaceChildren(bar, stage, rows, message);
  return { title, stale, stage, rows, message, buttons };
}

function hiddenStatus(className: string): HTMLElement {
  const status = create('p', className);
  status.setAttribute('role', 'status');
  status.hidden = true;
  return status;
}

function create(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function button(className: string, sign: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.className = className;
  element.type = 'button';
  element.textContent = sign;
  element.addEventListener('click', act);
  return element;
}

function name(element: HTMLButtonElement, label: string): void {
  element.title = label;
  element.setAttribute('aria-label', label);
}
