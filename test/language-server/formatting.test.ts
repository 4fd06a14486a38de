import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { applyEdits } from '../harness/apply-edits.ts';
import { marked, useServer } from '../harness/text-server.ts';

const server = useServer();
const options = { tabSize: 2, insertSpaces: true };

async function format(method: string, text: string, more: object = {}): Promise<string> {
  return applyEdits(text, await server.ask<TextEdit[]>(method, text, { options, ...more }));
}

describe('formatting', () => {
  test('puts a whole file in its usual form, as the editor indents', async () => {
    const text = 'role  A{held by  B\r\n}\r\n';
    expect(await format('formatting', text)).toBe('role A {\r\n  held by      B\r\n}\r\n');
    expect(await format('formatting', text, { options: { tabSize: 8, insertSpaces: false } })).toBe(
      'role A {\r\n\theld by      B\r\n}\r\n',
    );
  });

  test('changes only the lines of a range', async () => {
    const text = 'service A {\nowner  B\nstatus  live\n  tags  x\n}\nrole  C\n';
    const range = { start: { line: 2, character: 3 }, end: { line: 3, character: 0 } };
    expect(await format('rangeFormatting', text, { range })).toBe(
      'service A {\nowner  B\n  status       live\n  tags  x\n}\nrole  C\n',
    );
  });

  test('a closing brace formats the element that it closes', async () => {
    const { text, position } = marked('role  A\nservice B {\nowner  C\n}|\nrole  D\n');
    expect(await format('onTypeFormatting', text, { position, ch: '}' })).toBe(
      'role  A\nservice B {\n  owner        C\n}\nrole  D\n',
    );
  });

  test('the end of a line formats that line, and leaves the line of the cursor alone', async () => {
    const { text, position } = marked('service B {\n owner  C\n    |\n tags  x\n}\n');
    expect(await format('onTypeFormatting', text, { position, ch: '\n' })).toBe(
      'service B {\n  owner        C\n    \n tags  x\n}\n',
    );
  });

  test('elements with errors stay as they are', async () => {
    const text = 'role  A\n\nservice  B {  owner  }\n';
    expect(await format('formatting', text)).toBe('role A\n\nservice  B {  owner  }\n');
  });
});
