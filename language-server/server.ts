/** Wires the features to a connection: what an editor may ask, and who answers. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionOptions, codeActions } from './features/code-actions.ts';
import { completion, resolveCompletion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { createDiagnostics } from './features/diagnostics.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { createDrawings, type Drawings } from './features/drawings.ts';
import { hover } from './features/hover.ts';
import { createRefresh } from './features/refresh.ts';
import { references } from './features/references.ts';
import { answerTextFeatures, textCapabilities } from './features/text-features.ts';
import { rootMarker, filePath } from './files.ts';
import { answerAboutNames, namingCapabilities } from './naming.ts';
import { answerOwnRequests } from './own-requests.ts';
import * as protocol from './protocol.ts';
import { createSession, type Session } from './session.ts';
import { createProgress, type ProgressBar } from './progress.ts';
import { createRounds } from './rounds.ts';
import { changeFiles, changeText, closeText, loadFolders, modelOf, type LoadedModel } from './workspace.ts';
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
  const documents = new TextDocuments(TextDocument);
  const diagnostics = createDiagnostics(connection, session, documents);
  const drawings = createDrawings(session, installation.layoutWorker);
  const progress = createProgress(connection, session);
  const rounds = createRounds(session, { found: diagnostics.show, remaining: progress.judging });
  session.settled = rounds.settled;
  const refresh = createRefresh(connection, session);
  const changed = (loaded: LoadedModel | undefined, uri?: string): void => {
    if (!loaded) return;
    refresh();
    rounds.touch(loaded, uri);
    void connection.sendNotification(protocol.modelChanged);
  };
  const changedAll = (): void => {
    for (const loaded of session.workspace.models.values()) changed(loaded);
    // What somebody looks at goes before the rest.
    for (const uri of documents.keys()) changed(modelOf(session.workspace, uri), uri);
    void connection.sendNotification(protocol.modelChanged);
  };
  const reload = createReload(session, progress, () => {
    diagnostics.clearMissing();
    changedAll();
  });

  connection.onInitialize((params) => initialize(session, params));
  connection.onInitialized(() => {
    if (session.showsFolders) followFolders(connection, session, reload);
    reload();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings = readSettings(settings, session.settings);
    changedAll();
  });
  followFiles(connection, session, { reload, changed });
  documents.onDidChangeContent(({ document }) => {
    const loaded = changeText(session.workspace, document.uri, document.getText());
    // While folders are read only what the text says by itself is known.
    if (session.isLoading && loaded) diagnostics.showText(loaded, document.uri);
    else changed(loaded, document.uri);
  });
  documents.onDidClose(({ document }) => {
    changed(closeText(session.workspace, document.uri), document.uri);
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

interface Following {
  readonly reload: () => void;
  readonly changed: (loaded: LoadedModel | undefined, uri?: string) => void;
}

/** Heeds what happens to files on the disk: however many change at once, they are one change. */
function followFiles(connection: Connection, session: Session, { reload, changed }: Following): void {
  const changes = new Set<string>();
  const read = createReading(async () => {
    const uris = [...changes];
    changes.clear();
    for (const loaded of await changeFiles(session.workspace, uris)) changed(loaded);
  });
  connection.onDidChangeWatchedFiles((event) => {
    if (event.changes.some(({ uri }) => uri.endsWith(`/${rootMarker}`))) {
      reload();
      return;
    }
    for (const { uri } of event.changes) changes.add(uri);
    read();
  });
  // Of a folder that goes or moves nothing is told of the files within.
  connection.workspace.onDidDeleteFiles(reload);
  connection.workspace.onDidRenameFiles(reload);
}

/** Reads all folders anew. @returns what starts it */
function createReload(session: Session, progress: ProgressBar, done: () => void): () => void {
  return createReading(async () => {
    session.isLoading = true;
    await loadFolders(session.workspace, session.folders, progress.reading);
    session.isLoading = false;
    session.loaded();
    done();
  });
}

/** Does the work again for each call, one after another. */
function createReading(work: () => Promise<void>): () => void {
  let last = Promise.resolve();
  return () => {
    last = last.then(work);
  };
}

function pathsOf(folders: readonly { readonly uri: string }[]): string[] {
  return folders.filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => filePath(uri));
}

/** Who answers which request. */
function answer(
  connection: Connection,
  session: Session,
  drawings: Drawings,
  documents: TextDocuments<TextDocument>,
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

function initialize(session: Session, params: InitializeParams): InitializeResult {
  session.editor = params.capabilities;
  session.folders = pathsOf(params.workspaceFolders ?? []);
  session.showsFolders = params.capabilities.workspace?.workspaceFolders ?? false;
  session.showsProgress = params.capabilities.window?.workDoneProgress ?? false;
  session.settings = readSettings(params.initializationOptions, session.settings);
  return {
    serverInfo: { name: 'Servicewright' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      ...namingCapabilities,
      documentSymbolProvider: true,
      codeActionProvider: codeActionOptions,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didDelete: folders, didRename: folders },
      },
      completionProvider: { triggerCharacters: ['.', ' '], resolveProvider: true },
      ...textCapabilities,
    },
  };
}

const folders = { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' as const } }] };
