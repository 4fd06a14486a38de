/** What an editor and the server tell each other when they meet: what the one can do, and what the other offers. */
import type {
  ClientCapabilities,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionOptions } from './features/code-actions.ts';
import { textCapabilities } from './features/text-features.ts';
import { filePath } from './files.ts';
import { namingCapabilities } from './naming.ts';
import type { Session } from './session.ts';
import { isRecord, readSettings } from './settings.ts';

export function initialize(session: Session, params: InitializeParams): InitializeResult {
  session.editor = params.capabilities;
  session.folders = pathsOf(params.workspaceFolders ?? []);
  session.showsFolders = params.capabilities.workspace?.workspaceFolders ?? false;
  session.showsProgress = params.capabilities.window?.workDoneProgress ?? false;
  session.asksForFindings = asksForFindings(params.capabilities, params.initializationOptions);
  session.settings = readSettings(params.initializationOptions, session.settings);
  return {
    serverInfo: { name: 'Servicewright' },
    capabilities: { ...capabilities, ...(session.asksForFindings && { diagnosticProvider }) },
  };
}

/** The folders on the disk. */
export function pathsOf(named: readonly { readonly uri: string }[]): string[] {
  return named.filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => filePath(uri));
}

const folders = { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' as const } }] };

const capabilities: ServerCapabilities = {
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
};

/** What is said in one file may be wrong because of another. */
const diagnosticProvider = {
  identifier: 'servicewright',
  interFileDependencies: true,
  workspaceDiagnostics: true,
} as const;

/** An editor that can ask may wish to be told all the same, as our own does: see decision 0014. */
function asksForFindings({ textDocument }: ClientCapabilities, options: unknown): boolean {
  const wantsPush = isRecord(options) && options['pushedFindings'] === true;
  return textDocument?.diagnostic !== undefined && !wantsPush;
}
