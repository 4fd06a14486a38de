import type { CompletionItem, CompletionList, Hover } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type LanguageClient } from '../harness/language-client.ts';

let client: LanguageClient;
let plain: LanguageClient;
let count = 0;

beforeAll(async () => {
  client = await startServer({
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  plain = await startServer();
});
afterAll(async () => {
  await client.stop();
  await plain.stop();
  expect(client.errors() + plain.errors()).toBe('');
});

function ask<T>(server: LanguageClient, method: string, textWithMark: string, more: object = {}): Promise<T> {
  const offset = textWithMark.indexOf('|');
  const before = textWithMark.slice(0, offset).split('\n');
  const uri = `untitled:${String(++count)}`;
  server.open(uri, textWithMark.replace('|', ''));
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return server.connection.sendRequest<T>(method, { textDocument: { uri }, position, ...more });
}

const complete = async (
  text: string,
  more: object = {},
  server = client,
): Promise<readonly CompletionItem[]> =>
  (await ask<CompletionList>(server, 'textDocument/completion', text, more)).items;

test('replaces the letters typed so far, dots and capitals among them', async () => {
  const [boss] = await complete('package a.b\nrole Boss\nservice S { owner a.b.Bo| }');
  expect(boss).toMatchObject({
    label: 'a.b.Boss',
    textEdit: {
      newText: 'a.b.Boss',
      range: { start: { line: 2, character: 18 }, end: { line: 2, character: 24 } },
    },
  });
});

test('offers whole elements to editors that can fill in places, and to no others', async () => {
  const snippets = (await complete('serv|')).filter(({ insertTextFormat }) => insertTextFormat === 2);
  expect(snippets[0]?.textEdit?.newText.split('\n')[0]).toBe('service ${1:Name} "${2:Service}" {');
  const labels = (await complete('serv|', {}, plain)).map(({ label }) => label);
  expect(labels.filter((label) => label === 'service')).toHaveLength(1);
  expect((await complete('service A { description | }', {}, plain))[0]?.textEdit?.newText).toBe('""');
});

test('tells what a name means once it is looked at', async () => {
  const [boss] = await complete(
    'role Boss "Head" { description "Answers for all." }\nservice S { owner B| }',
  );
  expect(boss?.documentation).toBeUndefined();
  const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', boss);
  expect(JSON.stringify(resolved.documentation)).toContain('Answers for all');
});

test('tells what a word of the language means once it is looked at', async () => {
  const [owner] = await complete('service S {\n  own|\n}');
  const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', owner);
  expect(JSON.stringify(resolved.documentation)).toContain('Who answers for it.');
});

test('a space brings up what must follow, and nothing where a line may end', async () => {
  const typed = { context: { triggerKind: 2, triggerCharacter: ' ' } };
  expect((await complete('role Boss\nservice S { owner | }', typed))[0]?.label).toBe('Boss');
  expect(await complete('role Boss\nservice S {\n  |\n}', typed)).toEqual([]);
  expect(await complete('role Boss\nservice S { owner Boss | }', typed)).toEqual([]);
});

test('a hover tells who names an element and when it is reviewed next', async () => {
  const text = `role Bo|ss "Head" { review every 6 months last 2026-08-01 }
service S { owner Boss }
process P { owner Boss  step A { A Boss } }
`;
  const { contents } = await ask<Hover>(client, 'textDocument/hover', text);
  expect(JSON.parse(JSON.stringify(contents))).toMatchObject({
    value: [
      '**role Boss** – Head',
      'The next review is due on 2027\\-02\\-01\\.',
      'Named in 3 places\\: S, P\\.',
    ].join('\n\n'),
  });
});

test('a hover on an agreement tells how long the service may be away in the hours agreed', async () => {
  const text = `calendar Office { hours mon-fri 09:00-17:00 }
tier Gold { availability 99% per month }
sla S|1 { based on Gold  hours Office }
`;
  const { contents } = await ask<Hover>(client, 'textDocument/hover', text);
  expect(JSON.stringify(contents)).toContain(
    '99% allows an outage of 1 h 40 m 48 s of the 168 h of service from 2026',
  );
});

test('a hover on a percentage tells how long that is in the hours agreed', async () => {
  const text = `calendar Office { hours mon-fri 09:00-17:00 }
sla S1 { hours Office  availability 9|9% per month }
`;
  const found = await ask<Hover>(client, 'textDocument/hover', text);
  expect(JSON.stringify(found.contents)).toContain('allows an outage of 1 h 40 m 48 s');
  expect(found.range).toEqual({ start: { line: 1, character: 36 }, end: { line: 1, character: 39 } });
});

test('a hover on a clause number tells its title, what it asks and how far the model is', async () => {
  const text = 'sms Care { aims at ISO20000 }\nrole R { satisfies ISO20000 8.3.|3 }\n';
  const { contents } = await ask<Hover>(client, 'textDocument/hover', text);
  const shown = JSON.stringify(contents);
  expect(shown).toContain('Service level management');
  expect(shown).toMatch(/Care.*missing, 0 of \d+ rules hold/);
});
