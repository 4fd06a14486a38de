import { Uri, ViewColumn, commands, window } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';
import type { ServerLink } from '../client/server-link.ts';
import { isModel } from '../places.ts';
import { firstView } from '../preview/previews.ts';
import type { Previews } from '../preview/previews.ts';
import type { CoverageNode } from '../views/coverage/coverage-node.ts';
import { coverageViewId } from '../views/coverage/coverage-tree.ts';
import type { CoverageView } from '../views/coverage/coverage-view.ts';
import { copyCoverage } from './copy-coverage.ts';
import type { DiagramTables } from './diagram-table.ts';
import { mendGaps } from './mend-gaps.ts';
import { insertStarter, newModel } from './starter-model.ts';

/** All that commands work on. */
export interface Parts {
  readonly server: ServerLink;
  readonly output: LogOutputChannel;
  readonly previews: Previews;
  readonly tables: DiagramTables;
  readonly coverage: CoverageView;
}

/** The commands of package.json, by the last part of their id. */
export function registerCommands(parts: Parts): Disposable[] {
  const { server, output, previews, coverage } = parts;
  const table = {
    openPreview: (uri?: unknown) => open(previews, uri, ViewColumn.Active),
    openPreviewToSide: (uri?: unknown) => open(previews, uri, ViewColumn.Beside),
    togglePreviewPin: () => previews.active()?.togglePin(),
    toggleFollowCursor: () => previews.toggleFollowCursor(),
    showDiagramAsTable: () => showTable(parts),
    showCoverage: () => commands.executeCommand(`${coverageViewId}.focus`),
    showAllCoverage: () => coverage.showGaps(false),
    showCoverageGaps: () => coverage.showGaps(true),
    filterCoverage: () => coverage.pickLevels(),
    copyCoverage: (node?: CoverageNode) => copyCoverage(coverage, node),
    mendGaps: (node?: CoverageNode) => mendGaps(server, node),
    insertStarter: () => insertStarter(server),
    newModel: () => newModel(server),
    restartServer: () => server.restart(),
    showOutput: () => output.show(),
  };
  return Object.entries(table).map(([name, run]) => commands.registerCommand(`servicewright.${name}`, run));
}

function open(previews: Previews, wanted: unknown, column: ViewColumn): void {
  const uri = wanted instanceof Uri ? wanted : activeModel();
  if (uri) previews.open(uri, column);
}

/** The table of the preview that has the focus, else of the model in the active editor. */
async function showTable({ previews, tables }: Parts): Promise<void> {
  const state = previews.active()?.state;
  const model = state?.uri ?? activeModel()?.toString();
  if (model !== undefined) await tables.show(model, state?.view ?? firstView);
}

function activeModel(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document && isModel(document) ? document.uri : undefined;
}
