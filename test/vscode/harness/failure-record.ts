import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { logFile } from '../../../scripts/editor/server.mjs';
import { failureFolder } from './failure-folder.ts';
import type { Workbench } from './workbench.ts';

/** Keeps what was seen when a test failed: a picture, the page's console and the logs of the editor. */
export async function recordFailure(test: string, { page, guard }: Workbench): Promise<string> {
  mkdirSync(failureFolder, { recursive: true });
  const path = join(failureFolder, test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100));
  await page.screenshot({ path: `${path}.png` });
  writeFileSync(`${path}.console.txt`, guard.console().join('\n'));
  writeFileSync(`${path}.logs.txt`, editorLogs());
  return `${path}.png`;
}

/** What the server, the extension host and the extension wrote down. */
function editorLogs(): string {
  const editor = inject('editor');
  const folder = join(editor.data, 'user-data', 'logs');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(remoteexthost|Servicewright)[^/\\]*\.log$/.test(file),
  );
  const paths = [logFile(editor), ...files.map((file) => join(folder, file))];
  return paths.map((path) => `── ${path}\n${readFileSync(path, 'utf8')}`).join('\n');
}
