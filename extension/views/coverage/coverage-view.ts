import type { Memento } from 'vscode';
import { coverageRequest } from '../../../language-server/protocol.ts';
import type { CoverageDto } from '../../../language-server/protocol.ts';
import type { ServerLink } from '../../client/server-link.ts';
import { setContext } from '../../context-keys.ts';
import { disposeAll } from '../../disposal.ts';
import type { Disposal } from '../../disposal.ts';
import { l10n } from '../../localize.ts';
import { newest } from '../../newest.ts';
import { coverageMarkdown } from './coverage-markdown.ts';
import { coverageNodes } from './coverage-node.ts';
import { createCoverageTree } from './coverage-tree.ts';
import { levelsKept, pickLevels } from './level-filter.ts';
import type { CoverageFilter, CoverageNode, FrameworkNode } from './coverage-node.ts';
import { allGaps } from './rule-details.ts';

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
  const tree = createCoverageTree(server);
  const question = newest(delay, (token) => server.request(coverageRequest, { uri: '' }, token), take);
  const listeners = [
    server.onModelChanged(() => (tree.view.visible ? question.soon() : (isOutdated = true))),
    tree.view.onDidChangeVisibility(() => tree.view.visible && isOutdated && question.now()),
  ];

  function take(answer: CoverageDto | undefined): void {
    // Most edits change no coverage, and a tree that stands still is easier to click on.
    const isSame = !isOutdated && JSON.stringify(answer) === JSON.stringify(coverage);
    isAnswered = answer !== undefined;
    isOutdated = !isAnswered;
    if (isSame) tree.renew();
    else keep(answer ?? coverage);
  }
  function keep(known: CoverageDto | undefined): void {
    coverage = known;
    setContext('servicewright.coverage', stateOf(coverage));
    show();
  }
  function show(): void {
    roots = coverage ? coverageNodes(coverage, filter) : [];
    tree.show(roots, filter, messageFor(roots, isAnswered));
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
      return copyOf(server, node ? [node] : roots, coverage.asOf);
    },
    dispose: () => disposeAll([...listeners, question, tree]),
  };
}

async function copyOf(server: ServerLink, nodes: readonly CoverageNode[], asOf: string): Promise<string> {
  return coverageMarkdown(nodes, await allGaps(server, nodes), asOf);
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
