/** What each cursor may be widened to. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { rangeAt } from '../../core/model/lines.ts';
import { selectionsAt } from '../../core/text/selections.ts';
import type { Session } from '../session.ts';
import { offsetOf, openFile } from './open-file.ts';

export function selectionRanges(
  session: Session,
  { textDocument, positions }: SelectionRangeParams,
): SelectionRange[] {
  const file = openFile(session, textDocument);
  if (!file) return [];
  const { text, fragment } = file;
  return positions.map((position) => {
    const spans = selectionsAt(text, fragment, offsetOf(fragment, position));
    const nowhere: SelectionRange = { range: { start: position, end: position } };
    return (
      spans.reduceRight<SelectionRange | undefined>(
        (parent, span) => ({ range: rangeAt(fragment.lineStarts, span), ...(parent && { parent }) }),
        undefined,
      ) ?? nowhere
    );
  });
}
