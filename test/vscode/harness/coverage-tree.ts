import type { Locator } from 'playwright-core';
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

/** Unfolds the line of a clause or a rule. */
export async function unfold(line: Locator): Promise<void> {
  await line.waitFor();
  if ((await line.getAttribute('aria-expanded')) === 'true') return;
  await line.locator('.monaco-tl-twistie').click();
  await line.and(line.page().locator('[aria-expanded="true"]')).waitFor();
}
