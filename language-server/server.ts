/** Wires the features to a connection: what an editor may ask, and who answers. */
import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { codeActions } from './features/code-actions.ts';
import { createChanged } from './changed.ts';
import { completion, resolveCompletion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { createDiagnostics } from './features/diagnostics.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { createDrawings, type Drawings } from './features/drawings.ts';
import { hover } from './features/hover.ts';
import { references } from './features/references.ts';
import { answerTextFeatures } from './features/text-features.ts';
import { followFiles } from './follow-files.ts';
import { initialize, pathsOf } from './initialize.ts';
import { answerAboutNames } from './naming.ts';
import { openTexts, type OpenText } from './open-text.ts';
import { answerOwnRequests } from './own-requests.ts';
import { createSession, type Session } from './session.ts';
import { createProgress } from './progress.ts';
import { createRounds } from './rounds.ts';
import { changeText, closeText } from './workspace.ts';
import { readSettings } from './settings.ts';

export interface Installation {
  /** The folder of the files that ship with the product. */
  readonly library: string;
  /** The script that lays drawings out. */
  readonly layoutWorker: string;
}

/** Serves an editor until it ends the connection. */
export function serve(connection: Connection, installation: Installation): void {
  const session = createSession(installation.library);
  const documents = new TextDocuments(openTexts);
  const diagnostics = createDiagnostics(connection, session, documents);
  const drawings = createDrawings(session, installation.layoutWorker);
  const progress = createProgress(connection, session);
  const rounds = createRounds(session, { found: diagnostics.show, remaining: progress.judging });
  session.settled = rounds.settled;
  const changed = createChanged(connection, session, rounds, () => documents.keys());
  const reload = followFiles(connection, session, {
    loading: { progress: progress.reading, certain: diagnostics.showCertain },
    reloaded: () => {
      diagnostics.clearMissing();
      changed.all();
    },
    changed: changed.models,
    heldFor: rounds.heldFor,
  });

  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(() => {
    if (session.showsFolders) followFolders(connection, session, reload);
    reload();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings = readSettings(settings, session.settings);
    changed.all();
  });
  documents.onDidChangeContent(({ document }) => {
    const change = changeText(session.workspace, document.uri, document.text);
    if (session.isLoading && change) diagnostics.showCertain(change.loaded, document.uri);
    else changed.text(change, document.uri);
  });
  documents.onDidClose(({ document }) => {
    changed.text(closeText(session.workspace, document.uri), document.uri);
    if (!document.uri.startsWith('file:')) diagnostics.clear(document.uri);
  });
  answer(connection, session, drawings, documents);
  connection.onShutdown(() => drawings.dispose());
  documents.listen(connection);
  connection.listen();
}

/** Heeds which folders the editor shows. */
function followFolders(connection: Connection, session: Session, reload: () => void): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = pathsOf(removed);
    session.folders = [...session.folders.filter((folder) => !gone.includes(folder)), ...pathsOf(added)];
    reload();
  });
}

/** Who answers which request. */
function answer(
  connection: Connection,
  session: Session,
  drawings: Drawings,
  documents: TextDocuments<OpenText>,
): void {
  answerAboutNames(connection, session, (uri) => documents.get(uri)?.version);
  connection.onHover((params) => hover(session, params));
  connection.onDefinition((params) => definition(session, params));
  connection.onReferences((params) => references(session, params));
  connection.onCompletion((params) => completion(session, params));
  connection.onCompletionResolve((item) => resolveCompletion(session, item));
  connection.onDocumentSymbol((params) => documentSymbols(session, params));
  connection.onCodeAction((params) => codeActions(session, params));
  answerTextFeatures(connection, session);
  answerOwnRequests(connection, session, drawings);
}
