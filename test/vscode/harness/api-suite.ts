import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { provideSettings, startServer } from '../../../scripts/editor/server.mjs';
import { quietSettings } from '../../../scripts/editor/settings.mjs';
import { bundleApiSuite } from '../../../scripts/testing/api-suite-bundle.mjs';
import type { ApiResult } from '../api/runner.ts';
import { installedExtension } from './installed-extension.ts';
import { copyWorkspace } from './workspace-copy.ts';

const timeout = 300_000;

/** Runs the API tests in the extension host of an editor that has the packed extension. */
export async function runApiSuite(): Promise<readonly ApiResult[]> {
  const { entry, data: installed, browser: endpoint } = inject('editor');
  const data = join(installed, 'api');
  const editor = { entry, data };
  const suite = join(data, 'suite.cjs');
  const results = join(data, 'results.json');
  await bundleApiSuite(suite);
  provideSettings(editor, { ...quietSettings, 'files.autoSave': 'off' });
  const workspace = copyWorkspace();
  const server = await startServer(editor, ['--disable-workspace-trust', ...smokeTestDriver]);
  const browser = await chromium.connect(endpoint);
  try {
    const remote = (path: string): string => `vscode-remote://${new URL(server.address).host}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(installedExtension(installed))],
      ['extensionTestsPath', remote(suite)],
      ['extensionEnvironment', JSON.stringify({ SERVICEWRIGHT_API_RESULTS: results })],
    ];
    const query = new URLSearchParams({ folder: workspace.folder, payload: JSON.stringify(payload) });
    await untilEnded(await browser.newPage(), `${server.address}/?${query.toString()}`);
    return readResults(results);
  } finally {
    await browser.close();
    await server.stop();
    workspace.remove();
  }
}

/** Without this a built editor heeds no payload of the address. */
const smokeTestDriver = ['--vscode-option', 'enable-smoke-test-driver'];

/** The editor calls these two functions of the page, if they are there. */
async function untilEnded(page: Page, address: string): Promise<void> {
  const ended = Promise.withResolvers<undefined>();
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', () => ended.resolve(undefined));
  const timer = setTimeout(
    () => ended.reject(new Error(`The tests did not end in ${timeout / 1000} s.`)),
    timeout,
  );
  await page.goto(address);
  await ended.promise.finally(() => clearTimeout(timer));
}

function readResults(file: string): readonly ApiResult[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly ApiResult[];
}
