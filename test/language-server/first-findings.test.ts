import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WorkDoneProgress, WorkDoneProgressCreateRequest } from 'vscode-languageserver-protocol';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assessmentOf } from '../../core/assessment.ts';
import { startServer, type LanguageClient } from '../harness/language-client.ts';
import { modelOfTexts } from '../harness/model.ts';

/** So many, each with a mistake, that reading them takes a while; the editor is told how far it is. */
const others = 300;
const timeout = 60_000;

let folder = '';
let client: LanguageClient;
/** Whether the server told that all files are read. */
let isAllRead: boolean;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
  for (let index = 0; index < others; index++) write(`many/m${String(index)}.sms`, filler(index));
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
  expect(client.errors()).toBe('');
});

describe('before the rest of a model is read, of an open file is told', () => {
  test('the name that nobody declares, and none that another file does', { timeout }, async () => {
    write('z/people.sms', 'role Boss\nrole ^service\n');
    write('z/place.sms', 'package other.place\nrole Desk\n');
    write('z/near.sms', 'package mine\nrole Near\n');
    write('z/process.sms', 'package mine\nprocess Handling { step Register { then Solve }  step Solve }\n');
    write('z/night.sms', 'package mine.night\nprocedure AtNight { of Handling }\n');
    write('z/broken.sms', 'role {{ "\nrole Broken "Of a broken file" {\n  held by\n}\nservice , ,\n');
    write('z/unsaved.sms', 'role Saved\n');
    const text = `package mine
service A { owner Boss }
service B { owner ^service }
service C { owner other.place.Desk }
service D { owner Near }
service E { owner mine.Near }
service F { owner Broken }
service G { owner Unsaved }
service H { owner Saved }
service I { owner Nobody }
procedure ByDay { of Handling  step Wake { then Register }  step Rest { then Nowhere } }
measure Speed { of night.AtNight.Solve }
`;
    await start();
    client.open(uriOf('z/unsaved.sms'), 'role Unsaved\n');
    client.open(uriOf('a.sms'), text);
    const found = await client.diagnostics(uriOf('a.sms'), (all) => all.some(isUnknown('Nobody')));
    expect(isAllRead).toBe(false);
    expect(unknownIn(found)).toEqual(['Saved', 'Nobody', 'Nowhere']);
    await everythingKnown();
    expect(isAllRead).toBe(true);
    for (const told of client.allPushed(uriOf('a.sms')))
      expect(['Saved', 'Nobody', 'Nowhere']).toEqual(expect.arrayContaining([...unknownIn(told)]));
    expectAsBuilt('a.sms', { 'a.sms': text, 'z/unsaved.sms': 'role Unsaved\n' });
  });

  test(
    'the clause that a framework does not have, in the library and in another file',
    { timeout },
    async () => {
      write('z/house.sms', 'framework House "House rules" { clause 1 "One" }\n');
      const text = 'role Boss { satisfies House 1, 2 }\nrole Chief { satisfies ISO20000 8.99 }\n';
      await start();
      client.open(uriOf('a.sms'), text);
      const found = await client.diagnostics(uriOf('a.sms'), (all) => all.length > 0);
      expect(isAllRead).toBe(false);
      expect(found.map(({ range }) => [range.start.line, range.start.character])).toEqual([
        [0, 31],
        [1, 32],
      ]);
      await everythingKnown();
      expectAsBuilt('a.sms', { 'a.sms': text });
    },
  );

  test('what is typed meanwhile', { timeout }, async () => {
    write('z/people.sms', 'role Boss\nrole Chief\n');
    await start();
    client.open(uriOf('a.sms'), 'service A { owner Boss }\nservice B { owner Nobody }\n');
    await client.diagnostics(uriOf('a.sms'), (all) => all.some(isUnknown('Nobody')));
    const text = 'service A { owner Chief }\nservice B { owner Noone }\n';
    client.change(uriOf('a.sms'), text);
    await client.diagnostics(uriOf('a.sms'), (all) => all.some(isUnknown('Noone')));
    await everythingKnown();
    for (const told of client.allPushed(uriOf('a.sms')))
      expect(['Nobody', 'Noone']).toEqual(expect.arrayContaining([...unknownIn(told)]));
    expectAsBuilt('a.sms', { 'a.sms': text });
  });

  test('the same to an editor that asks', { timeout }, async () => {
    write('z/people.sms', 'role Boss\n');
    await start({ textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } });
    client.connection.onRequest('workspace/diagnostic/refresh', () => null);
    client.open(uriOf('a.sms'), 'service A { owner Boss }\nservice B { owner Nobody }\n');
    const textDocument = { uri: uriOf('a.sms') };
    const asked: Diagnostic[][] = [];
    while (!asked.at(-1)?.some(isUnknown('Nobody'))) {
      const report = await client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument,
      });
      asked.push(report.items);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(isAllRead).toBe(false);
    for (const items of asked) expect(['Nobody']).toEqual(expect.arrayContaining([...unknownIn(items)]));
    await everythingKnown();
  });
});

