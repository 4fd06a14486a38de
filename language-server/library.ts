/** The fragments of the files that ship with the product: made when it is built, or read from their texts. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fragment } from '../core/model/fragment.ts';
import { packFragment, unpackFragment, type PackedFragment } from '../core/model/packed.ts';
import { readFragment } from '../core/model/read.ts';
import { readLibrary, type ModelFile } from './files.ts';

/** What the build writes beside the bundles, by the names of the files. */
export type PackedLibrary = Readonly<
  Record<string, { readonly digest: string; readonly fragment: PackedFragment }>
>;

/** The files below a folder, packed for those who start the product. */
export function packLibrary(folder: string): PackedLibrary {
  const packed = readLibrary(folder).map((file) => {
    const fragment = packFragment(readShipped(file));
    return [nameOf(file), { digest: digestOf(file), fragment }] as const;
  });
  return Object.fromEntries(packed);
}

/** The fragments of the files below a folder. */
export function libraryFragments(folder: string): readonly Fragment[] {
  const packed = packedLibrary();
  return readLibrary(folder).map((file) => {
    const known = packed[nameOf(file)];
    // Who changes a file of the library sees his change, with or without a build.
    return known?.digest === digestOf(file) ? unpackFragment(known.fragment, file.uri) : readShipped(file);
  });
}

/** Beside the bundle; the sources have none, and read the texts. */
function packedLibrary(): Partial<PackedLibrary> {
  const file = join(import.meta.dirname, 'library.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackedLibrary) : {};
}

function readShipped({ uri, text }: ModelFile): Fragment {
  return readFragment(uri, text, { library: true });
}

function nameOf({ path }: ModelFile): string {
  return basename(path);
}

function digestOf({ text }: ModelFile): string {
  return createHash('sha256').update(text).digest('hex');
}
