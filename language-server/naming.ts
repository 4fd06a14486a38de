/** Wires what leads from name to name, and what changes names, to a connection. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { prepareRename, renameAt, type VersionOf } from './features/rename.ts';
import type { Session } from './session.ts';

export const namingCapabilities = {
  renameProvider: { prepareProvider: true },
} satisfies ServerCapabilities;

/** @param versionOf the version of an open document: edits are meant for that one */
export function answerAboutNames(connection: Connection, session: Session, versionOf: VersionOf): void {
  connection.onPrepareRename((params) => prepareRename(session, params));
  connection.onRenameRequest((params) => renameAt(session, params, versionOf));
}
