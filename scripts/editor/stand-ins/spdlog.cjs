/**
 * Stands in for @vscode/spdlog, a native module that would have to be compiled: writes the
 * lines of a log to its file. Without it the editor's output channels stay empty.
 */
const { appendFile, appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #file;
  #level = levels.indexOf('info');
  #isPlain = false;
  #pending = '';

  constructor(_type, _name, file) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
    for (const [level, name] of levels.entries()) this[name] = (message) => this.#write(level, message);
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  /** The one pattern that is ever asked for is the one that is written. */
  setPattern() {
    this.#isPlain = false;
  }

  clearFormatters() {
    this.#isPlain = true;
  }

  flush() {
    const text = this.#pending;
    this.#pending = '';
    if (text) appendFileSync(this.#file, text);
  }

  drop() {
    this.flush();
  }

  #write(level, message) {
    if (level < this.#level) return;
    if (!this.#pending) setImmediate(() => this.#flushLater());
    this.#pending += this.#isPlain ? message : `${timestamp()} [${levels[level]}] ${message}\n`;
  }

  #flushLater() {
    const text = this.#pending;
    this.#pending = '';
    if (text) appendFile(this.#file, text, () => {});
  }
}

function timestamp() {
  return new Date().toISOString().replace('T', ' ').replace('Z', '');
}

const createLogger = (name, file) => Promise.resolve(new Logger('rotating', name, file));

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
