import { expect, test } from 'vitest';
import type { DocumentHighlight } from 'vscode-languageserver-protocol';
import { marked, useServer } from '../harness/text-server.ts';

const server = useServer();

async function highlights(textWithMark: string): Promise<string[]> {
  const { text, position } = marked(textWithMark);
  const found = await server.ask<DocumentHighlight[]>('documentHighlight', text, { position });
  const lines = text.split('\n');
  return found.map(({ range: { start, end }, kind }) => {
    const word = lines[start.line]?.slice(start.character, end.character) ?? '';
    return `${String(start.line)} ${word} ${kind === 3 ? 'declared' : 'used'}`;
  });
}

test('the declaration and every use of the element under the cursor are marked, and no others of its name', async () => {
  const text =
    'role Lead\nservice A { owner Le|ad }\nservice B { owner Lead }\nprocess P { step Lead { R Lead } }\n';
  expect(await highlights(text)).toEqual(['0 Lead declared', '1 Lead used', '2 Lead used', '3 Lead used']);
});

test('the uses of a clause that stands in the library are marked', async () => {
  const text = 'process A { satisfies ISO20000 8.6.1, 8.6.2 }\nprocess B { satisfies ISO20000 8.6.|1 }\n';
  expect(await highlights(text)).toEqual(['0 8.6.1 used', '1 8.6.1 used']);
});

test('priorities and packages are marked, too', async () => {
  const text =
    'package a.b\npriorities S { levels P|1, P2 }\nsla A { priorities S  response P1 1 h, P2 2 h }\nrole R { reports to a.b.R }\n';
  expect(await highlights(text)).toEqual(['1 P1 declared', '2 P1 used']);
  expect(await highlights(text.replace('|', '').replace('a.b.R', 'a|.b.R'))).toEqual([
    '0 a declared',
    '3 a used',
  ]);
});

test('where no element is named nothing is marked', async () => {
  expect(await highlights('role A { ta|sks "x" }')).toEqual([]);
});
