/** Another name for a thing, wherever it is named. */
import type { PrepareRenameParams, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Range, TextEdit } from '../../core/finding.ts';
import { refusalText } from '../../core/messages/rename.ts';
import { rangeAt } from '../../core/model/lines.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import { rename } from '../../core/naming/rename.ts';
import { shippedName } from '../../core/naming/unfit-name.ts';
import { spotOf, type Session } from '../session.ts';

/** The version of an open document; undefined for a file that is not open. */
export type VersionOf = (uri: string) => number | undefined;

/** The word that would be renamed; nothing where none is, and a reason where it cannot be. */
export function prepareRename(
  session: Session,
  { textDocument, position }: PrepareRenameParams,
): { range: Range; placeholder: string } | ResponseError | null {
  const spot = spotOf(session, textDocument.uri, position);
  const found = spot && nameAt(spot.model, spot.fragment, spot.offset);
  if (!found) return null;
  const refusal = shippedName(spot.model, found.nameable);
  if (refusal) return refused(refusalText(refusal, session.settings.language));
  return { range: rangeAt(spot.fragment.lineStarts, found.span), placeholder: found.name };
}

/** The changes in all files, each for the version of the document that it was worked out for. */
export function renameAt(
  session: Session,
  { textDocument, position, newName }: RenameParams,
  versionOf: VersionOf,
): WorkspaceEdit | ResponseError | null {
  const spot = spotOf(session, textDocument.uri, position);
  const found = spot && nameAt(spot.model, spot.fragment, spot.offset);
  if (!found) return null;
  const result = rename(spot.model, found.nameable, newName.trim());
  if ('refusal' in result) return refused(refusalText(result.refusal, session.settings.language));
  const changes = editsByFile(result.edits);
  if (!session.editor.workspace?.workspaceEdit?.documentChanges)
    return { changes: Object.fromEntries(changes) };
  return {
    documentChanges: [...changes].map(([uri, edits]) => ({
      textDocument: { uri, version: versionOf(uri) ?? null },
      edits,
    })),
  };
}

function editsByFile(edits: readonly TextEdit[]): Map<string, { range: Range; newText: string }[]> {
  const byFile = new Map<string, { range: Range; newText: string }[]>();
  for (const { uri, range, newText } of edits) {
    const known = byFile.get(uri);
    if (known) known.push({ range, newText });
    else byFile.set(uri, [{ range, newText }]);
  }
  return byFile;
}

function refused(sentence: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}
