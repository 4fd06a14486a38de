import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findings, open, positionOf, replace } from './model-files.ts';
import type { ApiTests } from './runner.ts';

export const featureTests: ApiTests = {
  'a hover shows the title of what is named, and trusts nothing in it': async () => {
    const { document } = await open('services.sms');
    const texts = await eventually('a hover', async () =>
      hoverTexts(document, positionOf(document, 'StacksKeeper')),
    );
    assert.ok(texts.some(({ value }) => value.includes('Keeper of the stacks')));
    assert.ok(texts.every(({ isTrusted, supportHtml }) => !isTrusted && !supportHtml));
  },

  'the definition of a clause is in the library': async () => {
    const { document } = await open('library.sms');
    const [path] = await eventually('a definition', () =>
      definitionPaths(document, positionOf(document, '8.3.3')),
    );
    assert.match(path ?? '', /library\/iso20000-1-2018\.sms$/);
  },

  'the references of a role are in all files that name it': async () => {
    const { document } = await open('library.sms');
    const position = positionOf(document, 'StacksKeeper');
    const places = await eventually('references', async () => {
      const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, position);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(places.some(({ uri }) => uri.path.endsWith('services.sms')));
  },

  'a quick fix offers the name that was meant': async () => {
    const editor = await open('services.sms');
    await replace(editor, 'owner        StacksKeeper', 'owner        StackKeeper');
    const start = positionOf(editor.document, 'StackKeeper');
    const range = new vscode.Range(start, start.translate(0, 'StackKeeper'.length));
    const fix = await eventually('the quick fix', () => quickFix(editor.document.uri, range, 'StacksKeeper'));
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(editor.document.getText().includes(' StackKeeper'), false);
  },

  'a gap has a quick fix that adds what is missing': async () => {
    const editor = await open('services.sms');
    const { document } = editor;
    const isGap = ({ message }: vscode.Diagnostic): boolean =>
      /HomeDelivery .*has no SLA with customer Schools \(8\.3\.3\)/.test(message);
    const [gap] = (await findings(document.uri, (all) => all.some(isGap))).filter(isGap);
    assert.ok(gap);
    const fix = await eventually('a quick fix of the gap', () => quickFix(document.uri, gap.range, 'sla'));
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await findings(document.uri, (all) => !all.some(isGap));
  },

  'roles are proposed where an owner is asked for': async () => {
    const editor = await open('services.sms');
    const position = positionOf(editor.document, 'HeadLibrarian');
    const labels = await eventually('proposals', async () => {
      const list = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document,
        position,
      );
      const names = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return names.includes('StacksKeeper') ? names : undefined;
    });
    assert.ok(labels.includes('HeadLibrarian'));
  },

  'the outline lists the elements of a file': async () => {
    const { document } = await open('services.sms');
    const names = await eventually('an outline', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return symbols && symbols.length > 0 ? symbols.map(({ name }) => name) : undefined;
    });
    for (const name of ['Lending', 'Catalogue', 'LendingForSchools']) {
      assert.ok(
        names.some((shown) => shown.includes(name)),
        `${name} is not among ${names.join(', ')}`,
      );
    }
  },
};

/** What the editor's own providers answer for a place. */
function ask<T>(command: string, document: vscode.TextDocument, position: vscode.Position): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, document.uri, position);
}

async function hoverTexts(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.MarkdownString[] | undefined> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document, position);
  const texts = hovers
    .flatMap(({ contents }) => contents)
    .filter((text) => text instanceof vscode.MarkdownString);
  return texts.length > 0 ? texts : undefined;
}

async function definitionPaths(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly string[] | undefined> {
  const found = await ask<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document,
    position,
  );
  const paths = found.map((place) => ('targetUri' in place ? place.targetUri : place.uri).path);
  return paths.length > 0 ? paths : undefined;
}

async function quickFix(
  uri: vscode.Uri,
  range: vscode.Range,
  name: string,
): Promise<vscode.CodeAction | undefined> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.find(({ title, edit }) => edit && title.toLowerCase().includes(name.toLowerCase()));
}
