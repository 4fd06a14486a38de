import { fileURLToPath } from 'node:url';
import { runNode } from '../system/run-command.mjs';
import { compareCounts, startServer } from './context.mjs';
import { countsOfCommands } from './counts.mjs';
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
 * Measures everything on the generated model of a size.
 * @param {Measured} measured
 * @param {number} size
 * @returns {Promise<import('./recorder.mjs').Row[]>}
 */
export async function measureModel(measured, size) {
  const context = await contextOf(measured, new Recorder(size));
  const isWanted = (/** @type {string} */ id) => measured.only.length === 0 || measured.only.includes(id);
  for (const [id, run] of Object.entries(startScenarios)) if (isWanted(id)) await run(context);
  const shared = Object.entries(openScenarios).filter(([id]) => isWanted(id));
  if (shared.length > 0) await withServer(context, (server) => inTurn(shared, context, server));
  if (isWanted('disk') && size >= smallestOnDisk) await disk(context);
  if (isWanted('coverage')) await measureInProcess(context, measured);
  return context.recorder.rows();
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
  return withServer(context, (server) => inTurn(shared, context, server));
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
 * @param {readonly (readonly [string, (context: Context, server: ServerProcess) => Promise<void>])[]} scenarios
 * @param {Context} context
 * @param {ServerProcess} server
 */
async function inTurn(scenarios, context, server) {
  for (const [, run] of scenarios) await run(context, server);
}

/**
 * @param {Context} context
 * @param {Measured} measured
 */
async function measureInProcess({ folder, recorder, rounds }, { checkout }) {
  const script = fileURLToPath(new URL('./in-process.mjs', import.meta.url));
  const output = await runNode([script, checkout, folder, String(rounds)]);
  /** @type {Record<string, import('./recorder.mjs').Sample[]>} */
  const samples = JSON.parse(output.slice(output.indexOf('{')));
  for (const [id, taken] of Object.entries(samples)) for (const sample of taken) recorder.add(id, sample);
}

async function nothing() {
  // Only a profile begins and ends with the measured part.
}
