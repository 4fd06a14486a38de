import { Range, window, workspace } from 'vscode';
import { starterRequest } from '../../language-server/protocol.ts';
import type { ServerLink } from '../client/server-link.ts';
import { readSettings } from '../client/settings.ts';
import { l10n } from '../localize.ts';
import { isModel, languageId } from '../places.ts';

/** Fills the empty file in the active editor. */
export async function insertStarter(server: ServerLink): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isModel(editor.document) || editor.document.getText().trim() !== '') {
    void window.showInformationMessage(l10n.t('Open an empty .sms file first.'));
    return;
  }
  const text = await starterText(server);
  if (text === undefined) return;
  const { document } = editor;
  const everything = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((edit) => edit.replace(everything, text));
}

/** Opens a new file that holds a starter model; where it is saved is the user's choice. */
export async function newModel(server: ServerLink): Promise<void> {
  const content = await starterText(server);
  if (content === undefined) return;
  const document = await workspace.openTextDocument({ language: languageId, content });
  await window.showTextDocument(document);
}

async function starterText(server: ServerLink): Promise<string | undefined> {
  const text = await server.request(starterRequest, { language: readSettings().language });
  if (text === undefined) void window.showErrorMessage(l10n.t('The language server gives no answer.'));
  return text;
}
