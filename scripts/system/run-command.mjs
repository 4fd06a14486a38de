import { endGroup, forgetGroup, isEnding, startGroup } from './process-groups.mjs';
import { projectEnvironment, projectNode, root } from './project.mjs';

const shownLines = 60;

/** A command that could not be started or did not exit with 0. */
export class CommandFailed extends Error {
  /**
   * @param {string} commandLine
   * @param {string} reason
   * @param {string} output
   */
  constructor(commandLine, reason, output) {
    const tail = output.trimEnd().split('\n').slice(-shownLines).join('\n');
    super(`\`${commandLine}\` ${reason}.${tail && `\n${tail}`}`);
  }
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the folder it runs in; the root of the checkout if not given
 * @property {Record<string, string | undefined>} [env] the whole environment
 * @property {boolean} [show] whether its output goes to the terminal instead of being collected
 * @property {number} [timeout] the milliseconds after which it is ended
 */

/**
 * Runs a command to its end and returns what it printed, save with `show`. Says nothing more
 * once this process was told to end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>}
 * @throws {CommandFailed}
 */
export function run(command, args, { cwd = root, env = process.env, show = false, timeout } = {}) {
  const commandLine = [command, ...args].join(' ');
  return new Promise((resolve, reject) => {
    const out = show ? 'inherit' : 'pipe';
    const child = startGroup(command, args, { cwd, env, stdio: ['ignore', out, out] });
    let output = '';
    let reason = '';
    const giveUp = () => {
      reason = `took more than ${(timeout ?? 0) / 1000} s`;
      void endGroup(child.pid);
    };
    const timer = timeout === undefined ? undefined : setTimeout(giveUp, timeout);
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) =>
      reject(new CommandFailed(commandLine, `could not be started (${error.message})`, output)),
    );
    child.on('close', (code, name) => {
      clearTimeout(timer);
      forgetGroup(child.pid);
      if (isEnding()) return;
      if (code === 0) resolve(output);
      else reject(new CommandFailed(commandLine, reason || `ended with ${name ?? `code ${code}`}`, output));
    });
  });
}

/**
 * Runs a script with the Node and the tools of the project.
 * @param {readonly string[]} args
 * @param {RunOptions & { extraEnv?: Record<string, string> }} [options]
 */
export function runNode(args, { extraEnv, ...options } = {}) {
  return run(projectNode(), args, { env: projectEnvironment(extraEnv), ...options });
}
