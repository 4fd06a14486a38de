import type { TextEdit } from '../../core/finding.ts';
import { lineStartsOf, offsetAt } from '../../core/model/lines.ts';

/** The text after the edits, all of which are meant for the text as it stands. */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, 'range' | 'newText'>[]): string {
  const lineStarts = lineStartsOf(text);
  const at = (position: TextEdit['range']['start']): number => offsetAt(lineStarts, position);
  // Of two at one place the first stands first, as LSP has it.
  return edits
    .toReversed()
    .toSorted((one, other) => at(other.range.start) - at(one.range.start))
    .reduce(
      (done, { range, newText }) => done.slice(0, at(range.start)) + newText + done.slice(at(range.end)),
      text,
    );
}
