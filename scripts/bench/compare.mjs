import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, root } from '../system/project.mjs';
import { step } from '../system/progress.mjs';
import { run, runNode } from '../system/run-command.mjs';
import { measureModel } from './measure-model.mjs';
import { rowOf } from './measured-rows.mjs';
import { quantile } from './recorder.mjs';
import { figure } from './report.mjs';

/**
 * What was measured of both, by row.
 * @typedef {Map<string, [number[], number[]]>} Values
 */

/** So often the two take turns. */
const turns = 2;

/**
 * Measures a revision and the sources as they stand in turn, so that what else the machine does meets both,
 * and prints how they relate.
 * @param {import('./options.mjs').BenchOptions} options
 * @param {string} revision
 */
export async function compareWith(options, revision) {
  const place = mkdtempSync(join(tmpdir(), 'servicewright-bench-'));
  const checkout = join(place, 'checkout');
  try {
    await step(`Build ${revision}`, () => checkOut(checkout, revision));
    await takeTurns(options, revision, checkout);
  } finally {
    await run('git', ['worktree', 'remove', '--force', checkout]).catch(() => undefined);
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * The dependencies are those of this checkout, whatever the revision asks for.
 * @param {string} checkout
 * @param {string} revision
 */
async function checkOut(checkout, revision) {
  await run('git', ['worktree', 'add', '--detach', checkout, revision]);
  symlinkSync(inProject('node_modules'), join(checkout, 'node_modules'), 'junction');
  await runNode([join(checkout, 'scripts', 'build.mjs')], { cwd: checkout });
}

/**
 * @param {import('./options.mjs').BenchOptions} options
 * @param {string} revision
 * @param {string} checkout
 */
async function takeTurns({ sizes, node, rounds, only }, revision, checkout) {
  const both = [
    { name: revision, checkout },
    { name: 'these sources', checkout: root },
  ];
  for (const size of sizes) {
    /** @type {Values} */
    const values = new Map();
    for (let turn = 0; turn < turns; turn++) {
      for (const [side, { name, checkout: place }] of both.entries()) {
        const measured = { node, rounds, only, checkout: place, dist: join(place, 'dist') };
        const results = await step(`${size} elements, ${name}`, () => measureModel(measured, size));
        tell(name, results.failures);
        take(values, side, results.rows);
      }
    }
    printRatios(values, revision);
  }
}

/**
 * @param {string} name
 * @param {readonly import('./measure-model.mjs').Failure[]} failures
 */
function tell(name, failures) {
  for (const { scenario, message } of failures) console.error(`${name}, ${scenario}: ${message}`);
}

/**
 * @param {Values} values
 * @param {number} side
 * @param {readonly import('./recorder.mjs').Row[]} rows
 */
function take(values, side, rows) {
  for (const row of rows) {
    const pair = values.get(row.id) ?? [[], []];
    pair[side]?.push(...row.values);
    values.set(row.id, pair);
  }
}

/**
 * @param {Values} values
 * @param {string} revision
 */
function printRatios(values, revision) {
  console.log(`\n| what | ${revision} | these sources | ratio |\n| --- | --: | --: | --: |`);
  for (const [id, pair] of values) {
    if (pair.some((side) => side.length === 0)) continue;
    const [before = 0, after = 0] = pair.map((side) => quantile(side, 0.5));
    const { title, unit } = rowOf(id);
    const ratio = (after / before).toFixed(2);
    console.log(`| ${title} | ${figure(before)} ${unit} | ${figure(after)} ${unit} | ${ratio} |`);
  }
}
