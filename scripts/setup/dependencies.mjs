import { readFileSync } from 'node:fs';
import { step } from '../system/progress.mjs';
import { inProject, npm } from '../system/project.mjs';
import { run } from '../system/run-command.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/** Installs the dependencies unless those that are there are the ones of the lockfile. */
export async function ensureDependencies() {
  if (areInstalled()) return;
  const [command, args] = npm('ci', '--no-audit', '--no-fund');
  await step('Installing the dependencies (npm ci)', () => run(command, args));
}

/** npm writes its own list of what it installed as the last thing, so an interrupted installation has none. */
function areInstalled() {
  const wanted = readLockfile(inProject('package-lock.json'));
  const installed = readLockfile(inProject('node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(
    ([path, locked]) => path === '' || isSame(locked, installed.packages[path]),
  );
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} installed
 */
function isSame(wanted, installed) {
  if (!installed) return wanted.optional === true;
  return wanted.version === installed.version && wanted.integrity === installed.integrity;
}

/**
 * @param {string} file
 * @returns {Lockfile | undefined}
 */
function readLockfile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
