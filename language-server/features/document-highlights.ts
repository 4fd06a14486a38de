/** The places in this file of the element under the cursor. */
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { rangeAt } from '../../core/model/lines.ts';
import { highlightsIn } from '../../core/text/highlights.ts';
import { spotOf, type Session } from '../session.ts';
import { elementMeantAt } from './definition.ts';

export function documentHighlights(
  session: Session,
  { textDocument, position }: DocumentHighlightParams,
): DocumentHighlight[] {
  const spot = spotOf(session, textDocument.uri, position);
  const element = spot && elementMeantAt(spot);
  if (!element) return [];
  return highlightsIn(spot.model, spot.fragment, element).map(({ span, isDeclaration }) => ({
    range: rangeAt(spot.fragment.lineStarts, span),
    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
