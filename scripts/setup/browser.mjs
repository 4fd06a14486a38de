import { existsSync } from 'node:fs';
import { step } from '../system/progress.mjs';
import { inProject } from '../system/project.mjs';
import { run, runNode } from '../system/run-command.mjs';
import { installedBrowsers } from './installed-browsers.mjs';

const aptTimeout = 10 * 60_000;
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
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await attempt('Installing Chromium (apt-get)', installPackage);
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

async function installPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, timeout: aptTimeout });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env,
    timeout: aptTimeout,
  });
}

/**
 * One way of several: its failure is shown, and the next is tried.
 * @param {string} title
 * @param {() => Promise<unknown>} work
 */
async function attempt(title, work) {
  try {
    await step(title, work);
  } catch (error) {
    console.error(shortened(error instanceof Error ? error.message : String(error)));
  }
}

/**
 * The first line of a message and its last ones.
 * @param {string} message
 */
function shortened(message) {
  const lines = message.split('\n');
  return lines.length <= 6 ? message : [lines[0], '…', ...lines.slice(-4)].join('\n');
}
