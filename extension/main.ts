import { window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { createServerLink } from './client/server-link.ts';
import type { ServerLink } from './client/server-link.ts';
import { registerShowReferences } from './client/show-references.ts';
import { registerCommands } from './commands/commands.ts';
import { createDiagramTables } from './commands/diagram-table.ts';
import { setContext } from './context-keys.ts';
import { loadTexts } from './localize.ts';
import { createPreviews } from './preview/previews.ts';
import { createCoverageView } from './views/coverage/coverage-view.ts';
import { watchModelPresence } from './views/model-presence.ts';
import { createStatusBar } from './views/status-bar.ts';

let running: ServerLink | undefined;

/** Wires the parts together: the server, what shows its answers, and the commands. */
export async function activate(context: ExtensionContext): Promise<void> {
  await loadTexts(context.extensionUri);
  // Not given up with the rest: the client still reports to it while it stops.
  const output = window.createOutputChannel('Servicewright', { log: true });
  const server = createServerLink(context, output);
  const tables = createDiagramTables(server);
  const previews = createPreviews(context, server, ({ uri, view }) => void tables.show(uri, view));
  const coverage = createCoverageView(server, context.workspaceState);
  const commands = registerCommands({ server, output, previews, tables, coverage });
  context.subscriptions.push(server, tables, previews, coverage, ...commands);
  context.subscriptions.push(createStatusBar(server), watchModelPresence(), registerShowReferences());
  running = server;
  setContext('servicewright.active', true);
  void server.start();
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
