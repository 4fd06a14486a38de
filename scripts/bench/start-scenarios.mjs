/** Scenarios that start a program anew each time. */
import { join } from 'node:path';
import { run } from '../system/run-command.mjs';
import { compareCounts, modelFile, startServer, startsOf } from './context.mjs';
import { leafPath } from './model/generate-model.mjs';
import { peakMemory, processorTime, timeOfEndedChildren } from './process-meter.mjs';
import { startWatch } from './recorder.mjs';
import { benchDay } from './server-process.mjs';
import { replaced } from './text-change.mjs';

/** @typedef {import('./context.mjs').Context} Context */

/** @satisfies {Record<string, (context: Context) => Promise<void>>} */
export const startScenarios = { check, open, first };

/**
 * A command of the command line, as it prints for programs.
 * @param {Pick<Context, 'node' | 'dist' | 'folder'>} context
 * @param {string} command
 */
export function runCommand({ node, dist, folder }, command) {
  const options = ['--format', 'json', '--as-of', benchDay, '--fail-on', 'never'];
  return run(node, [join(dist, 'cli.js'), command, folder, ...options]);
}

/** @param {Context} context */
async function check(context) {
  for (let start = 0; start < startsOf(context); start++) {
    const before = timeOfEndedChildren();
    const start = performance.now();
    await runCommand(context, 'check');
    const wall = performance.now() - start;
    const after = timeOfEndedChildren();
    const cpu = before === undefined || after === undefined ? undefined : after - before;
    context.recorder.add('check', { wall, ...(cpu !== undefined && { cpu }) });
  }
  context.recorder.count('check', context.expected);
}

/** @param {Context} context */
async function open(context) {
  for (let start = 0; start < startsOf(context); start++) {
    const server = startServer(context);
    const used = startWatch(server.pid);
    await context.began(server);
    await server.greet();
    await server.coverage();
    context.recorder.add('open', fromStart(server.pid, used()));
    const bytes = peakMemory(server.pid);
    if (bytes !== undefined) context.recorder.add('memory', { cpu: bytes / 1024 ** 2, wall: NaN });
    await context.ended(server);
    context.recorder.count('memory', await compareCounts(context, 'open', server));
    await server.stop();
  }
}

/**
 * In a file in which nothing is wrong nothing is told, so something is: once a slip, of which the text tells by
 * itself, and once a name, of which only the whole model tells.
 * @param {Context} context
 */
async function first(context) {
  const { uri, text } = modelFile(context, leafPath);
  const slip = replaced(text, '  customers ', '  custmers ');
  const name = replaced(text, '  provider     Provider', '  provider     Povider');
  for (let start = 0; start < startsOf(context); start++) {
    await firstOf(context, 'first.slip', uri, slip);
    await firstOf(context, 'first.name', uri, name);
  }
}

/**
 * @param {Context} context
 * @param {string} id
 * @param {string} uri
 * @param {string} text
 */
async function firstOf(context, id, uri, text) {
  const server = startServer(context);
  const used = startWatch(server.pid);
  await context.began(server);
  const told = server.ownDiagnostics(uri);
  await server.greet();
  await server.open(uri, text);
  await told;
  context.recorder.add(id, fromStart(server.pid, used()));
  await context.ended(server);
  await server.close(uri);
  await compareCounts(context, 'first', server);
  await server.stop();
}

/**
 * A process that was started for the measure: all that it has used counts.
 * @param {number} pid
 * @param {import('./recorder.mjs').Sample} since
 */
function fromStart(pid, since) {
  const all = processorTime(pid);
  return all === undefined ? since : { ...since, cpu: all };
}
