/** What a process has used so far, read from /proc; elsewhere only the clock on the wall is known. */
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in /proc/PID/stat: the same on every Linux that Node runs on. */
const ticksInSecond = 100;

/**
 * What processor time is read from: the scheduler in nanoseconds, else ticks of 10 ms, else nothing.
 * @returns {'schedstat' | 'stat' | 'wall'}
 */
export function timeSource() {
  if (nanosecondsOf(process.pid) !== undefined) return 'schedstat';
  return ticksOf(process.pid) === undefined ? 'wall' : 'stat';
}

/**
 * Milliseconds of processor time of all threads of a process.
 * @param {number} pid
 */
export function processorTime(pid) {
  const nanoseconds = nanosecondsOf(pid);
  if (nanoseconds !== undefined) return nanoseconds / 1e6;
  const ticks = ticksOf(pid);
  return ticks && ((ticks.user + ticks.system) * 1000) / ticksInSecond;
}

/** Milliseconds of processor time of all children of this process that have ended, in steps of 10 ms. */
export function timeOfEndedChildren() {
  const ticks = ticksOf(process.pid);
  return ticks && (ticks.children * 1000) / ticksInSecond;
}

/**
 * The most memory that a process has held, in bytes.
 * @param {number} pid
 */
export function peakMemory(pid) {
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '');
  return line ? Number(line[1]) * 1024 : undefined;
}

/** @param {number} pid */
function nanosecondsOf(pid) {
  let sum = 0;
  for (const thread of threadsOf(pid)) {
    const used = Number(read(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ')[0] ?? 0);
    sum += used;
  }
  return sum > 0 ? sum : undefined;
}

/** @param {number} pid */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** @param {number} pid */
function ticksOf(pid) {
  const text = read(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  // The name of the program stands in brackets and may hold anything.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15);
  return { user, system, children: childrenUser + childrenSystem };
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
