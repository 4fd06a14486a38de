/**
 * @typedef {object} ProfileNode
 * @property {number} id
 * @property {{ functionName: string, url: string, lineNumber: number }} callFrame
 * @property {number[]} [children]
 *
 * @typedef {object} Profile
 * @property {ProfileNode[]} nodes
 * @property {number[]} samples
 * @property {number[]} timeDeltas
 */

const shown = 25;

/** What records the profile is no work of the server. */
const profiler = '/profile-hook.cjs';

/** No work is done in these. */
const idle = ['(idle)', '(program)', '(root)'];

/**
 * Prints the functions that took most, by themselves and with all they called.
 * @param {Profile} profile
 * @param {string} bundle the text that ran, in which each module is announced by its path
 */
export function printProfile(profile, bundle) {
  const { self, total, sum } = timesOf(profile, moduleLines(bundle));
  console.log(`\n${(sum / 1000).toFixed(0)} ms in all, of the thread that judges.`);
  printTop('By itself', self, sum);
  printTop('With what it calls', total, sum);
}

/**
 * @param {string} title
 * @param {ReadonlyMap<string, number>} times
 * @param {number} sum
 */
function printTop(title, times, sum) {
  console.log(`\n${title}:`);
  const top = [...times].toSorted(([, one], [, other]) => other - one).slice(0, shown);
  for (const [name, time] of top) {
    const [milliseconds, percent] = [(time / 1000).toFixed(1), ((100 * time) / sum).toFixed(1)];
    console.log(`${milliseconds.padStart(9)} ms ${percent.padStart(5)}%  ${name}`);
  }
}

/**
 * Microseconds by function.
 * @param {Profile} profile
 * @param {readonly (readonly [line: number, path: string])[]} modules
 */
function timesOf({ nodes, samples, timeDeltas }, modules) {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node, modules)]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  /** @type {Map<string, number>} */
  const self = new Map();
  /** @type {Map<string, number>} */
  const total = new Map();
  let sum = 0;
  for (const [index, sample] of samples.entries()) {
    const time = timeDeltas[index] ?? 0;
    const name = names.get(sample) ?? '';
    // A function that calls itself is on the stack twice, and counts once.
    const stack = stackOf(sample, parents, names);
    if (idle.includes(name) || [...stack].some((one) => one.endsWith(profiler))) continue;
    sum += time;
    add(self, name, time);
    for (const one of stack) add(total, one, time);
  }
  return { self, total, sum };
}

/**
 * @param {number} sample
 * @param {ReadonlyMap<number, number>} parents
 * @param {ReadonlyMap<number, string>} names
 */
function stackOf(sample, parents, names) {
  /** @type {Set<string>} */
  const stack = new Set();
  for (let id = /** @type {number | undefined} */ (sample); id !== undefined; id = parents.get(id)) {
    const name = names.get(id) ?? '';
    if (!idle.includes(name)) stack.add(name);
  }
  return stack;
}

/**
 * @param {Map<string, number>} times
 * @param {string} name
 * @param {number} time
 */
function add(times, name, time) {
  times.set(name, (times.get(name) ?? 0) + time);
}

/**
 * @param {ProfileNode} node
 * @param {readonly (readonly [line: number, path: string])[]} modules
 */
function nameOf({ callFrame: { functionName, url, lineNumber } }, modules) {
  if (functionName.startsWith('(') && url === '') return functionName;
  const name = functionName || '(unnamed)';
  if (!url.endsWith('/server.cjs')) return `${name} ${url || 'native'}`;
  const module = modules.findLast(([line]) => line <= lineNumber);
  return module ? `${name} ${module[1]}+${lineNumber - module[0]}` : name;
}

/**
 * Where each module begins in a bundle that is not minified.
 * @param {string} bundle
 * @returns {(readonly [line: number, path: string])[]}
 */
function moduleLines(bundle) {
  return bundle.split('\n').flatMap((text, line) => {
    const path = /^\s*\/\/ (\S+\.[cm]?[jt]s)$/.exec(text)?.[1];
    return path === undefined ? [] : [/** @type {const} */ ([line, path])];
  });
}
