import { ViewColumn, window } from 'vscode';
import type { ExtensionContext, Uri, WebviewPanel } from 'vscode';
import type { ServerLink } from '../client/server-link.ts';
import { setContext } from '../context-keys.ts';
import { disposeAll } from '../disposal.ts';
import type { Disposal } from '../disposal.ts';
import { isModel, modelSchemes } from '../places.ts';
import { followCursor } from './follow-cursor.ts';
import { readPreviewState } from './incoming.ts';
import type { PreviewState } from './messages.ts';
import { createPreview } from './preview.ts';
import type { Preview, PreviewHost } from './preview.ts';
import { previewTitle } from './preview-title.ts';
import { revealElement } from './reveal-element.ts';

const previewType = 'servicewright.preview';
/** The view of a new preview. */
export const firstView = 'services';

/** All previews: at most one that follows the active text, and any number that are pinned. */
export interface Previews extends Disposal {
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
  const cursor = followCursor(server, context.globalState, (ids) => {
    for (const preview of previews) preview.highlight(ids);
  });
  const listeners = [cursor, followText(previews), restorePreviews((panel, state) => add(panel, state))];

  function add(panel: WebviewPanel, state: PreviewState): void {
    const preview = createPreview(host, panel, state);
    previews.add(preview);
    setContext('servicewright.hasPreview', true);
    cursor.tell();
    panel.onDidDispose(() => {
      preview.dispose();
      previews.delete(preview);
      setContext('servicewright.hasPreview', previews.size > 0);
    });
  }
  return {
    open: (uri, column) => {
      const state = stateFor(uri.toString());
      const following = [...previews].find((preview) => !preview.state.pinned);
      if (following) show(following, state);
      else add(openPanel(state, column), state);
    },
    active: () => [...previews].find((preview) => preview.panel.active),
    toggleFollowCursor: () => cursor.toggle(),
    dispose: () => disposeAll(listeners),
  };
}

/** Previews that are not pinned show the model that one works on. */
function followText(previews: ReadonlySet<Preview>): Disposal {
  return window.onDidChangeActiveTextEditor((editor) => {
    if (!editor || !isModel(editor.document)) return;
    const uri = editor.document.uri.toString();
    for (const preview of previews) preview.follow(uri);
  });
}

/** Previews come back after a reload of the window. */
function restorePreviews(add: (panel: WebviewPanel, state: PreviewState) => void): Disposal {
  return window.registerWebviewPanelSerializer(previewType, {
    deserializeWebviewPanel: (panel, kept: unknown) => {
      add(panel, readPreviewState(kept, modelSchemes) ?? stateFor(anyModel()));
      return Promise.resolve();
    },
  });
}

function show(preview: Preview, { uri }: PreviewState): void {
  preview.follow(uri);
  preview.panel.reveal(undefined, true);
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
