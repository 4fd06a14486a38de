import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol';
import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { afterEach, describe, expect, test } from 'vitest';
import { startServer, type LanguageClient } from '../harness/language-client.ts';

const texts: Readonly<Record<string, string>> = {
  'open.sms': 'service Email { owner Desk }\n',
  'closed.sms': 'service Print { owner Nobody }\nrole Boss\n',
};
const asking: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

let folder = '';
let client: LanguageClient;
/** Called when the server wishes to be asked again. */
let refresh: () => void;
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

async function start(capabilities: ClientCapabilities, options: object = {}): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  client = await startServer({ folders: [pathToFileURL(folder).href], capabilities, options });
  refresh = () => undefined;
  client.connection.onRequest('workspace/diagnostic/refresh', () => refresh());
}

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
  expect(client.errors()).toBe('');
});

async function pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest('textDocument/diagnostic', {
    textDocument: { uri: uriOf(name) },
    ...(previousResultId !== undefined && { previousResultId }),
  });
}

/** What is found in an open file once it is as wanted; asked for whenever the server says that something changed. */
async function pulled(
  name: string,
  wanted: (messages: string) => boolean,
): Promise<DocumentDiagnosticReport> {
  for (let count = 0; count < 400; count++) {
    const report = await pull(name);
    if (wanted(JSON.stringify(report))) return report;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`What is found in ${name} never came to be as wanted.`);
}

async function pullWorkspace(
  previous: Readonly<Record<string, string>> = {},
): Promise<Record<string, { kind: string; count: number; resultId: string | undefined }>> {
  const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: Object.entries(previous).map(([name, value]) => ({ uri: uriOf(name), value })),
  });
  return Object.fromEntries(
    items.map((item) => [
      item.uri.slice(item.uri.lastIndexOf('/') + 1),
      { kind: item.kind, count: item.kind === 'full' ? item.items.length : 0, resultId: item.resultId },
    ]),
  );
}

describe('to an editor that asks for findings', () => {
  test('the server tells of an open file what is found there, and whether that is still the same', async () => {
    await start(asking);
    client.open(uriOf('open.sms'), 'role Desk\nrole Desk\nservice Email { owner Dask }\n');
    const report = await pulled('open.sms', (messages) => messages.includes('duplicate-name'));
    if (report.kind !== 'full') throw new Error('The report is not full.');
    expect(report.items.find(({ code }) => code === 'duplicate-name')?.relatedInformation).toHaveLength(1);
    expect(report.items.some(({ code }) => code === 'unresolved-name')).toBe(true);
    expect((await pull('open.sms', report.resultId)).kind).toBe('unchanged');
    client.change(uriOf('open.sms'), 'role Desk\nservice Email { owner Dask }\n');
    const next = await pull('open.sms', report.resultId);
    expect(next.kind).toBe('full');
    expect(JSON.stringify(next)).not.toContain('duplicate-name');
    expect(client.pushed(uriOf('open.sms')) ?? []).toEqual([]);
  });

  test('the server says when something elsewhere changed what is found in an open file', async () => {
    await start(asking);
    client.open(uriOf('open.sms'), texts['open.sms'] ?? '');
    await pulled('open.sms', (messages) => messages.includes('unresolved-name'));
    const asked = new Promise<void>((resolve) => (refresh = resolve));
    client.open(uriOf('closed.sms'), 'role Desk\n');
    await asked;
    expect(JSON.stringify(await pull('open.sms'))).not.toContain('unresolved-name');
  });

  test('the server pushes what is found in files that are not open, until the editor asks for all', async () => {
    await start(asking);
    client.open(uriOf('open.sms'), texts['open.sms'] ?? '');
    const messages = await client.diagnostics(uriOf('closed.sms'), (found) => found.length > 0);
    expect(messages.map(({ code }) => code)).toContain('unresolved-name');
    client.open(uriOf('closed.sms'), texts['closed.sms'] ?? '');
    await client.diagnostics(uriOf('closed.sms'), (found) => found.length === 0);
    client.close(uriOf('closed.sms'));
    await client.diagnostics(uriOf('closed.sms'), (found) => found.length > 0);
    expect(Object.keys(await pullWorkspace()).toSorted()).toEqual(['closed.sms', 'open.sms']);
    expect(client.pushed(uriOf('closed.sms'))).toEqual([]);
    expect(client.pushed(uriOf('open.sms')) ?? []).toEqual([]);
  });

  test('the server takes back what it pushed of files that are opened, however many at once', async () => {
    await start(asking);
    const names = Array.from({ length: 50 }, (_, index) => `many${String(index)}.sms`);
    const text = 'service S { owner Nobody }\n';
    for (const name of names) writeFileSync(join(folder, name), text);
    const changes = names.map((name) => ({ uri: uriOf(name), type: 1 }));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    for (const name of names) await client.diagnostics(uriOf(name), (found) => found.length > 0);
    for (const name of names) client.open(uriOf(name), text);
    for (const name of names) await client.diagnostics(uriOf(name), (found) => found.length === 0);
    expect(JSON.stringify(await pull('many0.sms'))).toContain('unresolved-name');
  });

  test('the server answers about the whole workspace when there is something new, and of that alone in full', async () => {
    await start(asking);
    const first = await pullWorkspace();
    expect(first['closed.sms']).toMatchObject({ kind: 'full' });
    const known = Object.fromEntries(
      Object.entries(first).map(([name, { resultId = '' }]) => [name, resultId]),
    );
    const second = pullWorkspace(known);
    expect(await Promise.race([second, pause(300)])).toBe('still waiting');
    client.open(uriOf('open.sms'), 'role Desk\nservice Email { owner Desk }\nservice X { owner Y }\n');
    const told = await second;
    expect(told['open.sms']?.kind).toBe('full');
    expect(told['closed.sms']?.kind).toBe('unchanged');
    rmSync(join(folder, 'closed.sms'));
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('closed.sms'), type: 3 }],
    });
    const third = await pullWorkspace({ ...known, 'open.sms': told['open.sms']?.resultId ?? '' });
    expect(third['closed.sms']).toMatchObject({ kind: 'full', count: 0 });
  });

  test('an editor that no longer wants to know gets an answer at once', async () => {
    await start(asking);
    const first = await pullWorkspace();
    const previousResultIds = Object.entries(first).map(([name, { resultId = '' }]) => ({
      uri: uriOf(name),
      value: resultId,
    }));
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('workspace/diagnostic', { previousResultIds }, source.token);
    await pause(100);
    source.cancel();
    await Promise.race([
      answer.catch(() => undefined),
      pause(5000).then(() => Promise.reject(new Error('It waits.'))),
    ]);
  });

  test('the server tells piece by piece where the editor takes pieces', async () => {
    await start(asking);
    const pieces: string[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'pieces', (piece) => {
      pieces.push(...piece.items.map(({ uri }) => uri));
    });
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'pieces',
    });
    expect(items).toEqual([]);
    expect(pieces.toSorted()).toEqual([uriOf('closed.sms'), uriOf('open.sms')]);
  });
});

describe('to an editor that does not ask, or wishes to be told,', () => {
  test.each([
    ['cannot ask', {}, {}],
    ['wishes to be told', asking, { pushedFindings: true }],
  ])('the server pushes: it %s', async (_told, capabilities, options) => {
    await start(capabilities, options);
    expect(client.offers.diagnosticProvider).toBeUndefined();
    client.open(uriOf('open.sms'), texts['open.sms'] ?? '');
    await client.diagnostics(uriOf('open.sms'), (found) => found.length > 0);
  });
});

function pause(milliseconds: number): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve('still waiting'), milliseconds));
}
