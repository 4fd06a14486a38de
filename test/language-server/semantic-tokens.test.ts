import { describe, expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { semanticModifiers, semanticTypes } from '../../core/text/semantic-legend.ts';
import { useServer } from '../harness/text-server.ts';

const server = useServer();

const text = `service Mail "E-mail" {
  owner        Lead
  status       retired
  recovery     within 4 h losing 15 min
  satisfies    ISO20000 8.1
  uses         Nothing
}
role Lead { supports Mail }
sla Gold { service Mail  availability 99.9% per month }
`;

/** "3:2 property owner": where, what and which word. */
function wordsOf(data: readonly number[], of = text): string[] {
  const lines = of.split('\n');
  const words: string[] = [];
  let [line, start] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines_ = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    [line, start] = [line + lines_, lines_ === 0 ? start + characters : characters];
    const modifiers = semanticModifiers.filter((_, bit) => bits & (1 << bit));
    const name = [semanticTypes[type] ?? '', ...modifiers].join('.');
    words.push(`${String(line)} ${name} ${lines[line]?.slice(start, start + length) ?? ''}`);
  }
  return words;
}

describe('semantic tokens', () => {
  test('tell kinds, names by what they mean, properties, value words, numbers and units apart', async () => {
    const { data } = await server.ask<SemanticTokens>('semanticTokens/full', text);
    expect(wordsOf(data)).toEqual([
      '0 keyword service',
      '0 class.declaration.deprecated Mail',
      '1 property owner',
      '1 interface Lead',
      '2 property status',
      '2 enumMember retired',
      '3 property recovery',
      '3 number 4',
      '3 modifier h',
      '3 number 15',
      '3 modifier min',
      '4 property satisfies',
      '4 namespace.defaultLibrary ISO20000',
      '4 namespace 8.1',
      '5 property uses',
      '7 keyword role',
      '7 interface.declaration Lead',
      '8 keyword sla',
      '8 struct.declaration Gold',
      '8 property service',
      '8 class.deprecated Mail',
      '8 property availability',
      '8 number 99.9',
      '8 modifier %',
      '8 enumMember month',
    ]);
  });

  test('of a range hold only what stands there', async () => {
    const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 5 } };
    const { data } = await server.ask<SemanticTokens>('semanticTokens/range', text, { range });
    expect(wordsOf(data)).toEqual(['7 keyword role', '7 interface.declaration Lead']);
  });

  test('after an edit only what differs is sent, and it makes the same as asking anew', async () => {
    const uri = server.open(text);
    const { connection, change } = server.client();
    const full = (): Promise<SemanticTokens> =>
      connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
    const before = await full();
    change(uri, text.replace('role Lead', 'role Other'));
    const delta = await connection.sendRequest<SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      {
        textDocument: { uri },
        previousResultId: before.resultId,
      },
    );
    const data = [...before.data];
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    expect(data).toEqual((await full()).data);
    expect(delta.edits.flatMap((edit) => edit.data ?? []).length).toBeLessThan(before.data.length);
    const again = await connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'unknown',
    });
    expect(again.data).toEqual(data);
  });
});
