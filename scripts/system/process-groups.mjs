import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { onParentGone } from './parent-watch.mjs';

const isWindows = process.platform === 'win32';
const patienceInMilliseconds = 5000;

/** The groups that were started here and not seen to end, by the id of their leader. @type {Set<number>} */
const running = new Set();

let wasToldToEnd = false;

/** Whether this process was told to end, and only waits for its groups. */
export function isEnding() {
  return wasToldToEnd;
}

/**
 * Starts a command as the leader of a process group of its own, so that it can be ended
 * together with everything it starts.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, {
    ...options,
    detached: !isWindows,
    windowsHide: true,
    shell: isWindows && command.endsWith('.cmd'),
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  return child;
}

/**
 * Ends a group: asks first, and insists after some seconds.
 * @param {number | undefined} pid the id of its leader
 */
export async function endGroup(pid) {
  if (pid === undefined || !running.has(pid)) return;
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + patienceInMilliseconds;
  while (isAlive(pid) && Date.now() < deadline) await wait(50);
  signal(pid, 'SIGKILL');
  running.delete(pid);
}

/**
 * Forgets a group whose leader has ended by itself.
 * @param {number | undefined} pid
 */
export function forgetGroup(pid) {
  if (pid !== undefined) running.delete(pid);
}

/** Ends every group when this process is told to end, so that nothing is left running. */
export function endGroupsOnSignal() {
  process.on('SIGINT', () => void end(130));
  process.on('SIGTERM', () => void end(143));
  process.on('SIGHUP', () => void end(129));
  process.on('exit', () => [...running].forEach((pid) => signal(pid, 'SIGKILL')));
  onParentGone(() => void end(143));
}

/** @param {number} code */
async function end(code) {
  if (wasToldToEnd) return;
  wasToldToEnd = true;
  await Promise.all([...running].map(endGroup));
  process.exit(code);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, name);
  } catch {
    // The group has ended already.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(isWindows ? pid : -pid, 0);
    return true;
  } catch {
    return false;
  }
}
