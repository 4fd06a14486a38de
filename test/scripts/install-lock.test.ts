import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withLock } from '../../scripts/system/install-lock.mjs';

test('two installations do not work at the same time', async () => {
  const file = lockFile();
  const events: string[] = [];
  const install = (name: string): Promise<void> =>
    withLock(file, async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      events.push(`${name} ends`);
    });
  await Promise.all([install('one'), install('two')]);
  expect(events).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  expect(existsSync(file)).toBe(false);
});

test('a process that died while it installed keeps nobody waiting', async () => {
  const file = lockFile();
  const idOfNobody = 2 ** 30;
  writeFileSync(file, String(idOfNobody));
  await expect(withLock(file, () => Promise.resolve('done'))).resolves.toBe('done');
});

test('work that fails gives the lock back', async () => {
  const file = lockFile();
  await expect(withLock(file, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(file)).toBe(false);
});

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'servicewright-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'editor.lock');
}
