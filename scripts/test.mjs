/**
 * Sets everything up and runs the tests, and prints their sum as the last line.
 * `--quick` leaves out the editor and what takes long, `--editor` runs nothing else, `--soak` does the long random
 * runs. Further arguments choose test files.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureNeovim } from './setup/neovim.mjs';
import { endGroupsOnSignal } from './system/process-groups.mjs';
import { seconds } from './system/progress.mjs';
import { checkSources } from './testing/source-checks.mjs';
import { ensureTestedPackage, runEditorTests } from './testing/editor-tests.mjs';
import { Tally } from './testing/tally.mjs';
import { runVitest } from './testing/vitest-run.mjs';

const modes = /** @type {const} */ (['quick', 'editor', 'soak']);

endGroupsOnSignal();
const start = Date.now();
const mode = modes.find((name) => process.argv.includes(`--${name}`)) ?? 'full';
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const tally = new Tally();
try {
  await runAll();
} catch (error) {
  tally.fail(error);
}
console.log(`\nTime: ${seconds(start)}`);
console.log(tally.line());
process.exitCode = tally.hasFailed ? 1 : 0;

async function runAll() {
  await ensureDependencies();
  if (mode === 'soak') return runVitest(tally, { name: 'soak', chosen, env: { SOAK: '1' } });
  if (mode === 'full') await checkSources(tally);
  // Where there is no Neovim the tests that need one are counted as skipped.
  if (mode === 'full') await ensureNeovim();
  const isPackaged = await ensureTestedPackage(tally);
  if (mode !== 'editor') await runVitest(tally, { name: mode === 'quick' ? 'quick' : 'tests', chosen });
  if (mode !== 'quick') await runEditorTests(tally, { chosen, isPackaged });
}
