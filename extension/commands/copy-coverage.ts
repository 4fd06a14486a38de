import { env, window } from 'vscode';
import { l10n } from '../localize.ts';
import type { CoverageNode } from '../views/coverage/coverage-node.ts';
import type { CoverageView } from '../views/coverage/coverage-view.ts';

const shown = 4_000;

/** Copies a part of the coverage, or all of it, for a report or a pull request. */
export async function copyCoverage(view: CoverageView, node: CoverageNode | undefined): Promise<void> {
  const text = await view.markdown(node);
  if (text === undefined) {
    void window.showInformationMessage(l10n.t('There is no coverage to copy yet.'));
    return;
  }
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('Coverage copied as Markdown.'), shown);
}
