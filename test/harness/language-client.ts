/** A language client for tests: the server as it ships, over real stdio. */
import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  ServerCapabilities,
} from 'vscode-languageserver-protocol';
import { repository } from './model.ts';

export interface LanguageClient {
  readonly connection: ProtocolConnection;
  /** What the server says that it can do. */
  readonly offers: ServerCapabilities;
  /** The diagnostics that the server told of last without having been asked. */
  readonly pushed: (uri: string) => readonly Diagnostic[] | undefined;
  /** All that it told of a file so far, the first first. */
  readonly allPushed: (uri: string) => readonly (readonly Diagnostic[])[];
  readonly open: (uri: string, text: string) => void;
  /** Replaces the whole text. */
  readonly change: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** The diagnostics of a file once they are as wanted. */
  readonly diagnostics: (
    uri: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  /** What the server wrote to its error output. */
  readonly errors: () => string;
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly folders?: readonly string[];
  readonly language?: 'en' | 'nl';
  /** What the editor says that it can do. */
  readonly capabilities?: ClientCapabilities;
  /** What the editor tells beside its settings. */
  readonly options?: object;
  /** The program that runs the server; the running one where none is named. */
  readonly node?: string;
}

/** Starts dist/server.cjs and greets it. */
export async function startServer({
  folders = [],
  language = 'en',
  capabilities = {},
  options = {},
  node = process.execPath,
}: StartOptions = {}): Promise<LanguageClient> {
  const server = spawn(node, [new URL('dist/server.cjs', repository).pathname, '--stdio'], { stdio: 'pipe' });
  let errors = '';
  server.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const latest = new Map<string, readonly Diagnostic[]>();
  const all: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) => {
    latest.set(published.uri, published.diagnostics);
    all.push(published);
    for (const check of waiting) check();
  });
  connection.listen();
  const greeting = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: { settings: { asOf: '2026-11-22', language }, ...options },
  });
  await connection.sendNotification('initialized', {});
  const versions = new Map<string, number>();
  const notify = (method: string, params: object): void => void connection.sendNotification(method, params);
  return {
    connection,
    offers: greeting.capabilities,
    pushed: (uri) => latest.get(uri),
    allPushed: (wanted) => all.filter(({ uri }) => uri === wanted).map(({ diagnostics }) => diagnostics),
    open: (uri, text) => {
      versions.set(uri, 1);
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'sms', version: 1, text } });
    },
    change: (uri, text) => {
      const version = (versions.get(uri) ?? 1) + 1;
      versions.set(uri, version);
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    },
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    diagnostics: (uri, wanted) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check);
          reject(
            new Error(
              `The diagnostics of ${uri} stayed ${JSON.stringify(latest.get(uri), undefined, 1)}. ${errors}`,
            ),
          );
        }, 20_000);
        const check = (): void => {
          const found = latest.get(uri);
          if (!found || !wanted(found)) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
    errors: () => errors,
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
