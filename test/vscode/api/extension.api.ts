import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkOf, findings, open, replace } from './model-files.ts';
import type { ApiTests } from './runner.ts';

const id = 'servicewright.servicewright';

export const extensionTests: ApiTests = {
  'the extension is activated by a folder with a model': async () => {
    await open('services.sms');
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `${id} is not installed`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  },

  'every command of the manifest is registered': async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributedCommands().filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  },

  'the files of models have the language sms': async () => {
    const { document } = await open('library.sms');
    assert.equal(document.languageId, 'sms');
  },

  'findings come back after the language server was restarted': async () => {
    const editor = await open('services.sms');
    await vscode.commands.executeCommand('servicewright.restartServer');
    await replace(editor, 'Catalogue', 'Cattalogue');
    await findings(editor.document.uri, (all) =>
      all.some((finding) => checkOf(finding) === 'unresolved-name'),
    );
  },
};

function contributedCommands(): string[] {
  const manifest = vscode.extensions.getExtension(id)?.packageJSON as Manifest;
  return manifest.contributes.commands.map(({ command }) => command);
}

/** The part of package.json that is asked for here. */
interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}
