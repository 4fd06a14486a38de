import type { Locator } from 'playwright-core';
import { untilShown } from './workbench.ts';
import type { Workbench } from './workbench.ts';

/** Opens the coverage from its icon in the activity bar, and waits for the first framework. */
export async function openCoverage({ page }: Workbench): Promise<Locator> {
  const icon = page.locator('.activitybar').getByRole('tab', { name: 'Servicewright' });
  if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
  const tree = page.locator('.sidebar').getByRole('tree', { name: 'Coverage' });
  await tree.getByRole('treeitem', { name: /ISO\/IEC 20000-1/ }).waitFor();
  return tree;
}

/** The line of a clause, by its number and the beginning of its title. */
export function clauseLine(tree: Locator, clause: string): Locator {
  return tree.getByRole('treeitem', { name: new RegExp(`^${clause.replaceAll('.', '\\.')}`) });
}

/** Unfolds the line of a clause or a rule; a tree that is just being refreshed loses a click. */
export async function unfold(line: Locator): Promise<void> {
  const unfolded = line.and(line.page().locator('[aria-expanded="true"]'));
  await line.waitFor();
  await untilShown(unfolded, async () => {
    if (await unfolded.isHidden()) await line.locator('.monaco-tl-twistie').click();
  });
}
