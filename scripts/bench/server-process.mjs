/** The language server as an editor runs it: over stdio, with its default settings on a fixed day. */
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { endGroup, forgetGroup, startGroup } from '../system/process-groups.mjs';

/** The day on which generated models are judged. */
export const benchDay = '2026-11-22';

const patience = 10 * 60_000;

/**
 * @typedef {import('vscode-languageserver-protocol').Diagnostic} Diagnostic
 * @typedef {{ uri: string, version?: number, diagnostics: Diagnostic[] }} Published
 *
 * @typedef {object} StartOptions
 * @property {string} node the program that runs it
 * @property {string} server its script
 * @property {string} folder the root of the model
 * @property {readonly string[]} [nodeOptions]
 * @property {readonly string[]} [args]
 * @property {string} [languageId] of the files
 * @property {string} [changeNotice] how it says that a model changed
 */

export class ServerProcess {
  /** @type {Map<string, Diagnostic[]>} */
  diagnostics = new Map();
  /** How often it told of diagnostics, and that a model changed. */
  told = { diagnostics: 0, modelChanged: 0 };
  /** @type {Set<(published: Published) => void>} */
  #listeners = new Set();
  /** @type {((nothing: undefined) => void)[]} */
  #changeListeners = [];
  /** @type {Map<string, number>} */
  #versions = new Map();
  #errors = '';

  /** @param {StartOptions} options */
  constructor({
    node,
    server,
    folder,
    nodeOptions = [],
    args = ['--stdio'],
    languageId = 'sms',
    changeNotice = 'servicewright/modelChanged',
  }) {
    this.folder = folder;
    this.languageId = languageId;
    this.changeNotice = changeNotice;
    this.child = startGroup(node, [...nodeOptions, server, ...args], {
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    const { pid, stdin, stdout, stderr } = this.child;
    if (pid === undefined || !stdin || !stdout || !stderr) throw new Error(`${node} could not be started.`);
    this.pid = pid;
    this.ended = new Promise((resolve) => this.child.on('exit', resolve));
    stderr.setEncoding('utf8').on('data', (text) => (this.#errors += text));
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (published) => this.#take(published));
    this.connection.onNotification(changeNotice, () => this.#takeChange());
    this.connection.listen();
  }

  /** Greets the server, which then begins to read the folder. */
  async greet() {
    const uri = pathToFileURL(this.folder).href;
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      workspaceFolders: [{ uri, name: 'bench' }],
      initializationOptions: { settings: { asOf: benchDay, language: 'en' } },
    });
    await this.connection.sendNotification('initialized', {});
  }

  /**
   * @param {string} method
   * @param {object} params
   * @returns {Promise<any>}
   */
  request(method, params) {
    return this.#soon(this.connection.sendRequest(method, params), method);
  }

  /** The coverage of the model, once all is read, judged and told. */
  coverage() {
    return this.request('servicewright/coverage', { uri: '' });
  }

  /**
   * @param {string} uri
   * @param {string} text
   */
  open(uri, text) {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: this.languageId, version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /**
   * @param {string} uri
   * @param {readonly object[]} contentChanges
   */
  change(uri, contentChanges) {
    const version = (this.#versions.get(uri) ?? 1) + 1;
    this.#versions.set(uri, version);
    const textDocument = { uri, version };
    return this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  /** @param {string} uri */
  close(uri) {
    this.#versions.delete(uri);
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /**
   * The next diagnostics of an open file that belong to its text as it stands; to be asked for before the change is sent.
   * @param {string} uri
   */
  ownDiagnostics(uri) {
    const wanted = this.#versions.get(uri) ?? 0;
    return this.#soon(
      new Promise((resolve) => {
        const listener = (/** @type {Published} */ published) => {
          if (published.uri !== uri || (published.version ?? 0) <= wanted) return;
          this.#listeners.delete(listener);
          resolve(published.diagnostics);
        };
        this.#listeners.add(listener);
      }),
      `the diagnostics of ${uri}`,
    );
  }

  /** The next time that the server says that a model changed. */
  modelChanged() {
    return this.#soon(new Promise((resolve) => this.#changeListeners.push(resolve)), this.changeNotice);
  }

  async stop() {
    await this.request('shutdown', {});
    await this.connection.sendNotification('exit');
    await this.ended;
    this.connection.dispose();
    forgetGroup(this.pid);
    if (this.#errors !== '') throw new Error(`The server wrote errors:\n${this.#errors}`);
  }

  /** Ends the process whatever it does. */
  kill() {
    return endGroup(this.pid);
  }

  /** @param {Published} published */
  #take(published) {
    this.told.diagnostics++;
    this.diagnostics.set(published.uri, published.diagnostics);
    for (const listener of this.#listeners) listener(published);
  }

  #takeChange() {
    this.told.modelChanged++;
    for (const hear of this.#changeListeners.splice(0)) hear(undefined);
  }

  /**
   * @template T
   * @param {Promise<T>} work
   * @param {string} what
   * @returns {Promise<T>}
   */
  #soon(work, what) {
    return new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) => reject(new Error(`${what}: ${why}.\n${this.#errors}`));
      const timer = setTimeout(() => fail('no answer came'), patience);
      void this.ended.then(() => fail('the server ended'));
      work.then(resolve, (error) => fail(String(error))).finally(() => clearTimeout(timer));
    });
  }
}
