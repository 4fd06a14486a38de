import { EventEmitter, Uri, window, workspace } from 'vscode';
import { drawingRequest } from '../../language-server/protocol.ts';
import type { DrawingDto } from '../../language-server/protocol.ts';
import type { ServerLink } from '../client/server-link.ts';
import { disposeAll } from '../disposal.ts';
import type { Disposal } from '../disposal.ts';
import { l10n } from '../localize.ts';
import { escapeMarkdown, markdownTable } from '../markdown-text.ts';

/** The table twin of diagrams: a read-only text that follows the model, for screen readers and for copying. */
export interface DiagramTables extends Disposal {
  show(model: string, view: string): Promise<void>;
}

const scheme = 'servicewright-table';

export function createDiagramTables(server: ServerLink): DiagramTables {
  const changed = new EventEmitter<Uri>();
  const listeners = [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri, token) => {
        const drawing = await server.request(drawingRequest, readAddress(uri), token);
        return drawing ? tableText(drawing) : l10n.t('The language server gives no answer.');
      },
    }),
    server.onModelChanged(() => {
      const open = workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
      open.forEach(({ uri }) => changed.fire(uri));
    }),
  ];
  return {
    show: async (model, view) => {
      const document = await workspace.openTextDocument(address(model, view));
      await window.showTextDocument(document, { preview: true });
    },
    dispose: () => disposeAll(listeners),
  };
}

/** The model and the view stand in the query, so that the tab has a short name. */
function address(model: string, view: string): Uri {
  const query = new URLSearchParams({ model, view }).toString();
  return Uri.from({ scheme, path: `/${l10n.t('Diagram as Table')}.md`, query });
}

function readAddress(uri: Uri): { readonly uri: string; readonly view: string } {
  const query = new URLSearchParams(uri.query);
  return { uri: query.get('model') ?? '', view: query.get('view') ?? '' };
}

function tableText({ title, rows }: DrawingDto): string {
  const headings = [l10n.t('Element'), l10n.t('Kind'), l10n.t('Relations')];
  const cells = rows.map(({ label, kind, relations }) => [label, kind, relations.join('; ')]);
  return `# ${escapeMarkdown(title)}\n\n${markdownTable(headings, cells)}\n`;
}
