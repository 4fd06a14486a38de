import { browserRemedy, ensureBrowser } from '../setup/browser.mjs';
import { ensureEditor } from '../setup/editor.mjs';
import { ensurePackage, packageFile } from '../setup/extension-package.mjs';
import { runVitest } from './vitest-run.mjs';

/**
 * Bundles and packs what the tests of processes and of the editor run.
 * @param {import('./tally.mjs').Tally} tally
 * @returns {Promise<boolean>} whether there is a package
 */
export async function ensureTestedPackage(tally) {
  try {
    await ensurePackage();
    return true;
  } catch (error) {
    tally.fail(error);
    return false;
  }
}

/**
 * Runs the tests in a real editor, where an editor and a browser can be had.
 * @param {import('./tally.mjs').Tally} tally
 * @param {{ chosen: readonly string[], isPackaged: boolean }} options
 */
export async function runEditorTests(tally, { chosen, isPackaged }) {
  if (!isPackaged) return reportNotRun(tally, 'The extension could not be packed.');
  const browser = await ensureBrowser();
  if (!browser) return reportNotRun(tally, `There is no browser. ${browserRemedy}`);
  const entry = await ensureEditor().catch((error) => {
    console.error(error.message);
    return undefined;
  });
  if (!entry) return reportNotRun(tally, 'The editor could not be installed. Try again: npm run test:editor');
  const env = {
    SERVICEWRIGHT_EDITOR: entry,
    SERVICEWRIGHT_BROWSER: browser,
    SERVICEWRIGHT_VSIX: packageFile,
  };
  await runVitest(tally, { name: 'editor', chosen, env });
}

/**
 * Tests that could not be run are no failure for a person at work, but they are one in CI.
 * @param {import('./tally.mjs').Tally} tally
 * @param {string} reason
 */
function reportNotRun(tally, reason) {
  const message = `Editor tests: not run. ${reason}`;
  if (process.env.CI) tally.fail(new Error(message));
  else console.error(message);
}
