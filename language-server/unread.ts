/** Files of a model that are still to be read, and names that were looked for in their texts without reading them. */
import { sightOf } from '../core/model/sightings.ts';
import { readModelFile, type ModelFile } from './files.ts';
import type { Pace } from './pace.ts';

export interface Unread {
  /** By path, with what stands there where that is known. */
  readonly files: Map<string, ModelFile | undefined>;
  /** The files that may declare a name, among those that were unread when it was looked for. */
  readonly sought: Map<string, Sought>;
}

export interface Sought {
  readonly likely: readonly string[];
  readonly possible: readonly string[];
}

export function createUnread(): Unread {
  return { files: new Map(), sought: new Map() };
}

/** Whether no file that is still to be read can declare an element of this name. */
export function isSettled({ files, sought }: Unread, name: string): boolean {
  if (files.size === 0) return true;
  const found = sought.get(name);
  return found !== undefined && ![...found.likely, ...found.possible].some((path) => files.has(path));
}

/** Of more names than this one after another is looked for by reading everything. */
const mostNames = 1000;

/** Texts are kept until they are read, up to so many characters. */
const mostHeld = 64 * 1024 * 1024;

/** Looks for names in all files that are still to be read, in slices that let requests through. */
export async function seek({ files, sought }: Unread, names: readonly string[], pace: Pace): Promise<void> {
  if (names.length === 0 || names.length > mostNames) return;
  const sight = sightOf(names);
  const found = new Map(
    names.map((name) => [name, { likely: new Array<string>(), possible: new Array<string>() }]),
  );
  let held = 0;
  for (const path of [...files.keys()]) {
    if (!files.has(path)) continue;
    const file = files.get(path) ?? readModelFile(path);
    held += file.text.length;
    if (held <= mostHeld) files.set(path, file);
    for (const { name, isLikely } of sight(file.text))
      found.get(name)?.[isLikely ? 'likely' : 'possible'].push(path);
    await pace();
  }
  for (const [name, paths] of found) sought.set(name, paths);
}
