import { closeSync, constants, lstatSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep, win32 } from 'node:path';
import { fileMessages } from '../core/messages/files.ts';
import type { Language } from '../core/messages/language.ts';

/** Where an output goes, or why it goes nowhere. */
export type OutputPlace =
  | { readonly type: 'file'; readonly file: string }
  | { readonly type: 'outside' }
  | { readonly type: 'failed'; readonly error: unknown };

/**
 * The file for an output at or below the folder, and nowhere else: no absolute path, no `..`, no link out of
 * the folder, no name of a device.
 */
export function outputPlace(folder: string, path: string): OutputPlace {
  if (!isPlainPath(path)) return { type: 'outside' };
  try {
    const file = join(realpathSync(join(folder, dirname(path))), basename(path));
    const isOutside = !isBelow(realpathSync(folder), file) || isSpecial(file);
    return isOutside ? { type: 'outside' } : { type: 'file', file };
  } catch (error) {
    return { type: 'failed', error };
  }
}

/** Writes a text to a file, and through no link. @returns what went wrong */
export function writeOutput(file: string, text: string): unknown {
  try {
    write(file, text);
    return undefined;
  } catch (error) {
    return error;
  }
}

function isPlainPath(path: string): boolean {
  if (posix.isAbsolute(path) || win32.isAbsolute(path)) return false;
  return path.split(/[/\\]/).every((part) => isPlainName(part));
}

/** A name that every system takes for a file or a folder: short enough, no drive, no stream, no device. */
function isPlainName(name: string): boolean {
  if (name === '.') return true;
  if (name === '' || name === '..' || name.length > 200) return false;
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (/[\u0000-\u001f:*?"<>|]|[. ]$/.test(name)) return false;
  return !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way.split(sep)[0] !== '..' && !win32.isAbsolute(way);
}

/** Whether something other than a plain file stands there: a link, a folder, a pipe. */
function isSpecial(file: string): boolean {
  const status = lstatSync(file, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile();
}

function write(file: string, text: string): void {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  // There is no O_NOFOLLOW on Windows.
  const noLinks = Object.hasOwn(constants, 'O_NOFOLLOW') ? O_NOFOLLOW : 0;
  const descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | noLinks);
  try {
    writeFileSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
}

/** What went wrong with a file, in words. */
export function reasonFor(error: unknown, language: Language): string {
  const reason = reasonOf(error);
  return fileMessages[language].reasons[reason] ?? reason;
}

/** The system's word for what went wrong. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
