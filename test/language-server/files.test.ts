import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyEdits } from '../harness/apply-edits.ts';
import { startServer, type LanguageClient, type StartOptions } from '../harness/language-client.ts';

let folder: string;
let client: LanguageClient;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
  expect(client.errors()).toBe('');
});

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const isUnresolved = ({ code }: Diagnostic): boolean => code === 'unresolved-name';
const isDouble = ({ code }: Diagnostic): boolean => code === 'duplicate-name';

function write(texts: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function start(folders: readonly string[], options: StartOptions = {}): Promise<void> {
  client = await startServer({ ...options, folders: folders.map(uriOf) });
}

const ask = <T>(method: string, params: object): Promise<T> =>
  client.connection.sendRequest<T>(method, params);

function at(uri: string, text: string, piece: string): object {
  const before = text.slice(0, text.indexOf(piece)).split(/\r\n|\n/);
  return {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

test('a file by itself brings the files beside it, without any folder being open', async () => {
  write({ 'a.sms': 'role Boss\n', 'b.sms': 'service S { owner Boss }\nservice T { owner Bos }\n' });
  await start([]);
  client.open(uriOf('b.sms'), 'service S { owner Boss }\nservice T { owner Bos }\n');
  const found = await client.diagnostics(uriOf('b.sms'), (diagnostics) => diagnostics.some(isUnresolved));
  expect(found.filter(isUnresolved).map(({ range }) => range.start.line)).toEqual([1]);
});

test('texts on no disk have a model each', async () => {
  await start([]);
  client.open('untitled:one', 'role Boss\n');
  client.open('untitled:two', 'service S { owner Boss }\n');
  await client.diagnostics('untitled:two', (diagnostics) => diagnostics.some(isUnresolved));
});

test('each folder of a workspace is a model of its own', async () => {
  write({ 'one/a.sms': 'role Boss\n', 'two/a.sms': 'role Boss\nservice S { owner Boss }\nservice T\n' });
  await start(['one', 'two']);
  const found = await client.diagnostics(uriOf('two/a.sms'), (diagnostics) => diagnostics.length > 0);
  expect(found.some(isDouble)).toBe(false);
  const text = 'role Boss\nservice S { owner Boss }\nservice T\n';
  const places = await ask<Location[]>('textDocument/references', {
    ...at(uriOf('two/a.sms'), text, 'Boss'),
    context: { includeDeclaration: true },
  });
  expect(places.map(({ uri }) => uri)).toEqual([uriOf('two/a.sms'), uriOf('two/a.sms')]);
});

test('a folder within another one of the workspace belongs to the outer one', async () => {
  write({ 'a.sms': 'role Boss\n', 'inner/b.sms': 'service S { owner Boss }\nservice T\n' });
  await start(['.', 'inner']);
  const found = await client.diagnostics(uriOf('inner/b.sms'), (diagnostics) => diagnostics.length > 0);
  expect(found.some(isUnresolved)).toBe(false);
  client.open(uriOf('inner/b.sms'), 'service S { owner Boss }\nservice T { owner Bos }\n');
  const later = await client.diagnostics(uriOf('inner/b.sms'), (diagnostics) =>
    diagnostics.some(isUnresolved),
  );
  expect(later.filter(isUnresolved)).toHaveLength(1);
});

test('a file whose address is spelled in another way is the same file', async () => {
  const name = "Onze dïensten (2026)/boss's.sms";
  write({ [name]: 'role Boss\nservice S\n' });
  await start(['.']);
  const spelled = `file://${encodeURI(join(folder, name))}`;
  const other = spelled.replaceAll("'", '%27').replaceAll('(', '%28').replaceAll(')', '%29');
  expect(other).not.toBe(spelled);
  for (const uri of [spelled, other]) {
    client.open(uri, 'role Boss\nservice S { owner Boss }\nservice T { owner Bos }\n');
    const found = await client.diagnostics(uri, (diagnostics) => diagnostics.some(isUnresolved));
    expect(found.some(isDouble)).toBe(false);
    const place = await ask<Location>('textDocument/definition', {
      textDocument: { uri },
      position: { line: 1, character: 19 },
    });
    expect(place.uri).toBe(uri);
    client.close(uri);
    await client.diagnostics(uri, (diagnostics) => !diagnostics.some(isUnresolved));
  }
});

test('heeds files that are moved and deleted, the editor telling nothing but that', async () => {
  write({ 'roles/a.sms': 'role Boss\n', 'b.sms': 'service S { owner Boss }\nservice T\n' });
  await start(['.']);
  await client.diagnostics(uriOf('b.sms'), (found) => found.length > 0 && !found.some(isUnresolved));
  renameSync(join(folder, 'roles'), join(folder, 'people'));
  await client.connection.sendNotification('workspace/didRenameFiles', {
    files: [{ oldUri: uriOf('roles'), newUri: uriOf('people') }],
  });
  const place = (): Promise<Location | null> =>
    ask('textDocument/definition', at(uriOf('b.sms'), 'service S { owner Boss }', 'Boss'));
  await expect.poll(async () => (await place())?.uri).toBe(uriOf('people/a.sms'));
  rmSync(join(folder, 'people'), { recursive: true });
  await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: uriOf('people') }] });
  await client.diagnostics(uriOf('b.sms'), (found) => found.some(isUnresolved));
});

