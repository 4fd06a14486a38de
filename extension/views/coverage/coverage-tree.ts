import { EventEmitter, window } from 'vscode';
import type { TreeView } from 'vscode';
import type { ServerLink } from '../../client/server-link.ts';
import { disposeAll } from '../../disposal.ts';
import type { Disposal } from '../../disposal.ts';
import { coverageItem } from './coverage-item.ts';
import { ruleParts } from './coverage-node.ts';
import type { CoverageFilter, CoverageNode, FrameworkNode } from './coverage-node.ts';
import { filterInWords } from './level-filter.ts';
import { createRuleDetails } from './rule-details.ts';

export const coverageViewId = 'servicewright.coverage';

/** The tree as the editor shows it. What stands below a rule is asked of the server when the rule is opened. */
export interface CoverageTree extends Disposal {
  readonly view: TreeView<CoverageNode>;
  show(roots: readonly FrameworkNode[], filter: CoverageFilter, message: string): void;
  /** The model may be another, though no line of the tree is: looks at the rules that are open. */
  renew(): void;
}

export function createCoverageTree(server: ServerLink): CoverageTree {
  let roots: readonly FrameworkNode[] = [];
  let filter: CoverageFilter = {};
  const details = createRuleDetails(server);
  const changed = new EventEmitter<CoverageNode | undefined>();
  const view = window.createTreeView<CoverageNode>(coverageViewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => [...(await partsOf(node))],
      getTreeItem: coverageItem,
    },
  });
  const listener = view.onDidCollapseElement(({ element }) => details.close(element));

  async function partsOf(node: CoverageNode | undefined): Promise<readonly CoverageNode[]> {
    if (node?.type !== 'rule') return node?.children ?? roots;
    const known = await details.of(node);
    return known ? ruleParts(node, known, filter) : node.children;
  }
  async function renewRules(): Promise<void> {
    for (const node of await details.renew()) changed.fire(node);
  }
  return {
    view,
    show: (shown, wanted, message) => {
      [roots, filter] = [shown, wanted];
      view.message = message;
      view.description = filterInWords(filter);
      details.closeAll();
      changed.fire(undefined);
    },
    renew: () => void renewRules(),
    dispose: () => disposeAll([listener, view, changed]),
  };
}
