/**
 * What the preview's host (the extension) and its page (the webview) say to each other.
 * Plain data without imports of the editor, so that both sides can know it.
 */
import type { DrawingRowDto } from '../../language-server/protocol.ts';

/** Host → page. */
export type HostMessage = DrawingMessage | HighlightMessage | TextMessage;

/** The drawing, finished, with all that the page shows beside it. */
export interface DrawingMessage {
  readonly type: 'drawing';
  readonly svg: string;
  readonly title: string;
  readonly stale: boolean;
  readonly rows: readonly DrawingRowDto[];
  readonly labels: PreviewLabels;
  /** To be kept by the page (`setState`), and given back when the preview is restored. */
  readonly state: PreviewState;
}

/** The elements around the cursor, innermost first; none takes the highlight away. */
export interface HighlightMessage {
  readonly type: 'highlight';
  readonly ids: readonly string[];
}

/** There is no drawing: the page shows this text instead. */
export interface TextMessage {
  readonly type: 'message';
  readonly text: string;
}

/** Page → host. */
export type PageMessage = ReadyMessage | RevealMessage | TableMessage;

/** The page listens: it wants the drawing. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** The element with this id was chosen: show it in the text. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly id: string;
}

/** The diagram is wanted as a table of text. */
export interface TableMessage {
  readonly type: 'table';
}

/** What a preview needs to come back after a reload of the window. */
export interface PreviewState {
  /** A file of the model that is shown. */
  readonly uri: string;
  readonly view: string;
  /** A pinned preview stays with its model. */
  readonly pinned: boolean;
}

/** The texts of the page, in the language of the editor. */
export interface PreviewLabels {
  readonly drawing: string;
  readonly stale: string;
  readonly empty: string;
  readonly element: string;
  readonly kind: string;
  readonly relations: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly showTable: string;
  readonly showDrawing: string;
  readonly help: string;
}
