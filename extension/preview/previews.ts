import { ViewColumn, window } from 'vscode';
import type { Disposable, ExtensionContext, Uri, WebviewPanel } from 'vscode';
import type { ServerLink } from '../client/server-link.ts';
import { setContext } from '../context-keys.ts';
import { isModel, modelSchemes } from '../places.ts';
import { followCursor } from './follow-cursor.ts';
import { readPreviewState } from './incoming.ts';
import type { PreviewState } from './messages.ts';
import { createPreview } from './preview.ts';
import type { Preview, PreviewHost } from './preview.ts';
import { previewTitle } from './preview-title.ts';
import { revealElement } from './reveal-element.ts';

export const previewType = 'servicewright.preview';
/** The view of a new preview. */
export const firstView = 'services';

/** All previews: at most one that follows the active text, and any number that are pinned. */
export interface Previews extends Disposable {
  open(uri: Uri, column: ViewColumn): void;
  /** The preview that has the focus. */
  active(): Preview | undefined;
  toggleFollowCursor(): void;
}

export function createPreviews(
  context: ExtensionContext,
  server: ServerLink,
  showTable: (state: PreviewState) => void,
): Previews {
  const previews = new Set<Preview>();
  const host: PreviewHost = {
    server,
    extensionUri: context.extensionUri,
    reveal: (preview, id) => void revealElement(server, preview, id),
    showTable: (preview) => showTable(preview.state),
  };
  const add = (panel: WebviewPanel, state: PreviewState): void => {
    const preview = createPreview(host, panel, state);
    previews.add(preview);
    setContext('servicewright.hasPreview', true);
    panel.onDidDispose(() => {
      preview.dispose();
      previews.delete(preview);
      setContext('servicewright.hasPreview', previews.size > 0);
    });
  };
  const cursor = followCursor(server, context.globalState, (ids) =>
    previews.forEach((preview) => preview.highlight(ids)),
  );
  const listeners = [
    cursor,
    window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || !isModel(editor.document)) return;
      const uri = editor.document.uri.toString();
      previews.forEach((preview) => preview.follow(uri));
    }),
    window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        add(panel, readPreviewState(kept, modelSchemes) ?? stateFor(anyModel()));
      },
    }),
  ];
  return {
    open: (uri, column) => {
      const state = stateFor(uri.toString());
      const free = [...previews].find((preview) => !preview.state.pinned);
      if (!free) return add(openPanel(state, column), state);
      free.follow(state.uri);
      free.panel.reveal(undefined, true);
    },
    active: () => [...previews].find((preview) => preview.panel.active),
    toggleFollowCursor: () => cursor.toggle(),
    dispose: () => listeners.forEach((listener) => listener.dispose()),
  };
}

/** Beside the text the focus stays in the text, so that one types on. */
function openPanel(state: PreviewState, viewColumn: ViewColumn): WebviewPanel {
  const preserveFocus = viewColumn === ViewColumn.Beside;
  return window.createWebviewPanel(previewType, previewTitle(state, undefined), {
    viewColumn,
    preserveFocus,
  });
}

function stateFor(uri: string): PreviewState {
  return { uri, view: firstView, pinned: false };
}

/** A model in sight for a preview that does not know its own; '' leaves the choice to the server. */
function anyModel(): string {
  const editor = window.visibleTextEditors.find(({ document }) => isModel(document));
  return editor?.document.uri.toString() ?? '';
}
