import { EventEmitter, l10n, window } from 'vscode';
import type { TreeView } from 'vscode';
import { coverageRequest } from '../../../language-server/protocol.ts';
import type { CoverageDto } from '../../../language-server/protocol.ts';
import type { ServerLink } from '../../client/server-link.ts';
import { setContext } from '../../context-keys.ts';
import { disposeAll } from '../../disposal.ts';
import type { Disposal } from '../../disposal.ts';
import { newest } from '../../newest.ts';
import { coverageItem } from './coverage-item.ts';
import { coverageMarkdown } from './coverage-markdown.ts';
import { coverageNodes } from './coverage-node.ts';
import type { CoverageFilter, CoverageNode, FrameworkNode } from './coverage-node.ts';

export const coverageViewId = 'servicewright.coverage';

/** The tree of what each framework asks and how far the models answer it. */
export interface CoverageView extends Disposal {
  setFilter(filter: CoverageFilter): void;
  /** A part of the tree, or all of it, as Markdown; undefined while there is none. */
  markdown(node: CoverageNode | undefined): string | undefined;
}

const delay = 250;

export function createCoverageView(server: ServerLink): CoverageView {
  let coverage: CoverageDto | undefined;
  let filter: CoverageFilter = 'all';
  let roots: readonly FrameworkNode[] = [];
  const changed = new EventEmitter<void>();
  const view = window.createTreeView<CoverageNode>(coverageViewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node?.children ?? roots)],
      getTreeItem: coverageItem,
    },
  });
  const show = (): void => {
    roots = coverage ? coverageNodes(coverage, filter) : [];
    describe(view, roots, filter);
    changed.fire();
  };
  const question = newest(
    delay,
    (token) => server.request(coverageRequest, { uri: '' }, token),
    (answer) => {
      coverage = answer ?? coverage;
      setContext('servicewright.coverage', stateOf(coverage));
      show();
      if (!answer && coverage)
        view.message = l10n.t('The language server gives no answer: this may be out of date.');
    },
  );
  const listener = server.onModelChanged(() => question.soon());
  setContext('servicewright.coverage', 'asking');
  setContext('servicewright.coverageFilter', filter);
  question.now();
  return {
    setFilter: (wanted) => {
      filter = wanted;
      setContext('servicewright.coverageFilter', filter);
      show();
    },
    markdown: (node) => {
      if (!coverage || roots.length === 0) return undefined;
      return coverageMarkdown(node ? [node] : roots, coverage.asOf);
    },
    dispose: () => disposeAll([listener, question, view, changed]),
  };
}

function stateOf(coverage: CoverageDto | undefined): 'stopped' | 'none' | 'shown' {
  if (!coverage) return 'stopped';
  return coverage.coverage.length === 0 ? 'none' : 'shown';
}

/** Says which part of the tree is shown, and why it may be empty. */
function describe(
  view: TreeView<CoverageNode>,
  roots: readonly FrameworkNode[],
  filter: CoverageFilter,
): void {
  const withGaps = filter === 'gaps';
  const nothing = roots.length > 0 && roots.every((root) => root.children.length === 0);
  view.description = withGaps ? l10n.t('with gaps') : '';
  view.message = withGaps && nothing ? l10n.t('No judged clause has a gap.') : '';
}
