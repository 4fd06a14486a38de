import type { Uri, WebviewPanel } from 'vscode';
import type { ServerLink } from '../client/server-link.ts';
import { disposeAll } from '../disposal.ts';
import type { Disposal } from '../disposal.ts';
import { readPageMessage } from './incoming.ts';
import type { HostMessage, PreviewState } from './messages.ts';
import { createPicture } from './picture.ts';
import type { Picture } from './picture.ts';
import { emptyText, noServerText, previewLabels } from './preview-labels.ts';
import { preparePanel } from './preview-panel.ts';
import { previewTitle } from './preview-title.ts';

/** One preview: a panel with the drawing of a model. */
export interface Preview extends Disposal {
  readonly panel: WebviewPanel;
  readonly state: PreviewState;
  /** Shows the model of another file, unless this preview is pinned. */
  follow(uri: string): void;
  togglePin(): void;
  /** Marks the elements around the cursor, innermost first. */
  highlight(ids: readonly string[]): void;
}

/** What previews live on, and what they hand on when their page asks for it. */
export interface PreviewHost {
  readonly server: ServerLink;
  readonly extensionUri: Uri;
  readonly reveal: (preview: Preview, id: string) => void;
  readonly showTable: (preview: Preview) => void;
}

export function createPreview(host: PreviewHost, panel: WebviewPanel, initial: PreviewState): Preview {
  let state = initial;
  let ids: readonly string[] = [];
  const picture = createPicture(host.server, { isLooking: () => panel.visible, state: () => state, show });

  function post(message: HostMessage): void {
    void panel.webview.postMessage(message);
  }
  function show(): void {
    panel.title = previewTitle(state, picture.drawing);
    post(pictureMessage(picture, state));
    post({ type: 'highlight', ids });
  }
  function change(next: PreviewState): void {
    state = next;
    picture.refresh();
  }
  const preview: Preview = {
    panel,
    get state() {
      return state;
    },
    follow: (uri) => {
      if (!state.pinned && uri !== state.uri) change({ ...state, uri });
    },
    togglePin: () => change({ ...state, pinned: !state.pinned }),
    highlight: (wanted) => {
      ids = wanted;
      if (panel.visible) post({ type: 'highlight', ids });
    },
    dispose: () => disposeAll([picture, ...listeners]),
  };
  const listeners = [
    panel.onDidChangeViewState(() => panel.visible && picture.catchUp()),
    panel.webview.onDidReceiveMessage((received: unknown) => {
      const message = readPageMessage(received);
      if (message?.type === 'reveal') host.reveal(preview, message.id);
      if (message?.type === 'table') host.showTable(preview);
      if (message?.type !== 'ready') return;
      if (picture.drawing) show();
      picture.refresh();
    }),
  ];
  panel.title = previewTitle(state, undefined);
  preparePanel(panel, host.extensionUri);
  return preview;
}

/** The drawing, or why there is none. */
function pictureMessage({ drawing, isAnswered }: Picture, state: PreviewState): HostMessage {
  if (!drawing) return { type: 'message', text: noServerText() };
  if (drawing.svg === '') return { type: 'message', text: emptyText() };
  const labels = isAnswered ? previewLabels() : { ...previewLabels(), stale: noServerText() };
  return { type: 'drawing', ...drawing, labels, state };
}
