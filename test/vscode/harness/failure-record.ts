import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { logFile } from '../../../scripts/editor/server.mjs';
import type { Workbench } from './workbench.ts';

const folder = fileURLToPath(new URL('../../../out/editor-failures', import.meta.url));

/** Keeps what was seen when a test failed: a picture, the page's console and the server's log. */
export async function recordFailure(test: string, { page, guard }: Workbench): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100));
  await page.screenshot({ path: `${path}.png` });
  writeFileSync(`${path}.console.txt`, guard.console().join('\n'));
  const log = logFile(inject('editor'));
  if (existsSync(log)) copyFileSync(log, `${path}.server.txt`);
  return `${path}.png`;
}
