import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../system/free-port.mjs';
import { endGroup, startGroup } from '../system/process-groups.mjs';
import { projectNode } from '../system/project.mjs';
import { run } from '../system/run-command.mjs';

const startTimeoutInMilliseconds = 60_000;

/**
 * @typedef {object} Editor
 * @property {string} entry the script that starts the server, see `ensureEditor`
 * @property {string} data the folder for its settings, extensions and logs
 */

/** The log that a server writes. @param {Editor} editor */
export function logFile({ data }) {
  return join(data, 'server.log');
}

/**
 * Writes the user's settings of an editor, unless the user has some already.
 * @param {Editor} editor
 * @param {Record<string, unknown>} settings
 */
export function provideSettings({ data }, settings) {
  const file = settingsFile(data);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** The user's settings of an editor. @param {string} data the folder of the editor */
export function settingsFile(data) {
  return join(data, 'user-data', 'User', 'settings.json');
}

/**
 * Installs an extension from its package, also over an older or the same one.
 * @param {Editor} editor
 * @param {string} vsix
 */
export async function installExtension(editor, vsix) {
  mkdirSync(editor.data, { recursive: true });
  const args = [editor.entry, ...folderOptions(editor), '--install-extension', vsix, '--force'];
  await run(projectNode(), args, { env: environment(editor) });
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it answers.
 * @param {Editor} editor
 * @param {readonly string[]} [options] further options of the server
 * @returns {Promise<{ address: string, ended: Promise<void>, stop: () => Promise<void> }>}
 */
export async function startServer(editor, options = []) {
  mkdirSync(editor.data, { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const log = openSync(logFile(editor), 'w');
  const args = [
    editor.entry,
    ...folderOptions(editor),
    ...['--bind-addr', `127.0.0.1:${port}`],
    ...serverOptions,
    ...options,
  ];
  const child = startGroup(projectNode(), args, { stdio: ['ignore', log, log], env: environment(editor) });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('close', () => resolve(endGroup(child.pid))));
  await Promise.race([untilHealthy(address, editor), ended.then(() => failToStart(editor))]);
  return { address, ended, stop: () => endGroup(child.pid) };
}

const serverOptions = [
  ...['--auth', 'none'],
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-getting-started-override',
];

/** @param {Editor} editor */
function folderOptions({ data }) {
  return [
    ...['--config', join(data, 'config.yaml')],
    ...['--user-data-dir', join(data, 'user-data')],
    ...['--extensions-dir', join(data, 'extensions')],
  ];
}

/** No gallery, nothing in the user's own folders, and no trace of an editor that this runs in. @param {Editor} editor */
function environment({ data }) {
  const own = {
    XDG_CONFIG_HOME: data,
    XDG_DATA_HOME: data,
    XDG_CACHE_HOME: data,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|npm_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(kept), ...own };
}

/**
 * @param {string} address
 * @param {Editor} editor
 */
async function untilHealthy(address, editor) {
  const deadline = Date.now() + startTimeoutInMilliseconds;
  while (Date.now() < deadline) {
    if (await isHealthy(address)) return;
    await wait(100);
  }
  failToStart(editor);
}

/** @param {string} address */
async function isHealthy(address) {
  try {
    return (await fetch(`${address}/healthz`)).ok;
  } catch {
    return false;
  }
}

/**
 * @param {Editor} editor
 * @returns {never}
 */
function failToStart(editor) {
  throw new Error(`The editor's server did not start. Its log is in ${logFile(editor)}.`);
}
