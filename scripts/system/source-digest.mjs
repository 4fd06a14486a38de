import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash over the names and contents of files, and of all files in folders; what does not
 * exist counts as such.
 * @param {string} folder what the paths start from
 * @param {readonly string[]} paths
 */
export function digestOf(folder, paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, folder, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 * @param {string} path
 */
function addTo(hash, folder, path) {
  const full = join(folder, path);
  const status = lstatSync(full, { throwIfNoEntry: false });
  if (status?.isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, folder, join(path, name));
    return;
  }
  hash.update(`${path}\0${status?.size ?? 'missing'}\0`);
  if (status?.isFile()) hash.update(readFileSync(full));
}
