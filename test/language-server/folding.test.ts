import { expect, test } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { useServer } from '../harness/text-server.ts';

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
