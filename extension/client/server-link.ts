import { EventEmitter, workspace } from 'vscode';
import type { CancellationToken, Event, ExtensionContext, LogOutputChannel } from 'vscode';
import { TransportKind } from 'vscode-languageclient/node';
import { engineArguments, modelChanged } from '../../language-server/protocol.ts';
import { disposeAll } from '../disposal.ts';
import type { Disposal } from '../disposal.ts';
import { clientOptions } from './client-options.ts';
import { createCrashGuard } from './crash-guard.ts';
import type { Requests } from './requests.ts';
import { QuietClient } from './quiet-client.ts';
import { createRestartOffer } from './restart-offer.ts';
import { readSettings, section } from './settings.ts';

/** The language server, as the rest of the extension sees it. */
export interface ServerLink extends Disposal {
  /** Findings, coverage or drawings may have changed; also after a start and a stop of the server. */
  readonly onModelChanged: Event<void>;
  /** The server's answer, or undefined where there is none: it stands still, failed or was cancelled. */
  readonly request: Request;
  /** Starts the server; says so where it cannot be started. */
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export type Request = <M extends keyof Requests>(
  method: M,
  params: Requests[M]['params'],
  token?: CancellationToken,
) => Promise<Requests[M]['answer'] | undefined>;

export function createServerLink(context: ExtensionContext, output: LogOutputChannel): ServerLink {
  const changed = new EventEmitter<void>();
  const watchers = ['**/*.sms', '**/servicewright.json'].map((glob) =>
    workspace.createFileSystemWatcher(glob),
  );
  const offerRestart = createRestartOffer(output, restart);
  let client = newClient();
  const settings = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(section)) void sendSettings(client, output);
  });

  function newClient(): QuietClient {
    const module = context.asAbsolutePath('dist/server.cjs');
    const server = { module, transport: TransportKind.ipc, options: { execArgv: [...engineArguments] } };
    const options = clientOptions(output, watchers, createCrashGuard(offerRestart));
    const started = new QuietClient(section, 'Servicewright', { run: server, debug: server }, options);
    started.onNotification(modelChanged, () => changed.fire());
    started.onDidChangeState(() => changed.fire());
    return started;
  }
  async function start(): Promise<void> {
    output.info('Starting the language server.');
    try {
      await client.start();
    } catch (error) {
      output.error(`The language server could not be started: ${String(error)}`);
      offerRestart();
    }
  }
  async function restart(): Promise<void> {
    await stopClient(client, output);
    client = newClient();
    await start();
  }
  return {
    onModelChanged: changed.event,
    request: (method, params, token) => ask(client, output, method, params, token),
    start,
    restart,
    stop: () => stopClient(client, output),
    dispose: () => disposeAll([changed, settings, ...watchers]),
  };
}

async function ask<M extends keyof Requests>(
  client: QuietClient,
  output: LogOutputChannel,
  ...[method, params, token]: [method: M, params: Requests[M]['params'], token: CancellationToken | undefined]
): Promise<Requests[M]['answer'] | undefined> {
  if (token?.isCancellationRequested) return undefined;
  try {
    return await client.sendRequest<Requests[M]['answer']>(method, params, token);
  } catch (error) {
    output.debug(`${method}: ${String(error)}`);
    return undefined;
  }
}

async function sendSettings(client: QuietClient, output: LogOutputChannel): Promise<void> {
  if (!client.isRunning()) return;
  try {
    await client.sendNotification('workspace/didChangeConfiguration', { settings: readSettings() });
  } catch (error) {
    output.debug(`workspace/didChangeConfiguration: ${String(error)}`);
  }
}

/** Stops whatever is left of a client; one that is starting or that failed throws, and is let go. */
async function stopClient(client: QuietClient, output: LogOutputChannel): Promise<void> {
  try {
    await client.dispose();
  } catch (error) {
    output.debug(`Stopping the language server: ${String(error)}`);
  }
}
