/** What can be done at a place: fixes of its findings, and changes that keep the meaning. */
import type { CodeAction, CodeActionOptions, CodeActionParams } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { createMissing } from '../../core/edits/create-missing.ts';
import { fixAllEdits } from '../../core/edits/fix-all.ts';
import type { Finding, Fix, Range } from '../../core/finding.ts';
import { refactoringMessages } from '../../core/messages/refactorings.ts';
import { starterOffer } from '../../core/messages/starter.ts';
import { linksOf } from '../../core/model/links.ts';
import { lineStartsOf, positionAt, rangeAt } from '../../core/model/lines.ts';
import type { Session } from '../session.ts';
import { ownFile, spanOfRange } from './open-file.ts';
import { refactorings } from './refactorings.ts';
import { starter } from './starter.ts';
import { changesOf } from './workspace-edits.ts';

const fixAllKind = `${CodeActionKind.SourceFixAll}.servicewright`;

export const codeActionOptions = {
  codeActionKinds: [
    CodeActionKind.QuickFix,
    CodeActionKind.RefactorExtract,
    CodeActionKind.RefactorMove,
    fixAllKind,
  ],
  resolveProvider: true,
} satisfies CodeActionOptions;

export function codeActions(session: Session, params: CodeActionParams): CodeAction[] {
  const { only } = params.context;
  const isWanted = (kind: string): boolean =>
    !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? quickFixes(session, params) : []),
    ...refactorings(session, params).filter(({ kind }) => isWanted(kind ?? '')),
    // Of the whole file, so that it is offered where it is asked for only.
    ...(only && isWanted(fixAllKind) ? fixAll(session, params) : []),
  ];
}

function quickFixes(session: Session, params: CodeActionParams): CodeAction[] {
  const { textDocument, range, context } = params;
  if (session.workspace.openTexts.get(textDocument.uri)?.trim() === '')
    return [beginning(session, textDocument.uri)];
  const here = session.findings.get(textDocument.uri).filter((finding) => touches(finding.range, range));
  const fixes = here.flatMap((finding) =>
    finding.fixes.map((fix, index) =>
      quickFix(fix, diagnosticFor(finding, context.diagnostics), index === 0),
    ),
  );
  return [...fixes, ...creations(session, params)];
}

/** For names that mean nothing: the element that they are meant for. */
function creations(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const file = ownFile(session, textDocument);
  if (!file) return [];
  const { model, fragment } = file;
  const [start, end] = spanOfRange(fragment, range);
  const around = fragment.elements.filter(({ span }) => span[0] <= end && span[1] >= start);
  const unknown = around
    .flatMap((element) => linksOf(model, element))
    .filter(({ target, reference: { span } }) => !target && span[0] <= end && span[1] >= start);
  return unknown.flatMap((link) => {
    const place = rangeAt(fragment.lineStarts, link.reference.span);
    const told = context.diagnostics.filter((diagnostic) => touches(diagnostic.range, place));
    return createMissing(model, link, session.settings.language).map((fix) => quickFix(fix, told, false));
  });
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

function fixAll(session: Session, { textDocument }: CodeActionParams): CodeAction[] {
  const edits = fixAllEdits(session.findings.get(textDocument.uri));
  if (edits.length === 0) return [];
  const title = refactoringMessages[session.settings.language].fixAll();
  return [{ title, kind: fixAllKind, edit: { changes: changesOf(edits) } }];
}

function quickFix(fix: Fix, diagnostics: CodeAction['diagnostics'], isPreferred: boolean): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred,
    edit: { changes: changesOf(fix.edits) },
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
