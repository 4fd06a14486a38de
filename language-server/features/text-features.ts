/** The features about the text itself, each in a file of its own: who answers, and what the editor is told of it. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from '../session.ts';
import { clauseLenses } from './clause-lenses.ts';
import { codeLenses, resolveCodeLens } from './code-lenses.ts';
import { documentHighlights } from './document-highlights.ts';
import { foldingRanges } from './folding.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.ts';
import { inlayHints } from './inlay-hints.ts';
import { resolveCodeAction } from './refactorings.ts';
import { selectionRanges } from './selection-ranges.ts';
import {
  semanticLegend,
  semanticTokens,
  semanticTokensDelta,
  semanticTokensInRange,
} from './semantic-tokens.ts';

export const textCapabilities = {
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  codeLensProvider: { resolveProvider: true },
  documentHighlightProvider: true,
  foldingRangeProvider: true,
  inlayHintProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: semanticLegend, full: { delta: true }, range: true },
} as const satisfies ServerCapabilities;

export function answerTextFeatures(connection: Connection, session: Session): void {
  connection.onDocumentFormatting((params) => formatting(session, params));
  connection.onDocumentRangeFormatting((params) => rangeFormatting(session, params));
  connection.onDocumentOnTypeFormatting((params) => onTypeFormatting(session, params));
  connection.onCodeActionResolve((action) => resolveCodeAction(session, action));
  connection.onCodeLens(async (params) => [
    ...codeLenses(session, params),
    ...(await clauseLenses(session, params)),
  ]);
  connection.onCodeLensResolve((lens) => resolveCodeLens(session, lens));
  connection.onDocumentHighlight((params) => documentHighlights(session, params));
  connection.onFoldingRanges((params) => foldingRanges(session, params));
  connection.languages.inlayHint.on((params) => inlayHints(session, params));
  connection.onSelectionRanges((params) => selectionRanges(session, params));
  connection.languages.semanticTokens.on((params) => semanticTokens(session, params));
  connection.languages.semanticTokens.onDelta((params) => semanticTokensDelta(session, params));
  connection.languages.semanticTokens.onRange((params) => semanticTokensInRange(session, params));
}
