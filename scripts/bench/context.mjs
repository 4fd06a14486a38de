import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { engineArguments } from '../../language-server/protocol.ts';
import { countsOf, requireSame } from './counts.mjs';
import { foundByServer } from './found-by-server.mjs';
import { ServerProcess } from './server-process.mjs';

/**
 * What scenarios work with: a model, what is measured, and where the results go.
 * @typedef {object} Context
 * @property {string} folder the root of the model
 * @property {string} node
 * @property {string} dist the folder of the bundles
 * @property {number} rounds
 * @property {import('./recorder.mjs').Recorder} recorder
 * @property {import('./counts.mjs').Counts} expected what the command line finds in the model
 * @property {boolean} [isProfiled] the server listens to who profiles it
 * @property {(server: ServerProcess) => Promise<void>} began called where the measured part begins
 * @property {(server: ServerProcess) => Promise<void>} ended called where it has ended, with the server still there
 */

/** Starting a program says little more the fourth time. */
const mostStarts = 3;

/** How often a program is started anew. @param {Context} context */
export function startsOf({ rounds }) {
  return Math.min(mostStarts, rounds);
}

/** @param {Context} context */
export function roundsOf({ rounds }) {
  return Array.from({ length: rounds }, (_, index) => index);
}

/**
 * Starts the server of the revision that is measured; it has not read anything yet.
 * @param {Context} context
 * @param {string} [folder]
 */
export function startServer({ node, dist, folder: ownFolder, isProfiled }, folder = ownFolder) {
  // As the extension starts it.
  const nodeOptions = [...engineArguments, ...(isProfiled ? ['--require', profileHook] : [])];
  return new ServerProcess({ node, server: join(dist, 'server.cjs'), folder, nodeOptions });
}

const profileHook = fileURLToPath(new URL('./profile-hook.cjs', import.meta.url));

/**
 * Compares what a server knows with what the command line finds, and notes it for the rows of the scenario.
 * @param {Context} context
 * @param {string} scenario
 * @param {ServerProcess} server
 * @throws where they differ
 */
export async function compareCounts({ expected, recorder }, scenario, server) {
  const found = countsOf(await foundByServer(server, { ruleResults: expected.ruleResults !== undefined }));
  requireSame(expected, found, `${scenario}, ${recorder.size} elements`);
  recorder.count(scenario, found);
  return found;
}

/**
 * A file of the model: its uri and what stands in it.
 * @param {Context} context
 * @param {string} path
 */
export function modelFile({ folder }, path) {
  const file = join(folder, path);
  return { uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') };
}
