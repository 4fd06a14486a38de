/** Wires what leads from name to name, and what changes names, to a connection. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { documentLinks } from './features/document-links.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/handovers.ts';
import {
  implementation,
  prepareTypeHierarchy,
  subtypes,
  supertypes,
  typeDefinition,
} from './features/refinements.ts';
import { prepareRename, renameAt, type VersionOf } from './features/rename.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import type { Session } from './session.ts';

export const namingCapabilities = {
  renameProvider: { prepareProvider: true },
  typeDefinitionProvider: true,
  implementationProvider: true,
  callHierarchyProvider: true,
  typeHierarchyProvider: true,
  documentLinkProvider: {},
  workspaceSymbolProvider: true,
} satisfies ServerCapabilities;

/** @param versionOf the version of an open document: edits are meant for that one */
export function answerAboutNames(connection: Connection, session: Session, versionOf: VersionOf): void {
  connection.onPrepareRename((params) => prepareRename(session, params));
  connection.onRenameRequest((params) => renameAt(session, params, versionOf));
  connection.onTypeDefinition((params) => typeDefinition(session, params));
  connection.onImplementation((params) => implementation(session, params));
  connection.languages.callHierarchy.onPrepare((params) => prepareCallHierarchy(session, params));
  connection.languages.callHierarchy.onIncomingCalls((params) => incomingCalls(session, params));
  connection.languages.callHierarchy.onOutgoingCalls((params) => outgoingCalls(session, params));
  connection.languages.typeHierarchy.onPrepare((params) => prepareTypeHierarchy(session, params));
  connection.languages.typeHierarchy.onSupertypes((params) => supertypes(session, params));
  connection.languages.typeHierarchy.onSubtypes((params) => subtypes(session, params));
  connection.onDocumentLinks((params) => documentLinks(session, params));
  connection.onWorkspaceSymbol((params) => workspaceSymbols(session, params));
}
