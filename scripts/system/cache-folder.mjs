import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder in the user's cache that holds what the project fetches for itself, such as the editor. */
export function cacheFolder() {
  return join(userCache(), 'servicewright');
}

function userCache() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return join(homedir(), '.cache');
}
