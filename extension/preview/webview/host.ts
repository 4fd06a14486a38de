/** The editor behind the page. */
import type { PageMessage, PreviewState } from '../messages.ts';

/** Where the reader looks: the top left corner in pixels of the window, and the scale. */
export interface KeptViewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** The whole drawing is shown, and shall be when the window changes. */
  readonly isFitted: boolean;
}

interface EditorApi {
  readonly postMessage: (message: PageMessage) => void;
  readonly setState: (state: unknown) => void;
  readonly getState: () => unknown;
}

declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();
let state: Readonly<Record<string, unknown>> = recordOf(editor.getState());

export const host = {
  post: (message: PageMessage): void => editor.postMessage(message),
  /** What the preview needs to come back after a reload of the window. */
  keepState: (kept: PreviewState): void => keep({ ...kept }),
  keepViewport: (viewport: KeptViewport): void => keep({ viewport }),
  keptViewport: (): KeptViewport | undefined => {
    const { x, y, scale, isFitted } = recordOf(state['viewport']);
    const isWhole = typeof x === 'number' && typeof y === 'number' && typeof scale === 'number' && scale > 0;
    return isWhole ? { x, y, scale, isFitted: isFitted === true } : undefined;
  },
};

function keep(more: Readonly<Record<string, unknown>>): void {
  state = { ...state, ...more };
  editor.setState(state);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
