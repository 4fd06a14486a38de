import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { installExtension, startServer } from '../../../scripts/editor/server.mjs';
import { failureFolder } from './failure-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly editor: EditorUnderTest;
  }
}

/** The one editor and the one browser that all tests of a run share. */
export interface EditorUnderTest {
  /** The script that starts the editor's server. */
  readonly entry: string;
  /** The folder of the server's settings, extensions and log. */
  readonly data: string;
  /** The package that is installed in it. */
  readonly vsix: string;
  /** Where the server answers: http://127.0.0.1:PORT. */
  readonly address: string;
  /** Where playwright reaches the browser. */
  readonly browser: string;
}

/** A browser that asks for nothing by itself, and finds no host but this machine. */
const quietBrowser = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installs the packed extension into an editor of its own, and starts this editor and a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync(failureFolder, { recursive: true, force: true });
  const data = mkdtempSync(join(tmpdir(), 'servicewright-editor-'));
  const entry = fromEnvironment('SERVICEWRIGHT_EDITOR');
  const editor = { entry, data };
  const vsix = fromEnvironment('SERVICEWRIGHT_VSIX');
  await installExtension(editor, vsix);
  const server = await startServer(editor);
  const executablePath = fromEnvironment('SERVICEWRIGHT_BROWSER');
  const browser = await chromium.launchServer({ executablePath, args: quietBrowser });
  project.provide('editor', { ...editor, vsix, address: server.address, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set. Run these tests with: npm run test:editor`);
}
