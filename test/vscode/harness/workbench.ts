import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { settingsFile } from '../../../scripts/editor/server.mjs';
import { quietSettings } from '../../../scripts/editor/settings.mjs';
import { guardPage } from './page-guard.ts';
import type { PageGuard } from './page-guard.ts';
import { copyWorkspace, placeOf } from './workspace-copy.ts';
import type { Place, WorkspaceCopy } from './workspace-copy.ts';

/** VS Code in a window of the browser, with a copy of the model open. */
export interface Workbench {
  readonly page: Page;
  readonly guard: PageGuard;
  readonly workspace: WorkspaceCopy;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** Whether folders must be trusted before anything in them may run. */
  readonly workspaceTrust?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The pixels of a picture for each pixel of the window. */
  readonly pixelRatio?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const patience = 60_000;

/** Opens a copy of the model in a new window. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { address, browser: endpoint, data } = inject('editor');
  writeFileSync(settingsFile(data), JSON.stringify(settingsFor(options)));
  const workspace = copyWorkspace();
  const browser = await chromium.connect(endpoint);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    deviceScaleFactor: options.pixelRatio ?? 1,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const guard = guardPage(page, address);
  await page.goto(`${address}/?folder=${encodeURIComponent(workspace.folder)}`);
  await explorerFile(page, 'services.sms').waitFor();
  await coverageInStatusBar(page).waitFor();
  const close = async (): Promise<void> => {
    await browser.close();
    workspace.remove();
  };
  return { page, guard, workspace, close };
}

function settingsFor({ workspaceTrust = false, settings = {} }: WorkbenchOptions): Record<string, unknown> {
  return {
    ...quietSettings,
    'files.autoSave': 'off',
    'security.workspace.trust.enabled': workspaceTrust,
    'security.workspace.trust.startupPrompt': 'never',
    'window.autoDetectColorScheme': true,
    ...settings,
  };
}

/** Closes whatever is open without saving, and brings the files back to what they were. */
export async function reset({ page, workspace }: Workbench): Promise<void> {
  await page.keyboard.press('Escape');
  while ((await page.locator('.editor-group-container .tab').count()) > 0) {
    await runCommand(page, 'View: Revert and Close Editor');
  }
  workspace.restore();
}

/** Opens a file of the model from the explorer, and waits until it can be typed into. */
export async function openFile({ page }: Workbench, file: string): Promise<void> {
  await runCommand(page, 'View: Show Explorer');
  await explorerFile(page, file).dblclick();
  await page.locator(`.tab.active[data-resource-name="${basename(file)}"]`).waitFor();
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Runs a command by its title, as people do, from the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await pick(page, title, title);
}

/** Moves the cursor of the active editor. */
export async function moveCursor({ page }: Workbench, { line, column }: Place): Promise<void> {
  await page.keyboard.press('Control+G');
  await pick(page, `${line}:${column}`, new RegExp(`line ${line}\\b.*\\b${column}\\b`));
  await cursorAt(page, { line, column }).waitFor();
}

/** Types into the box that has opened, and takes what it proposes once that is what was meant. */
async function pick(page: Page, typed: string, proposal: string | RegExp): Promise<void> {
  const box = page.locator('.quick-input-widget');
  await box.locator('input').waitFor();
  await page.keyboard.type(typed);
  await box.locator('.monaco-list-row.focused').filter({ hasText: proposal }).waitFor();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** The status bar's display of the cursor's place, which appears when the cursor is there. */
export function cursorAt(page: Page, { line, column }: Place): Locator {
  return page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`, { exact: true });
}

/** The status bar's display of the coverage, which appears when the language server has read the model. */
export function coverageInStatusBar(page: Page): Locator {
  return page.locator('.statusbar').getByText(/ISO20000 \d+\/\d+/);
}

/** The status bar's display of the cursor, which appears when the cursor stands behind a selected name. */
export function selected(page: Page, file: string, name: string): Locator {
  const { line, column } = placeOf(file, name, 'end');
  return page.locator('.statusbar').getByText(`Ln ${line}, Col ${column} (${name.length} selected)`);
}

/** The lines under what is wrong in the active editor. */
export function squiggles({ page }: Workbench): Locator {
  return page.locator('.editor-instance .squiggly-error');
}

/** The line of the active editor that shows a text; the editor writes its spaces as non-breaking ones. */
export function editorLine({ page }: Workbench, text: string): Locator {
  const pattern = text.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return page.locator('.editor-instance .view-line').filter({ hasText: new RegExp(pattern.join('\\s+')) });
}

function explorerFile(page: Page, file: string): Locator {
  return page.locator('.explorer-folders-view').getByRole('treeitem', { name: file }).first();
}

const shortPatience = 5_000;

/** Does what people do again where the editor was not ready for it, until a sign of success appears. */
export async function untilShown(sign: Locator, act: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + patience;
  do {
    await act();
    if (await appears(sign)) return;
  } while (Date.now() < deadline);
  await sign.waitFor({ timeout: shortPatience });
}

async function appears(sign: Locator): Promise<boolean> {
  return sign.waitFor({ timeout: shortPatience }).then(
    () => true,
    () => false,
  );
}
