/** The same work on a LikeC4 model of equal size. LikeC4 is fetched into the user's cache when it is asked for. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../system/cache-folder.mjs';
import { step } from '../../system/progress.mjs';
import { npm } from '../../system/project.mjs';
import { run } from '../../system/run-command.mjs';
import { rowOf } from '../measured-rows.mjs';
import { quantile } from '../recorder.mjs';
import { generateLikeC4 } from './generate-likec4.mjs';
import { measureServer } from './likec4-server.mjs';

const version = '1.59.4';

/**
 * @typedef {{ version: string, rows: readonly PeerRow[] }} Peer
 *
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
 * @returns {Promise<Peer | undefined>} nothing where LikeC4 cannot be had; then the reason is printed
 */
export async function measureLikeC4(rows, sizes, rounds) {
  try {
    const measured = [];
    const home = await step(`LikeC4 ${version}`, fetchLikeC4);
    for (const size of sizes) {
      const samples = await step(`LikeC4, ${size} elements`, () =>
        measureSize(home, size, Math.min(rounds, mostRounds)),
      );
      measured.push(...rowsOf(rows, size, samples));
    }
    return { version, rows: measured };
  } catch (error) {
    console.error(`LikeC4 was not measured. ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
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
 * What was measured, also where something failed or took too long; then the reason is shown.
 * @param {string} home
 * @param {number} size
 * @param {number} rounds
 * @returns {Promise<import('./likec4-server.mjs').PeerSample[]>}
 */
async function measureSize(home, size, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'servicewright-bench-likec4-'));
  /** @type {import('./likec4-server.mjs').PeerSample[]} */
  const samples = [];
  const signal = AbortSignal.timeout(patience);
  try {
    const files = [...generateLikeC4(size)];
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    await measureServer({ home, folder, files, rounds, signal }, (sample) => samples.push(sample));
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    console.error(signal.aborted ? `LikeC4 took too long for ${size} elements.` : why);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return samples;
}

/**
 * @param {readonly import('../recorder.mjs').Row[]} rows
 * @param {number} size
 * @param {readonly import('./likec4-server.mjs').PeerSample[]} samples
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
