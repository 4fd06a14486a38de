import { relative, sep } from 'node:path';

/** A path as it is printed: from the folder, with `/`. */
export function shownPath(folder: string, path: string): string {
  return (relative(folder, path) || '.').split(sep).join('/');
}
