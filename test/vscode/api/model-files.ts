import * as vscode from 'vscode';

/** The address of a file in the folder that is open. */
export function uriOf(file: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Shows a file of the model. */
export async function open(file: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(file)));
}

/** Writes a file of the model on disk, as another program would. */
export async function write(file: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(text));
}

export async function remove(file: string): Promise<void> {
  await vscode.workspace.fs.delete(uriOf(file));
}

/** Where a text begins in a document. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${document.fileName} does not contain “${text}”.`);
  return document.positionAt(offset);
}

/** Puts a text in the place of another, in the editor only. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  const start = positionOf(editor.document, text);
  const range = new vscode.Range(start, start.translate(0, text.length));
  await editor.edit((edit) => edit.replace(range, by));
}

/** Closes whatever is open without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

const patience = 30_000;

/**
 * Waits until something is there.
 * @param what what is waited for, to be said where it does not come
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`In ${patience / 1000} s there was not: ${what}.`);
}

/** The findings of a file once they are as wanted. */
export function findings(
  uri: vscode.Uri,
  isWanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`findings as in ${isWanted.toString()}`, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return isWanted(diagnostics) ? diagnostics : undefined;
  });
}

/** The id of the check that a diagnostic comes from. */
export function checkOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