test(
  'a letter in a name that hundreds of files use tells first what it means for its own file',
  { timeout },
  async () => {
    const withName = (name: string): string => `role ${name} "Head"\nservice Own { owner Boss }\n`;
    write('hub.sms', withName('Boss'));
    await start();
    client.open(uriOf('hub.sms'), withName('Boss'));
    await everythingKnown();
    const user = uriOf(`many/m${String(others - 1)}.sms`);
    expect(unknownIn(client.pushed(user) ?? [])).toEqual([]);
    for (const name of ['Bossy', 'Bossys', 'Bossy']) {
      client.change(uriOf('hub.sms'), withName(name));
      await client.diagnostics(uriOf('hub.sms'), (all) => all.some(isUnknown(`Boss. Did you mean ${name}`)));
      if (name === 'Bossy') expect(JSON.stringify(client.pushed(user))).not.toContain(`${name}?`);
      await everythingKnown();
      expectAsBuilt('hub.sms', { 'hub.sms': withName(name) });
      expect(JSON.stringify(client.pushed(user))).toContain(`${name}?`);
    }
    const before = client.allPushed(uriOf('hub.sms')).length;
    client.change(uriOf('hub.sms'), withName('Boss'));
    await everythingKnown();
    for (const told of client.allPushed(uriOf('hub.sms')).slice(before)) expect(unknownIn(told)).toEqual([]);
    expectAsBuilt('hub.sms', { 'hub.sms': withName('Boss') });
    expect(unknownIn(client.pushed(user) ?? [])).toEqual([]);
  },
);

test('while folders are read again what is shown of an open file stays', { timeout }, async () => {
  write('z/people.sms', 'role Boss\n');
  await start();
  client.open(uriOf('a.sms'), 'service A { owner Boss }\nservice B { owner Nobody  review every 1 month }\n');
  await everythingKnown();
  const before = client.allPushed(uriOf('a.sms')).length;
  await client.connection.sendNotification('workspace/didRenameFiles', {
    files: [{ oldUri: uriOf('none'), newUri: uriOf('neither') }],
  });
  await everythingKnown();
  expect(client.allPushed(uriOf('a.sms'))).toHaveLength(before);
});

async function start(capabilities: object = {}): Promise<void> {
  isAllRead = false;
  client = await startServer({
    folders: [pathToFileURL(folder).href],
    capabilities: { window: { workDoneProgress: true }, ...capabilities },
  });
  client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
      isAllRead ||= kind === 'end';
    });
  });
}

async function everythingKnown(): Promise<void> {
  await client.connection.sendRequest('servicewright/coverage', { uri: uriOf('a.sms') });
}

/** What is found in the end is what a model of all texts finds. */
function expectAsBuilt(name: string, open: Readonly<Record<string, string>>): void {
  const texts = Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.sms'))
      .map((path) => [uriOf(path), readFileSync(join(folder, path), 'utf8')]),
  );
  for (const [path, text] of Object.entries(open)) texts[uriOf(path)] = text;
  const assessment = assessmentOf(modelOfTexts(texts), { asOf: '2026-11-22', language: 'en' });
  assessment.settle();
  const built = assessment.findingsIn(uriOf(name)).map(({ message, range }) => ({ message, range }));
  const told = client.pushed(uriOf(name))?.map(({ message, range }) => ({ message, range }));
  expect(told).toEqual(built);
}

function isUnknown(name: string): (diagnostic: Diagnostic) => boolean {
  return ({ code, message }) => code === 'unresolved-name' && textOf(message).includes(` ${name}`);
}

function unknownIn(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ code }) => code === 'unresolved-name')
    .map(({ message }) => /named (\w+)/.exec(textOf(message))?.[1] ?? '');
}

function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function uriOf(name: string): string {
  return pathToFileURL(join(folder, name)).href;
}

function filler(index: number): string {
  const names = Array.from({ length: 20 }, (_, count) => `Role${String(index)}x${String(count)}`);
  return `${names.map((name) => `role ${name} "A role" {\n  tasks "One", "Two"\n}\n`).join('\n')}service S${String(index)} { owner Boss }\nrole { a mistake }\n`;
}
