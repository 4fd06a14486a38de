/** The fixes of the findings at a place, as quick fixes. */
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Finding, Fix, Range } from '../../core/finding.ts';
import { starterOffer } from '../../core/messages/starter.ts';
import { lineStartsOf, positionAt } from '../../core/model/lines.ts';
import type { Session } from '../session.ts';
import { starter } from './starter.ts';

export function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
  if (session.workspace.openTexts.get(textDocument.uri)?.trim() === '')
    return [beginning(session, textDocument.uri)];
  const here = session.findings.get(textDocument.uri).filter((finding) =>
    touches(finding.range, range),
  );
  return here.flatMap((finding) =>
    finding.fixes.map((fix, index) =>
      quickFix(fix, diagnosticFor(finding, context.diagnostics), index === 0),
    ),
  );
}

/** An empty file offers a model to begin with. */
function beginning(session: Session, uri: string): CodeAction {
  const { language } = session.settings;
  const text = session.workspace.openTexts.get(uri) ?? '';
  const end = positionAt(lineStartsOf(text), text.length);
  const edit = { range: { start: { line: 0, character: 0 }, end }, newText: starter(session, { language }) };
  return {
    title: starterOffer[language],
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [uri]: [edit] } },
  };
}

function quickFix(fix: Fix, diagnostics: CodeAction['diagnostics'], isPreferred: boolean): CodeAction {
  const changes: Record<string, { range: Range; newText: string }[]> = {};
  for (const { uri, range, newText } of fix.edits) (changes[uri] ??= []).push({ range, newText });
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred,
    edit: { changes },
    ...(diagnostics && { diagnostics }),
  };
}

function diagnosticFor(
  finding: Finding,
  diagnostics: CodeActionParams['context']['diagnostics'],
): CodeAction['diagnostics'] {
  return diagnostics.filter(
    ({ message, range }) => message === finding.message && range.start.line === finding.range.start.line,
  );
}

function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
