import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../bundle.mjs';
import { bundleEntries } from '../bundle-entries.mjs';
import { inProject } from '../system/project.mjs';
import { contextOf, runScenario, scenarioIds } from './measure-model.mjs';
import { printProfile } from './profile-top.mjs';
import { Recorder } from './recorder.mjs';

/** Not minified, so that functions keep their names; beside library/, which it looks for. */
const readableServer = inProject('out', 'server.cjs');

/** Nothing of the server runs in these. */
const notOfServer = ['check', 'coverage'];

/**
 * Records what the server does in one scenario on the largest of the models, and prints where the time goes.
 * @param {import('./options.mjs').BenchOptions} options
 * @param {string} scenario
 */
export async function profileScenario({ sizes, node, rounds, out }, scenario) {
  const known = scenarioIds.filter((id) => !notOfServer.includes(id));
  if (!known.includes(scenario))
    throw new Error(`There is no scenario ${scenario} of the server; there are ${known.join(', ')}.`);
  await buildReadable();
  const recorder = new Recorder(Math.max(...sizes));
  const plain = await contextOf({ node, rounds, dist: inProject('dist'), checkout: '', only: [] }, recorder);
  const file = `${out}-${scenario}.cpuprofile`;
  mkdirSync(dirname(file), { recursive: true });
  await runScenario(
    {
      ...plain,
      rounds: scenario === 'open' || scenario === 'first' ? 1 : rounds,
      dist: dirname(readableServer),
      isProfiled: true,
      began: (server) => tell(server, 'start'),
      ended: (server) => tell(server, file),
    },
    scenario,
  );
  printProfile(JSON.parse(readFileSync(file, 'utf8')), readFileSync(readableServer, 'utf8'));
  console.log(`\n${file}`);
}

async function buildReadable() {
  for (const entry of bundleEntries.filter(({ to }) => to === 'server.cjs' || to === 'parser.cjs'))
    await bundle(entry, { folder: join('out'), isReadable: true });
}

/**
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {string} message
 */
async function tell({ child }, message) {
  const answered = once(child, 'message');
  child.send(message);
  await answered;
}
