import { Disposable, window, workspace } from 'vscode';
import { setContext } from '../context-keys.ts';
import { isModel } from '../places.ts';

/** Keeps the context keys that say whether there are models, and whether the file at hand is empty. */
export function watchModelPresence(): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*.sms', false, true, false);
  const find = (): void => void findModels();
  const empty = (): void => setContext('servicewright.emptyFile', isEmptyModel());
  const listeners = [
    watcher,
    watcher.onDidCreate(find),
    watcher.onDidDelete(find),
    workspace.onDidOpenTextDocument((document) => isModel(document) && find()),
    workspace.onDidCloseTextDocument((document) => isModel(document) && find()),
    workspace.onDidChangeWorkspaceFolders(find),
    window.onDidChangeActiveTextEditor(empty),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document === window.activeTextEditor?.document) empty();
    }),
  ];
  find();
  empty();
  return Disposable.from(...listeners);
}

async function findModels(): Promise<void> {
  const open = workspace.textDocuments.some(isModel);
  const found = open || (await workspace.findFiles('**/*.sms', '**/{node_modules,.*}/**', 1)).length > 0;
  setContext('servicewright.hasModels', found);
}

function isEmptyModel(): boolean {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isModel(document) && document.getText().trim() === '';
}
