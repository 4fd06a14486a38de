import { cpus, loadavg, totalmem } from 'node:os';
import { run } from '../system/run-command.mjs';
import { timeSource } from './process-meter.mjs';

/**
 * What must be known of a machine and a revision to compare numbers.
 * @param {string} node the program that runs what is measured
 */
export async function machineData(node) {
  const processors = cpus();
  return {
    processor: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memory: `${(totalmem() / 1024 ** 3).toFixed(0)} GB`,
    load: loadavg().map((load) => Number(load.toFixed(1))),
    node: (await run(node, ['--version'])).trim(),
    revision: await revision(),
    time: timeSource(),
  };
}

async function revision() {
  try {
    const id = (await run('git', ['rev-parse', '--short', 'HEAD'])).trim();
    const changes = await run('git', ['status', '--porcelain', '--untracked-files=no']);
    return changes === '' ? id : `${id}, with changes`;
  } catch {
    return 'unknown';
  }
}
