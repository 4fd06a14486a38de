import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateModel, leafPath } from '../../scripts/bench/model/generate-model.mjs';
import { writeModel } from '../../scripts/bench/model/model-folder.mjs';
import { ServerProcess } from '../../scripts/bench/server-process.mjs';
import type { CoverageDto } from '../../language-server/protocol.ts';

/** Elements of the model, fifty to a file: 2,000 files in the long run. */
const elements = process.env['SOAK'] === '1' ? 100_000 : 2_000;
const timeout = 600_000;
const server = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

let folder: string;
let running: ServerProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
  writeModel(folder, elements);
  running = [];
});
afterEach(async () => {
  for (const one of running) await one.stop();
  rmSync(folder, { recursive: true });
});

test('files that change at once are one change', { timeout }, async () => {
  const client = await start();
  const before = { ...client.told };
  const begin = performance.now();
  await tell(client, changeAll(/owner +Owner\d+/, 'owner Nobody'));
  const covered = await coverageOf(client);
  note(client, before, begin);
  expect(client.told.modelChanged - before.modelChanged).toBe(1);
  expect(client.told.diagnostics - before.diagnostics).toBeLessThanOrEqual(files().length + 1);
  await expectAsFresh(client, covered);
});

test('files that go and come back while the model is judged are known as they are', { timeout }, async () => {
  const client = await start();
  await tell(client, changeAll(/owner +Owner\d+/, 'owner Nobody'));
  const gone = files().filter((_, index) => index % 2 === 0);
  const texts = gone.map((file) => readFileSync(file, 'utf8'));
  for (const file of gone) rmSync(file);
  await tell(client, gone);
  const [back = ''] = gone;
  writeFileSync(back, texts[0] ?? '');
  await tell(client, [back]);
  await expectAsFresh(client, await coverageOf(client));
});

test('a folder that is renamed takes its files along, whoever tells first', { timeout }, async () => {
  const client = await start();
  const before = files().filter((file) => file.includes('/area0/'));
  renameSync(join(folder, 'area0'), join(folder, 'moved'));
  const after = before.map((file) => file.replace('/area0/', '/moved/'));
  await tell(client, [...before, ...after]);
  const renamed = { oldUri: uriOf(join(folder, 'area0')), newUri: uriOf(join(folder, 'moved')) };
  await client.connection.sendNotification('workspace/didRenameFiles', { files: [renamed] });
  await tell(client, [...before, ...after]);
  await expectAsFresh(client, await coverageOf(client));
});

test('an open file is told of before the others, and one of them may be typed in', { timeout }, async () => {
  const client = await start();
  const path = join(folder, leafPath);
  const text = readFileSync(path, 'utf8');
  await client.open(uriOf(path), text);
  await tell(client, changeAll(/owner +Owner\d+/, 'owner Nobody'));
  await client.change(uriOf(path), [{ text: `${text}\nrole Typed { escalates to Nowhere }\n` }]);
  await client.coverage();
  expect(JSON.stringify(client.diagnostics.get(uriOf(path)))).toContain('Nowhere');
  await client.close(uriOf(path));
  await expectAsFresh(client, await coverageOf(client));
});

test(
  'files that are opened and changed one after another, as in a rename, are judged when all are',
  { timeout },
  async () => {
    const client = await start();
    const before = { ...client.told };
    const begin = performance.now();
    const uris = new Map(files().map((file) => [uriOf(file), readFileSync(file, 'utf8')]));
    for (const [uri, text] of uris) {
      await client.open(uri, text);
      await client.change(uri, [{ text: text.replaceAll('Owner1', 'Keeper') }]);
    }
    await client.coverage();
    note(client, before, begin);
    expect(client.told.diagnostics - before.diagnostics).toBeLessThan(uris.size);
    expect(client.told.modelChanged - before.modelChanged).toBeLessThan(uris.size);
    for (const uri of uris.keys()) await client.close(uri);
    await expectAsFresh(client, await coverageOf(client));
    changeAll(/Owner1/g, 'Keeper');
    for (const [uri, text] of uris) {
      await client.open(uri, text);
      await client.change(uri, [{ text: text.replaceAll('Owner1', 'Keeper') }]);
    }
    for (const uri of uris.keys()) await client.close(uri);
    await expectAsFresh(client, await coverageOf(client));
  },
);

async function start(): Promise<ServerProcess> {
  const client = new ServerProcess({ node: process.execPath, server, folder });
  running.push(client);
  await client.greet();
  await client.coverage();
  return client;
}

function coverageOf(client: ServerProcess): Promise<CoverageDto> {
  return client.coverage() as Promise<CoverageDto>;
}

function files(): readonly string[] {
  return [...generateModel(elements)]
    .filter(({ path }) => path.endsWith('.sms'))
    .map(({ path }) => join(folder, path));
}

/** @returns the files that have been changed */
function changeAll(from: RegExp, to: string): readonly string[] {
  return files().filter((file) => {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(from, to));
    return from.test(text);
  });
}

async function tell(client: ServerProcess, changed: readonly string[]): Promise<void> {
  const changes = changed.map((file) => ({ uri: uriOf(file), type: 2 }));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

/** What is found and covered is what a server finds that begins now. */
async function expectAsFresh(client: ServerProcess, covered: CoverageDto): Promise<void> {
  const fresh = await start();
  expect(covered).toEqual(await coverageOf(fresh));
  expect(found(client)).toEqual(found(fresh));
}

function found({ diagnostics }: ServerProcess): readonly unknown[] {
  return [...diagnostics]
    .filter(([, own]) => own.length > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** What it took, for who asks. */
function note(client: ServerProcess, before: ServerProcess['told'], begin: number): void {
  if (process.env['SOAK'] !== '1') return;
  const told = client.told.diagnostics - before.diagnostics;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${String(files().length)} files: ${seconds} s, ${String(told)} messages of findings`);
}
