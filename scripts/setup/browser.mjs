import { existsSync } from 'node:fs';
import { attempt } from '../system/attempt.mjs';
import { inProject } from '../system/project.mjs';
import { run, runNode } from '../system/run-command.mjs';
import { installDebianPackages } from './debian-packages.mjs';
import { installedBrowsers } from './installed-browsers.mjs';

const downloadTimeout = 10 * 60_000;

/** What a person may do where no browser could be had. */
export const browserRemedy =
  'Install Chromium (`npx playwright-core install --with-deps chromium`), or set CHROME_PATH to the program of an installed one.';

/**
 * A Chromium that runs: one that is there, else Debian's package, else the one of playwright.
 * @returns {Promise<string | undefined>} the path of its program, or undefined if none can be had
 */
export async function ensureBrowser() {
  const present = await findBrowser();
  if (present) return present;
  await installDebianPackages('Chromium', ['chromium', 'fonts-liberation']);
  return (await findBrowser()) ?? (await downloadedBrowser());
}

/** The first of the installed browsers that starts. */
async function findBrowser() {
  for (const path of installedBrowsers()) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

async function downloadedBrowser() {
  const cli = inProject('node_modules', 'playwright-core', 'cli.js');
  await attempt('Installing Chromium (playwright)', () =>
    runNode([cli, 'install', 'chromium'], { timeout: downloadTimeout }),
  );
  return findBrowser();
}

/** On Windows the program opens a window instead of printing its version, so being there must do. @param {string} path */
async function starts(path) {
  if (process.platform === 'win32') return true;
  return run(path, ['--version'], { timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}
