import { EventEmitter, window } from 'vscode';
import type { Event, Memento, TreeView } from 'vscode';
import { coverageRequest } from '../../../language-server/protocol.ts';
import type { CoverageDto } from '../../../language-server/protocol.ts';
import type { ServerLink } from '../../client/server-link.ts';
import { setContext } from '../../context-keys.ts';
import { disposeAll } from '../../disposal.ts';
import type { Disposal } from '../../disposal.ts';
import { l10n } from '../../localize.ts';
import { newest } from '../../newest.ts';
import { coverageItem } from './coverage-item.ts';
import { coverageMarkdown } from './coverage-markdown.ts';
import { coverageNodes } from './coverage-node.ts';
import { filterInWords, levelsKept, pickLevels } from './level-filter.ts';
import type { CoverageFilter, CoverageNode, FrameworkNode } from './coverage-node.ts';

export const coverageViewId = 'servicewright.coverage';

/** The tree of what each framework asks and how far the models answer it. */
export interface CoverageView extends Disposal {
  /** Shows all of the tree, or what has gaps. */
  showGaps(wanted: boolean): void;
  /** Asks which levels to show; they stay so in this workspace. */
  pickLevels(): Promise<void>;
  /** A part of the tree, or all of it, as Markdown; undefined while there is none. */
  markdown(node: CoverageNode | undefined): Promise<string | undefined>;
}

const delay = 250;

/** @param memory keeps the levels that the user chose, for this workspace */
export function createCoverageView(server: ServerLink, memory: Memento): CoverageView {
  let coverage: CoverageDto | undefined;
  let filter: CoverageFilter = { gaps: false, levels: levelsKept(memory) };
  let roots: readonly FrameworkNode[] = [];
  let isOutdated = true;
  let isAnswered = true;
  const changed = new EventEmitter<void>();
  const view = createTree(changed.event, () => roots);
  const question = newest(delay, (token) => server.request(coverageRequest, { uri: '' }, token), take);
  const listeners = [
    server.onModelChanged(() => (view.visible ? question.soon() : (isOutdated = true))),
    view.onDidChangeVisibility(() => view.visible && isOutdated && question.now()),
  ];

  function take(answer: CoverageDto | undefined): void {
    // Most edits change no coverage, and a tree that stands still is easier to click on.
    const isSame = !isOutdated && JSON.stringify(answer) === JSON.stringify(coverage);
    isAnswered = answer !== undefined;
    isOutdated = !isAnswered;
    if (isSame) return;
    coverage = answer ?? coverage;
    setContext('servicewright.coverage', stateOf(coverage));
    show();
  }
  function show(): void {
    roots = coverage ? coverageNodes(coverage, filter) : [];
    view.description = filterInWords(filter);
    view.message = messageFor(roots, isAnswered);
    changed.fire();
  }
  function change(wanted: CoverageFilter): void {
    filter = { ...filter, ...wanted };
    show();
  }
  question.now();
  return {
    showGaps: (gaps) => {
      setContext('servicewright.coverageFilter', gaps ? 'gaps' : 'all');
      change({ gaps });
    },
    pickLevels: async () => {
      const levels = await pickLevels(memory, filter.levels ?? []);
      if (levels) change({ levels });
    },
    markdown: async (node) => {
      if (isOutdated) take(await server.request(coverageRequest, { uri: '' }));
      if (!coverage || roots.length === 0) return undefined;
      return coverageMarkdown(node ? [node] : roots, coverage.asOf);
    },
    dispose: () => disposeAll([...listeners, question, view, changed]),
  };
}

function createTree(changed: Event<void>, roots: () => readonly FrameworkNode[]): TreeView<CoverageNode> {
  return window.createTreeView<CoverageNode>(coverageViewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed,
      getChildren: (node) => [...(node?.children ?? roots())],
      getTreeItem: coverageItem,
    },
  });
}

function stateOf(coverage: CoverageDto | undefined): 'stopped' | 'none' | 'shown' {
  if (!coverage) return 'stopped';
  return coverage.coverage.length === 0 ? 'none' : 'shown';
}

/** Why the tree may be empty, or not the newest. */
function messageFor(roots: readonly FrameworkNode[], isAnswered: boolean): string {
  if (roots.length === 0) return '';
  if (!isAnswered) return l10n.t('The language server gives no answer: this may be out of date.');
  return roots.every((root) => root.children.length === 0) ? l10n.t('No clause is left by the filter.') : '';
}
