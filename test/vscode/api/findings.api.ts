import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkOf, closeAll, findings, open, remove, replace, uriOf, write } from './model-files.ts';
import type { ApiTests } from './runner.ts';

export const findingTests: ApiTests = {
  'a model without mistakes has no finding that is an error': async () => {
    const { document } = await open('services.sms');
    await findings(document.uri, (all) =>
      all.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error),
    );
  },

  'a misspelt name is found, and the finding goes when it is mended': async () => {
    const editor = await open('services.sms');
    const { uri } = editor.document;
    await replace(editor, 'Catalogue', 'Cattalogue');
    const [finding] = (await findings(uri, hasUnresolved)).filter(isUnresolved);
    assert.equal(finding && editor.document.getText(finding.range), 'Cattalogue');
    await replace(editor, 'Cattalogue', 'Catalogue');
    await findings(uri, (all) => !hasUnresolved(all));
  },

  'a change in one file refreshes the findings of another': async () => {
    const services = await open('services.sms');
    const library = await open('library.sms');
    await replace(library, 'role HeadLibrarian', 'role ChiefLibrarian');
    await findings(services.document.uri, hasUnresolved);
    await replace(library, 'role ChiefLibrarian', 'role HeadLibrarian');
    await findings(services.document.uri, (all) => !hasUnresolved(all));
  },

  'a file that another program writes or deletes belongs to the model at once': async () => {
    const editor = await open('services.sms');
    const { uri } = editor.document;
    await replace(editor, 'Catalogue', 'Shelves');
    await findings(uri, hasUnresolved);
    await write(
      'shelves.sms',
      'package riverside.reading\ncomponent Shelves "Shelves" { owner StacksKeeper }\n',
    );
    await findings(uri, (all) => !hasUnresolved(all));
    await remove('shelves.sms');
    await findings(uri, hasUnresolved);
  },

  'a text that was never saved is checked too': async () => {
    const content = 'service Alone "Alone" {\n  owner Nobody\n}\n';
    const document = await vscode.workspace.openTextDocument({ language: 'sms', content });
    await vscode.window.showTextDocument(document);
    await findings(document.uri, hasUnresolved);
  },

  'an empty file has no finding': async () => {
    await write('empty.sms', '');
    const { document } = await open('empty.sms');
    await findings(document.uri, (all) => all.length === 0);
    await closeAll();
    await remove('empty.sms');
    assert.deepEqual(vscode.languages.getDiagnostics(uriOf('empty.sms')), []);
  },
};

function hasUnresolved(all: readonly vscode.Diagnostic[]): boolean {
  return all.some(isUnresolved);
}

function isUnresolved(finding: vscode.Diagnostic): boolean {
  return checkOf(finding) === 'unresolved-name';
}
