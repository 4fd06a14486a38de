/**
 * Measures the language server and the command line on generated models: `npm run bench`, for other sizes
 * `npm run bench -- --sizes 1000,10000,100000`. docs/performance.md says how to read the results.
 */
import { compareWith } from './bench/compare.mjs';
import { measureLikeC4 } from './bench/likec4/measure-likec4.mjs';
import { machineData } from './bench/machine.mjs';
import { measureModel } from './bench/measure-model.mjs';
import { readOptions } from './bench/options.mjs';
import { profileScenario } from './bench/profile.mjs';
import { resultsAsMarkdown, writeResults } from './bench/report.mjs';
import { asCommand } from './system/as-command.mjs';
import { step } from './system/progress.mjs';
import { inProject, root } from './system/project.mjs';
import { runNode } from './system/run-command.mjs';

await asCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options.isBuilt) await step('Build', () => runNode([inProject('scripts', 'build.mjs')]));
  if (options.profile !== undefined) return profileScenario(options, options.profile);
  if (options.compare !== undefined) return compareWith(options, options.compare);
  await measureAll(options);
});

/** @param {import('./bench/options.mjs').BenchOptions} options */
async function measureAll({ sizes, rounds, node, only, out, peer }) {
  const machine = await machineData(node);
  const measured = { node, rounds, only, checkout: root, dist: inProject('dist') };
  const rows = [];
  const failures = [];
  for (const size of sizes) {
    const results = await step(`${size} elements`, () => measureModel(measured, size));
    rows.push(...results.rows);
    failures.push(...results.failures);
  }
  const own = { machine, rounds, rows, failures };
  writeResults(out, own);
  const results = peer === undefined ? own : { ...own, peer: await measureLikeC4(rows, sizes, rounds) };
  console.log(`\n${resultsAsMarkdown(results)}`);
  for (const file of writeResults(out, results)) console.log(file);
  if (failures.length > 0) process.exitCode = 1;
}
