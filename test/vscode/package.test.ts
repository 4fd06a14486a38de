import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { installedExtension } from './harness/installed-extension.ts';

const largest = 3 * 1024 ** 2;

test('the package of the extension is smaller than 3 MB', () => {
  const { size } = statSync(inject('editor').vsix);
  console.log(`The package of the extension: ${(size / 1024 ** 2).toFixed(2)} MB`);
  expect(size).toBeLessThan(largest);
});

test('the package holds no sources, no source maps and no tests', () => {
  const folder = installedExtension(inject('editor').data);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.(ts|map|langium|tsbuildinfo)$|\.test\./.test(file))).toEqual([]);
});

test('the package holds every file that its manifest names', () => {
  const folder = installedExtension(inject('editor').data);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = pathsIn(manifest);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});

/** The texts in a manifest that are the path of a file in one of the folders that are packed. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(\.\/)?(dist|extension|library|l10n)\/.*\.\w+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'bin' ? [] : pathsIn(part)));
}
