import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { applyEdits } from '../harness/apply-edits.ts';
import { startServer, type LanguageClient } from '../harness/language-client.ts';

const files = {
  'people.sms': 'package p\nrole Lead\nrole Other\n',
  'mixed.sms': 'package p\nrole Third\nteam Desk\n',
  'services.sms':
    'package p\n\nservice Mail {\n  owner        Boss\n  status       lve\n}\n\nservice Web { owner Lead }\n',
  'agreements.sms': 'package p\n\nsla Gold {\n  service      Mail\n  response     4 h\n}\n',
} as const;

type FileName = keyof typeof files;

describe('code actions', () => {
  let folder: string;
  let client: LanguageClient;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const capabilities = {
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
    };
    client = await startServer({ folders: [pathToFileURL(folder).href], capabilities });
  });
  afterAll(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
    expect(client.errors()).toBe('');
  });

  /** The actions at a word, of the kinds that are asked for. */
  async function actionsAt(name: FileName, word: string, only?: string): Promise<CodeAction[]> {
    const uri = uriOf(name);
    client.open(uri, files[name]);
    const diagnostics =
      name === 'services.sms' ? await client.diagnostics(uri, (found) => found.length > 1) : [];
    const before = files[name].slice(0, files[name].indexOf(word)).split('\n');
    const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics, ...(only !== undefined && { only: [only] }) },
    });
  }

  test('a name that means nothing is declared where most of its kind live', async () => {
    const actions = await actionsAt('services.sms', 'Boss', 'quickfix');
    const create = actions.find(({ title }) => title === 'Declare the role Boss, to be described later');
    const edits = create?.edit?.changes?.[uriOf('people.sms')] ?? [];
    expect(applyEdits(files['people.sms'], edits)).toBe(
      'package p\nrole Lead\nrole Other\n\nrole Boss { stub }\n',
    );
    expect(actions.map(({ title }) => title)).toContain('Declare the team Boss, to be described later');
  });

  test('what has one answer is mended at once, and the rest is left', async () => {
    await client.diagnostics(uriOf('services.sms'), (found) => found.length > 1);
    const [action] = await actionsAt('services.sms', 'Mail', 'source.fixAll');
    expect(action?.kind).toBe('source.fixAll.servicewright');
    expect(applyEdits(files['services.sms'], action?.edit?.changes?.[uriOf('services.sms')] ?? [])).toBe(
      files['services.sms'].replace('lve', 'live'),
    );
    const unasked = await actionsAt('services.sms', 'Mail');
    expect(unasked.map(({ kind }) => kind)).not.toContain('source.fixAll.servicewright');
  });

  test('the targets of an SLA become a tier', async () => {
    const [action] = await actionsAt('agreements.sms', 'response', 'refactor.extract');
    expect(applyEdits(files['agreements.sms'], action?.edit?.changes?.[uriOf('agreements.sms')] ?? [])).toBe(
      'package p\n\ntier GoldTier {\n  response     4 h\n}\n\nsla Gold {\n  based on     GoldTier\n  service      Mail\n}\n',
    );
    expect(await actionsAt('services.sms', 'Mail', 'refactor.extract')).toEqual([]);
  });

  test('an element moves to a new file or to one of its package, worked out when it is chosen', async () => {
    const actions = await actionsAt('services.sms', 'Mail', 'refactor.move');
    expect(actions.map(({ title }) => title)).toEqual([
      'Move Mail to a new file mail.sms',
      'Move Mail to agreements.sms',
      'Move Mail to mixed.sms',
      'Move Mail to people.sms',
    ]);
    expect(actions.every(({ edit }) => edit === undefined)).toBe(true);
    const [fresh, there] = await Promise.all(
      actions
        .slice(0, 2)
        .map((action) => client.connection.sendRequest<CodeAction>('codeAction/resolve', action)),
    );
    const [creation, insertion, removal] = fresh?.edit?.documentChanges ?? [];
    expect(creation).toMatchObject({ kind: 'create', uri: uriOf('mail.sms') });
    const edited = (change: unknown, text: string): string =>
      applyEdits(text, (change as TextDocumentEdit).edits as never);
    expect(edited(insertion, '')).toBe(
      'package p\n\nservice Mail {\n  owner        Boss\n  status       lve\n}\n',
    );
    expect(edited(removal, files['services.sms'])).toBe('package p\n\nservice Web { owner Lead }\n');
    expect(there?.edit?.documentChanges?.map((change) => 'kind' in change)).toEqual([false, false]);
    expect(edited(there?.edit?.documentChanges?.[0], files['agreements.sms'])).toMatch(
      /response {5}4 h\n}\n\nservice Mail {\n/,
    );
  });
});
