import { fileURLToPath } from 'node:url';
import { runNode } from '../system/run-command.mjs';
import { compareCounts, startServer } from './context.mjs';
import { countsOf, countsOfCommands, requireSame } from './counts.mjs';
import { modelFolder } from './model/model-folder.mjs';
import { Recorder } from './recorder.mjs';
import { runCommand, startScenarios } from './start-scenarios.mjs';
import { typingScenarios } from './typing-scenarios.mjs';
import { disk, rename } from './wide-scenarios.mjs';

/**
 * @typedef {import('./context.mjs').Context} Context
 * @typedef {import('./server-process.mjs').ServerProcess} ServerProcess
 *
 * @typedef {object} Measured
 * @property {string} node the program that runs what is measured
 * @property {string} checkout where its sources stand
 * @property {string} dist the folder of its bundles
 * @property {number} rounds
 * @property {readonly string[]} only ids of scenarios; all where none is named
 */

/** @typedef {readonly [id: string, run: (context: Context, server: ServerProcess) => Promise<void>]} SharedScenario */

/** Scenarios that share a server which knows the whole model. */
const openScenarios = { ...typingScenarios, rename };

/** Scenarios that start what they measure. */
const ownScenarios = { ...startScenarios, disk };

/** In the order in which they run. */
export const scenarioIds = [
  ...Object.keys(startScenarios),
  ...Object.keys(openScenarios),
  'disk',
  'coverage',
];

/** From this size on files are changed on the disk. */
const smallestOnDisk = 10_000;

/**
 * What was measured on the model of a size. A scenario that fails does not keep the others from being measured.
 * @typedef {object} ModelResults
 * @property {import('./recorder.mjs').Row[]} rows
 * @property {Failure[]} failures
 *
 * @typedef {object} Failure
 * @property {number} size
 * @property {string} scenario
 * @property {string} message
 */

/**
 * Measures everything on the generated model of a size.
 * @param {Measured} measured
 * @param {number} size
 * @returns {Promise<ModelResults>}
 */
export async function measureModel(measured, size) {
  const context = await contextOf(measured, new Recorder(size));
  const isWanted = (/** @type {string} */ id) => measured.only.length === 0 || measured.only.includes(id);
  /** @type {Failure[]} */
  const failures = [];
  const attempt = async (/** @type {string} */ scenario, /** @type {() => Promise<void>} */ work) => {
    if (isWanted(scenario))
      failures.push(...(await failureOf(work)).map((message) => ({ size, scenario, message })));
  };
  for (const [id, run] of Object.entries(startScenarios)) await attempt(id, () => run(context));
  const shared = Object.entries(openScenarios).filter(([id]) => isWanted(id));
  failures.push(...(await measureShared(context, shared)));
  if (size >= smallestOnDisk) await attempt('disk', () => disk(context));
  await attempt('coverage', () => measureInProcess(context, measured));
  return { rows: context.recorder.rows(), failures };
}

/**
 * @param {Context} context
 * @param {readonly SharedScenario[]} scenarios
 * @returns {Promise<Failure[]>}
 */
async function measureShared(context, scenarios) {
  /** @type {Failure[]} */
  const failures = [];
  for (let left = scenarios; left.length > 0;) {
    const done = { count: 0 };
    const here = left;
    const messages = await failureOf(() =>
      withServer(context, (server) => inTurn(here, context, server, done)),
    );
    const scenario = here[done.count]?.[0] ?? 'stop';
    failures.push(...messages.map((message) => ({ size: context.recorder.size, scenario, message })));
    // What failed may have left its server in any state: the others get a new one.
    left = here.slice(done.count + 1);
  }
  return failures;
}

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<readonly string[]>} what went wrong
 */
async function failureOf(work) {
  try {
    await work();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/**
 * Does one scenario alone.
 * @param {Context} context
 * @param {string} id
 */
export async function runScenario(context, id) {
  const alone = Object.entries(ownScenarios).find(([known]) => known === id)?.[1];
  if (alone) return alone(context);
  const shared = Object.entries(openScenarios).filter(([known]) => known === id);
  return withServer(context, (server) => inTurn(shared, context, server, { count: 0 }));
}

/**
 * @param {Measured} measured
 * @param {Recorder} recorder
 * @returns {Promise<Context>}
 */
export async function contextOf({ node, dist, rounds }, recorder) {
  const folder = modelFolder(recorder.size);
  const program = { node, dist, folder };
  const expected = countsOfCommands(
    await runCommand(program, 'check'),
    await runCommand(program, 'coverage'),
  );
  return { ...program, rounds, recorder, expected, began: nothing, ended: nothing };
}

/**
 * @param {Context} context
 * @param {(server: ServerProcess) => Promise<void>} work
 */
async function withServer(context, work) {
  const server = startServer(context);
  try {
    await server.greet();
    await compareCounts(context, 'open', server);
    await work(server);
    await server.stop();
  } finally {
    await server.kill();
  }
}

/**
 * @param {readonly SharedScenario[]} scenarios
 * @param {Context} context
 * @param {ServerProcess} server
 * @param {{ count: number }} done how many have been done, told while they are
 */
async function inTurn(scenarios, context, server, done) {
  for (const [, run] of scenarios) {
    await run(context, server);
    done.count++;
  }
}

/**
 * @param {Context} context
 * @param {Measured} measured
 */
async function measureInProcess({ folder, recorder, rounds, expected }, { checkout }) {
  const script = fileURLToPath(new URL('./in-process.mjs', import.meta.url));
  const output = await runNode([script, checkout, folder, String(rounds)]);
  /** @type {{ samples: Record<string, import('./recorder.mjs').Sample[]>, found: import('./counts.mjs').Found }} */
  const { samples, found } = JSON.parse(output.slice(output.indexOf('{')));
  for (const [id, taken] of Object.entries(samples)) for (const sample of taken) recorder.add(id, sample);
  const counts = countsOf(found);
  requireSame(expected, counts, `coverage, ${recorder.size} elements`);
  recorder.count('coverage', counts);
}

async function nothing() {
  // Only a profile begins and ends with the measured part.
}
