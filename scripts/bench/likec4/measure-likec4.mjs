/** The same work on a LikeC4 model of equal size. LikeC4 is fetched into the user's cache when it is asked for. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../system/cache-folder.mjs';
import { step } from '../../system/progress.mjs';
import { npm } from '../../system/project.mjs';
import { CommandFailed, run, runNode } from '../../system/run-command.mjs';
import { rowOf } from '../measured-rows.mjs';
import { quantile } from '../recorder.mjs';
import { generateLikeC4 } from './generate-likec4.mjs';

const version = '1.59.4';

/**
 * @typedef {object} PeerRow
 * @property {number} size
 * @property {string} title
 * @property {'ms' | 'MB'} unit
 * @property {number | undefined} own
 * @property {number | undefined} other nothing where it failed or took too long
 */

/** What takes longer for one size is not waited for. */
const patience = 5 * 60_000;

/** A round may take long, and many say little more. */
const mostRounds = 3;

/** What is measured of it. */
const rowsOfPeer = ['open', 'memory', 'leaf-text.all', 'hub-title.all'];

/**
 * @param {readonly import('../recorder.mjs').Row[]} rows what was measured of Servicewright in this run
 * @param {readonly number[]} sizes
 * @param {number} rounds
 * @returns {Promise<PeerRow[]>} nothing where LikeC4 cannot be had; then the reason is printed
 */
export async function measureLikeC4(rows, sizes, rounds) {
  const measured = [];
  try {
    const home = await step(`LikeC4 ${version}`, fetchLikeC4);
    for (const size of sizes) {
      const samples = await step(`LikeC4, ${size} elements`, () =>
        measureSize(home, size, Math.min(rounds, mostRounds)),
      );
      measured.push(...rowsOf(rows, size, samples));
    }
  } catch (error) {
    console.error(`LikeC4 was not measured. ${error instanceof Error ? error.message : error}`);
  }
  return measured;
}

/** @returns {Promise<string>} the folder that it is installed in */
async function fetchLikeC4() {
  const home = join(cacheFolder(), `likec4-${version}`);
  if (existsSync(join(home, 'complete'))) return home;
  mkdirSync(home, { recursive: true });
  const options = ['--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund'];
  const [command, args] = npm('install', ...options, `likec4@${version}`);
  await run(command, args, { cwd: home });
  writeFileSync(join(home, 'complete'), '');
  return home;
}

/**
 * @typedef {object} PeerSample
 * @property {string} id
 * @property {number} value
 */

/**
 * @param {string} home
 * @param {number} size
 * @param {number} rounds
 * @returns {Promise<PeerSample[]>}
 */
async function measureSize(home, size, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'servicewright-bench-likec4-'));
  try {
    for (const { path, text } of generateLikeC4(size)) writeFileSync(join(folder, path), text);
    const script = fileURLToPath(new URL('./likec4-process.mjs', import.meta.url));
    return samplesIn(await outputOf([script, home, folder, String(rounds)], folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What a script printed, also where it failed or took too long; then the reason is shown.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function outputOf(args, cwd) {
  try {
    return await runNode(args, { cwd, timeout: patience });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    return error.output;
  }
}

/**
 * @param {string} output
 * @returns {PeerSample[]}
 */
function samplesIn(output) {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{"id"'))
    .map((line) => JSON.parse(line));
}

/**
 * @param {readonly import('../recorder.mjs').Row[]} rows
 * @param {number} size
 * @param {readonly PeerSample[]} samples
 * @returns {PeerRow[]}
 */
function rowsOf(rows, size, samples) {
  return rowsOfPeer.map((id) => {
    const values = samples.filter((sample) => sample.id === id).map(({ value }) => value);
    return {
      size,
      title: rowOf(id).title,
      unit: rowOf(id).unit,
      own: rows.find((row) => row.size === size && row.id === id)?.median,
      other: values.length === 0 ? undefined : quantile(values, 0.5),
    };
  });
}
