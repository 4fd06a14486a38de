import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { FoldingRange, Location } from 'vscode-languageserver-protocol';
import { marked, useServer } from '../harness/text-server.ts';

const server = useServer();

test('blocks, runs of notes, long texts and marked regions can be folded', async () => {
  const text = `// one
// two

// region people
role A {
  description  """
    Long
    """
  held by      B // not
  // lonely
}
// endregion
team B { part of C }
/* several
   lines */
process P {

  step S {
    end
  }
}
`;
  const folds = await server.ask<FoldingRange[]>('foldingRange', text);
  expect(folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind ?? 'block'])).toEqual([
    [0, 1, 'comment'],
    [3, 11, 'region'],
    [4, 9, 'block'],
    [5, 7, 'block'],
    [13, 14, 'comment'],
    [15, 19, 'block'],
    [17, 18, 'block'],
  ]);
});

test('a file of the library is shown like any other, and not formatted', async () => {
  const { connection, open } = server.client();
  const { text, position } = marked('process P { satisfies ISO|20000 8.1 }');
  const { uri } = await server.ask<Location>('definition', text, { position });
  open(uri, readFileSync(fileURLToPath(uri), 'utf8'));
  const folds = await connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri },
  });
  expect(folds.length).toBeGreaterThan(50);
  const edits = await connection.sendRequest('textDocument/formatting', {
    textDocument: { uri },
    options: { tabSize: 8, insertSpaces: false },
  });
  expect(edits).toEqual([]);
});