test('an open file that is deleted stays until it is closed', async () => {
  write({ 'a.sms': 'role Boss\n', 'b.sms': 'service S { owner Boss }\nservice T\n' });
  await start(['.']);
  client.open(uriOf('a.sms'), 'role Boss\n');
  await client.diagnostics(uriOf('b.sms'), (found) => found.length > 0 && !found.some(isUnresolved));
  rmSync(join(folder, 'a.sms'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('a.sms'), type: 3 }],
  });
  expect(
    await ask<Location>('textDocument/definition', at(uriOf('b.sms'), 'service S { owner Boss }', 'Boss')),
  ).toMatchObject({
    uri: uriOf('a.sms'),
  });
  client.close(uriOf('a.sms'));
  await client.diagnostics(uriOf('b.sms'), (found) => found.some(isUnresolved));
});

test('line ends of Windows, a byte order mark and emoji do no harm', async () => {
  const marked = '\uFEFFpackage zorg\r\nrole Boss "👩‍⚕️ hoofd" { reports to Boss }\r\n';
  const other = 'package zorg\r\nservice S "🙂" { owner Boss  tags "🙂🙂", "x"  owner Boss }\r\n';
  write({ 'a.sms': Buffer.from(marked, 'utf8'), 'b.sms': other });
  await start(['.']);
  client.open(uriOf('b.sms'), other);
  await client.diagnostics(uriOf('b.sms'), (found) => found.length > 0);
  const edit = await ask<WorkspaceEdit>('textDocument/rename', {
    ...at(uriOf('b.sms'), other, 'Boss  tags'),
    newName: 'Hoofd',
  });
  expect(applyEdits(other, edit.changes?.[uriOf('b.sms')] ?? [])).toBe(other.replaceAll('Boss', 'Hoofd'));
  // Editors leave the mark out of what they show.
  const shown = marked.slice(1);
  expect(applyEdits(shown, edit.changes?.[uriOf('a.sms')] ?? [])).toBe(shown.replaceAll('Boss', 'Hoofd'));
});

test('an editor that keeps the byte order mark in its text is understood too', async () => {
  await start([]);
  const text = '\uFEFFrole Boss { reports to Boss }\r\n';
  client.open('untitled:mark', text);
  const edit = await ask<WorkspaceEdit>('textDocument/rename', {
    textDocument: { uri: 'untitled:mark' },
    position: { line: 0, character: 8 },
    newName: 'Head',
  });
  expect(applyEdits(text, edit.changes?.['untitled:mark'] ?? [])).toBe(text.replaceAll('Boss', 'Head'));
});

test('a place past the end of a line is the end of that line', async () => {
  await start([]);
  client.open('untitled:short', 'role\nrole Boss\n');
  const answer = await ask('textDocument/definition', {
    textDocument: { uri: 'untitled:short' },
    position: { line: 0, character: 12 },
  });
  expect(answer).toBeNull();
});

test('a file that is opened as it was read is no change, and one that is other on the disk is', async () => {
  const text = 'service S { owner Boss }\nservice T\n';
  write({ 'a.sms': 'role Boss\n', 'b.sms': text });
  await start(['.']);
  let changes = 0;
  client.connection.onNotification('servicewright/modelChanged', () => {
    changes++;
  });
  await client.diagnostics(uriOf('b.sms'), (found) => found.length > 0 && !found.some(isUnresolved));
  const place = (): Promise<Location | null> =>
    ask('textDocument/definition', at(uriOf('b.sms'), text, 'Boss'));
  changes = 0;
  client.open(uriOf('a.sms'), 'role Boss\n');
  client.close(uriOf('a.sms'));
  client.open(uriOf('a.sms'), 'role Boss\n');
  expect(await place()).toMatchObject({ uri: uriOf('a.sms'), range: { start: { line: 0 } } });
  expect(changes).toBe(0);
  client.change(uriOf('a.sms'), '\nrole Boss\n');
  expect(await place()).toMatchObject({ range: { start: { line: 1 } } });
  client.close(uriOf('a.sms'));
  expect(await place()).toMatchObject({ range: { start: { line: 0 } } });
  write({ 'a.sms': '\n\nrole Boss\n' });
  client.open(uriOf('a.sms'), '\n\nrole Boss\n');
  expect(await place()).toMatchObject({ range: { start: { line: 2 } } });
  write({ 'a.sms': 'role Bos\n' });
  client.close(uriOf('a.sms'));
  await client.diagnostics(uriOf('b.sms'), (found) => found.some(isUnresolved));
});
