import { describe, expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-protocol';
import { lineStartsOf, offsetAt } from '../../core/model/lines.ts';
import { marked, useServer } from '../harness/text-server.ts';

const server = useServer();

/** The texts that the cursor is widened to, line ends shown as ⏎. */
async function widened(textWithMark: string): Promise<string[]> {
  const { text, position } = marked(textWithMark);
  const [first] = await server.ask<SelectionRange[]>('selectionRange', text, { positions: [position] });
  const starts = lineStartsOf(text);
  const texts: string[] = [];
  for (let range = first; range; range = range.parent)
    texts.push(
      text
        .slice(offsetAt(starts, range.range.start), offsetAt(starts, range.range.end))
        .replaceAll('\n', '⏎'),
    );
  return texts;
}

describe('a selection widens', () => {
  test('from a word over value, property, block and element to the file', async () => {
    expect(await widened('role R\nsla S {\n  response P1 15 m|in for 9%, P2 1 h\n}\n')).toEqual([
      'min',
      '15 min',
      'P1 15 min for 9%',
      'response P1 15 min for 9%, P2 1 h',
      'sla S {⏎  response P1 15 min for 9%, P2 1 h⏎}',
      'role R⏎sla S {⏎  response P1 15 min for 9%, P2 1 h⏎}⏎',
    ]);
  });

  test('within a text from a word over the words to the text with its quotes', async () => {
    expect(await widened('role R { tasks "Do th|is", "And that"  tags x }')).toEqual([
      'this',
      'Do this',
      '"Do this"',
      'tasks "Do this", "And that"',
      'tasks "Do this", "And that"  tags x',
      'role R { tasks "Do this", "And that"  tags x }',
    ]);
  });

  test('through the elements around a step', async () => {
    expect(await widened('process P {\n  step S { e|nd }\n}')).toEqual([
      'end',
      'step S { end }',
      'process P {⏎  step S { end }⏎}',
    ]);
  });

  test('where nothing stands, to the file', async () => {
    expect(await widened('role R\n|\n\nrole S\n')).toEqual(['role R⏎⏎⏎role S⏎']);
  });
});
