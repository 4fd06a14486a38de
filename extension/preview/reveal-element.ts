import { TabInputText, ViewColumn, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { elementPlaceRequest } from '../../language-server/protocol.ts';
import type { ServerLink } from '../client/server-link.ts';
import { toRange, toUri } from '../places.ts';
import type { Preview } from './preview.ts';

/** Shows an element of the drawing in the text, never in the column of the preview. */
export async function revealElement(server: ServerLink, preview: Preview, id: string): Promise<void> {
  const place = await server.request(elementPlaceRequest, { uri: preview.state.uri, id });
  if (!place) return;
  const uri = toUri(place);
  const viewColumn = columnFor(uri, preview.panel.viewColumn);
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn, selection: toRange(place.range) });
}

/** Where the text stands already, else where the last text was looked at, else beside the preview. */
function columnFor(uri: Uri, ofPreview: ViewColumn | undefined): ViewColumn {
  const visible = window.visibleTextEditors.find((editor) => isSame(editor.document.uri, uri));
  const columns = [visible?.viewColumn, columnOfTab(uri), columnOfActiveText()];
  const free = columns.find((column) => column !== undefined && column !== ofPreview);
  if (free !== undefined) return free;
  return ofPreview === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}

function columnOfTab(uri: Uri): ViewColumn | undefined {
  const holds = (input: unknown): boolean => input instanceof TabInputText && isSame(input.uri, uri);
  return window.tabGroups.all.find((group) => group.tabs.some((tab) => holds(tab.input)))?.viewColumn;
}

function columnOfActiveText(): ViewColumn | undefined {
  return window.activeTextEditor?.viewColumn ?? window.visibleTextEditors[0]?.viewColumn;
}

function isSame(one: Uri, other: Uri): boolean {
  return one.toString() === other.toString();
}
