import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
} from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CoverageDto, DrawingDto } from '../../language-server/protocol.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { startServer, type LanguageClient } from '../harness/language-client.ts';

const roles = 'package care\nrole Boss "Head of care"\nteam Nurses\n';
const services = 'package care\nservice Visits "Home visits" {\n  owner        Bos\n  status       live\n}\n';
const system =
  'package care\nsms Care "Care" {\n  provider     Nurses\n  services     Visits\n  aims at      ISO20000\n}\nprocess Recover { owner Boss satisfies ISO20000 8.3.3 }\n';

/** The Node that ships with old editors runs the server too: the one that started the tests, where it is another. */
const nodes = [...new Set([process.execPath, process.env['SERVICEWRIGHT_START_NODE'] ?? process.execPath])];

describe.each(nodes)('the language server, run by %s', (node) => {
  let folder: string;
  let client: LanguageClient;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
    writeFileSync(join(folder, 'roles.sms'), roles);
    writeFileSync(join(folder, 'services.sms'), services);
    writeFileSync(join(folder, 'system.sms'), system);
    client = await startServer({ folders: [pathToFileURL(folder).href], node });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
    expect(client.errors()).toBe('');
  });

  const isUnresolved = ({ code }: Diagnostic): boolean => code === 'unresolved-name';
  const positionOf = (text: string, word: string): { line: number; character: number } => {
    const before = text.slice(0, text.indexOf(word)).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };

  test('finds what is wrong in files that are not open, and in open ones while one types', async () => {
    const uri = uriOf('services.sms');
    await client.diagnostics(uri, (found) => found.some(isUnresolved));
    client.open(uri, services);
    client.change(uri, services.replace('Bos\n', 'Boss\n'));
    await client.diagnostics(uri, (found) => !found.some(isUnresolved));
  });

  test('refreshes the findings of one file when another changes', async () => {
    const uri = uriOf('services.sms');
    await client.diagnostics(uri, (found) => found.some(isUnresolved));
    client.open(uriOf('roles.sms'), roles.replace('Boss', 'Bos'));
    await client.diagnostics(uri, (found) => !found.some(isUnresolved));
    client.close(uriOf('roles.sms'));
    await client.diagnostics(uri, (found) => found.some(isUnresolved));
  });

  test('heeds files that change and go on the disk', async () => {
    const uri = uriOf('services.sms');
    await client.diagnostics(uri, (found) => found.some(isUnresolved));
    writeFileSync(join(folder, 'services.sms'), services.replace('Bos\n', 'Boss\n'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
    await client.diagnostics(uri, (found) => !found.some(isUnresolved));
    rmSync(join(folder, 'roles.sms'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('roles.sms'), type: 3 }],
    });
    await client.diagnostics(uri, (found) => found.some(isUnresolved));
    rmSync(join(folder, 'services.sms'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 3 }],
    });
    await client.diagnostics(uri, (found) => found.length === 0);
  });

  test('offers a fix that mends the finding', async () => {
    const uri = uriOf('services.sms');
    client.open(uri, services);
    const [diagnostic] = (await client.diagnostics(uri, (found) => found.some(isUnresolved))).filter(
      isUnresolved,
    );
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic] },
    });
    const fix = actions.find(({ title }) => title === 'Change to Boss');
    client.change(uri, applyEdits(services, fix?.edit?.changes?.[uri] ?? []));
    await client.diagnostics(uri, (found) => !found.some(isUnresolved));
  });

  test('leads from a clause number to the clause in the library', async () => {
    const uri = uriOf('system.sms');
    client.open(uri, system);
    const place = await client.connection.sendRequest<Location>('textDocument/definition', {
      textDocument: { uri },
      position: positionOf(system, '8.3.3'),
    });
    expect(place.uri).toMatch(/library\/iso20000-1-2018\.sms$/);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: positionOf(system, '8.3.3'),
    });
    expect(JSON.stringify(hover.contents)).toContain('Service level management');
  });

  test('explains the words of the language', async () => {
    const uri = uriOf('services.sms');
    client.open(uri, services);
    const explain = async (word: string): Promise<string> => {
      const at = { textDocument: { uri }, position: positionOf(services, word) };
      return JSON.stringify(await client.connection.sendRequest<Hover>('textDocument/hover', at));
    };
    expect(await explain('service')).toContain('A supported facility');
    expect(await explain('status')).toContain('Where it stands in its life.');
  });

  test('leads from a name to its element, and back to where it is named', async () => {
    const uri = uriOf('system.sms');
    client.open(uri, system);
    const at = { textDocument: { uri }, position: positionOf(system, 'Visits') };
    const place = await client.connection.sendRequest<Location>('textDocument/definition', at);
    expect(place).toEqual({
      uri: uriOf('services.sms'),
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 14 } },
    });
    const uses = await client.connection.sendRequest<Location[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: true },
    });
    expect(uses.map((use) => use.uri)).toEqual([uriOf('services.sms'), uri]);
  });

  test('completes properties, names, words and clause numbers', async () => {
    const uri = uriOf('new.sms');
    const labels = async (text: string): Promise<readonly string[]> => {
      client.open(uri, text.replace('|', ''));
      const result = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: positionOf(text, '|'),
      });
      client.close(uri);
      return result.items.map(({ label }) => label);
    };
    expect(await labels('ser|')).toContain('service');
    expect(await labels('service A {\n  |\n}')).toEqual(
      expect.arrayContaining(['owner', 'depends on', 'customers']),
    );
    expect(await labels('service A {\n  |\n}')).not.toContain('authority');
    expect(await labels('package care\nservice A {\n  owner |\n}')).toEqual(
      expect.arrayContaining(['Boss', 'Nurses']),
    );
    expect(await labels('service A {\n  status |\n}')).toContain('live');
    expect(await labels('role R {\n  satisfies ISO20000 8.|\n}')).toContain('8.3.3');
  });

  test('offers a starter model in an empty file, and the starter has no errors', async () => {
    const uri = 'untitled:empty';
    client.open(uri, '\n');
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [] },
    });
    const text = actions[0]?.edit?.changes?.[uri]?.[0]?.newText ?? '';
    client.change(uri, text);
    const found = await client.diagnostics(uri, (diagnostics) => diagnostics.length > 0);
    expect(found.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  test('outlines a file', async () => {
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: uriOf('roles.sms') },
    });
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      ['Boss', 'Head of care'],
      ['Nurses', 'team'],
    ]);
  });

  test('answers with coverage and drawings', async () => {
    const covered = await client.connection.sendRequest<CoverageDto>('servicewright/coverage', {
      uri: uriOf('system.sms'),
    });
    const [iso] = covered.coverage;
    expect(iso?.sms).toBe('Care');
    expect(iso?.clauses.find(({ clause }) => clause === '8.3.3')?.level).toMatch(/missing|partial/);
    expect(iso?.clauses.find(({ clause }) => clause === '8.3.1')?.level).toBe('not judged');
    const drawing = await client.connection.sendRequest<DrawingDto>('servicewright/drawing', {
      uri: uriOf('system.sms'),
      view: 'services',
    });
    expect(drawing.svg).toContain('data-id="care.Visits"');
    expect(drawing.stale).toBe(false);
  });

  test('keeps texts that are on no disk to themselves', async () => {
    client.open('untitled:Untitled-1', 'service Lone { owner Boss }\n');
    const found = await client.diagnostics('untitled:Untitled-1', (diagnostics) => diagnostics.length > 0);
    expect(found.map(({ code }) => code)).toContain('unresolved-name');
  });
});
