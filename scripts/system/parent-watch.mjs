import { spawnSync } from 'node:child_process';
import { isRunning } from './is-running.mjs';

const interval = 1000;

/**
 * Calls back when the npm that runs this script has gone. An npm that is killed outright passes
 * no signal on, and would leave this process behind.
 * @param {() => void} end
 */
export function onParentGone(end) {
  const npm = npmProcess();
  if (npm === undefined) return;
  const timer = setInterval(() => {
    if (isRunning(npm)) return;
    clearInterval(timer);
    end();
  }, interval);
  timer.unref();
}

/** npm is the parent of this process, or of the shell that npm runs its scripts in. */
function npmProcess() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return undefined;
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(process.ppid)], { encoding: 'utf8' });
  const [, grandparent, parentName] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? [];
  if (grandparent === undefined || parentName === undefined) return undefined;
  return /(^|\/)(ba|da|z|k)?sh$/.test(parentName.trim()) ? Number(grandparent) : process.ppid;
}
