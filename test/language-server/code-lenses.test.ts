import { expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import type { ShowReferencesArguments } from '../../language-server/protocol.ts';
import { useServer } from '../harness/text-server.ts';

const server = useServer({ language: 'nl' });

const text = `role Lead
service Mail { owner Lead }
service Web { owner Lead }
tier Gold
sla One { service Mail  based on Gold }
sla Two { service Mail }
`;

async function lenses(): Promise<readonly CodeLens[]> {
  const found = await server.ask<CodeLens[]>('codeLens', text);
  expect(found.every(({ command }) => command === undefined)).toBe(true);
  return Promise.all(
    found.map((lens) => server.client().connection.sendRequest<CodeLens>('codeLens/resolve', lens)),
  );
}

test('above an element stands who uses it, and of a service its agreed levels', async () => {
  const resolved = await lenses();
  expect(resolved.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
    [0, 'gebruikt door 2'],
    [1, 'gebruikt door 2 · SLA Gold, Two'],
    [2, 'niet gebruikt'],
    [3, 'gebruikt door 1'],
    [4, 'niet gebruikt'],
    [5, 'niet gebruikt'],
  ]);
});

test('the line opens the places of use', async () => {
  const [lead] = await lenses();
  expect(lead?.command?.command).toBe('servicewright.showReferences');
  const [, position, places] = (lead?.command?.arguments ?? []) as unknown as ShowReferencesArguments;
  expect(position).toEqual({ line: 0, character: 5 });
  expect(places.map(({ range }) => range.start)).toEqual([
    { line: 1, character: 21 },
    { line: 2, character: 20 },
  ]);
});

test('an element that has gone meanwhile has no words above it', async () => {
  const uri = server.open(text);
  const { connection, change } = server.client();
  const [lens] = await connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  change(uri, '');
  const resolved = await connection.sendRequest<CodeLens>('codeLens/resolve', lens);
  expect(resolved.command).toEqual({ title: '', command: '' });
});

test('the lines can be switched off', async () => {
  const { connection } = server.client();
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { codeLens: false } });
  expect(await server.ask('codeLens', text)).toEqual([]);
});
