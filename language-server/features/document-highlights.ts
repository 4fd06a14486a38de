/** The places in this file of what is named under the cursor. */
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { rangeAt } from '../../core/model/lines.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import { highlightsIn } from '../../core/text/highlights.ts';
import { spotOf, type Session } from '../session.ts';

export function documentHighlights(
  session: Session,
  { textDocument, position }: DocumentHighlightParams,
): DocumentHighlight[] {
  const spot = spotOf(session, textDocument.uri, position);
  const found = spot && nameAt(spot.model, spot.fragment, spot.offset);
  if (!found) return [];
  return highlightsIn(spot.model, spot.fragment, found.nameable).map(({ span, isDeclaration }) => ({
    range: rangeAt(spot.fragment.lineStarts, span),
    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
