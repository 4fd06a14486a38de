import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './is-running.mjs';

/** A lock older than this is void: its holder may have been a process of another machine or container. */
const longestHoldInMilliseconds = 20 * 60_000;

/**
 * Does work that only one process at a time should do, since doing it twice would be a waste.
 * A process that died while it held the lock does not keep others waiting.
 * @template T
 * @param {string} file the lock, a file with the id of the process that holds it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  while (!take(file)) {
    if (!isHeld(file)) rmSync(file, { force: true });
    else await wait(500);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function isHeld(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const pid = Number(readFileSync(file, 'utf8'));
    return age < longestHoldInMilliseconds && (pid === 0 || isRunning(pid));
  } catch {
    return false;
  }
}
