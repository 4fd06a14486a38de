import { existsSync, readFileSync, rmSync } from 'node:fs';
import { seconds } from '../system/progress.mjs';
import { inProject, startNode } from '../system/project.mjs';
import { runNode } from '../system/run-command.mjs';
import { countsFile } from './count-reporter.mjs';

/**
 * @typedef {object} VitestRun
 * @property {'tests' | 'quick' | 'editor' | 'soak'} name
 * @property {readonly string[]} chosen parts of the names of the test files; none for all
 * @property {Record<string, string>} [env]
 */

/**
 * Runs tests with vitest, shows its output and adds up what it counted.
 * @param {import('./tally.mjs').Tally} tally
 * @param {VitestRun} run
 */
export async function runVitest(tally, { name, chosen, env = {} }) {
  const start = Date.now();
  rmSync(countsFile(name), { force: true });
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const extraEnv = { ...env, SERVICEWRIGHT_RUN: name, SERVICEWRIGHT_START_NODE: startNode() };
  const failure = await runNode([vitest, 'run', ...chosen], { show: true, extraEnv }).catch((error) => error);
  console.log(`Vitest (${name}): ${seconds(start)}`);
  addCounts(tally, name, failure);
}

/**
 * @param {import('./tally.mjs').Tally} tally
 * @param {VitestRun['name']} name
 * @param {unknown} failure
 */
function addCounts(tally, name, failure) {
  const file = countsFile(name);
  if (!existsSync(file)) return tally.fail(failure ?? new Error(`Vitest counted nothing in ${file}.`));
  /** @type {import('./tally.mjs').Counts} */
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  tally.add(counts);
  if (failure && counts.failed === 0) tally.fail(failure);
}
