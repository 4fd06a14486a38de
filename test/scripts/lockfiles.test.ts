import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lockfiles = [
  'package-lock.json',
  'scripts/editor/package-lock.json',
  'scripts/editor/workbench/package-lock.json',
];

test.each(lockfiles)('%s names the hash of each package and no address to fetch it from', (file) => {
  const { packages } = JSON.parse(
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
  ) as Lockfile;
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(([, entry]) => !entry.integrity && !entry.inBundle).map(([path]) => path)).toEqual(
    [],
  );
  expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
});

interface Lockfile {
  readonly packages: Readonly<Record<string, { integrity?: string; resolved?: string; inBundle?: boolean }>>;
}
