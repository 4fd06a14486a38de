/** Where the parts of the product stand: beside dist/cli.js, or around cli/ in the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ownFolder = dirname(fileURLToPath(import.meta.url));

export const libraryFolder = join(ownFolder, '..', 'library');

/** A built file: the language server, the layout worker. */
export function builtFile(name: string): string {
  const beside = join(ownFolder, name);
  return existsSync(beside) ? beside : join(ownFolder, '..', 'dist', name);
}

export function productVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ownFolder, '..', 'package.json'), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '';
}
