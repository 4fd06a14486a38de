/** Models for tests, from texts. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Model } from '../../core/model/model.ts';
import { createModel, replaceFragment } from '../../core/model/edit.ts';
import { readFragment } from '../../core/model/read.ts';
import type { Fragment } from '../../core/model/fragment.ts';

/** Where the repository stands. */
export const repository = new URL('../../', import.meta.url);

/** A model of these texts, by the uri of each. @param options.library whether the files that ship with the product belong to it */
export function modelOfTexts(texts: Readonly<Record<string, string>>, options = { library: true }): Model {
  const model = createModel();
  if (options.library) for (const fragment of libraryFragments()) replaceFragment(model, fragment);
  for (const [uri, text] of Object.entries(texts))
    replaceFragment(model, readFragment(uri, text, { library: false }));
  return model;
}

/** The fragments of the files that ship with the product. */
export function libraryFragments(): readonly Fragment[] {
  library ??= filesBelow(new URL('library/', repository)).map((url) =>
    readFragment(`library:/${url.pathname.split('/').at(-1) ?? ''}`, readFileSync(url, 'utf8'), {
      library: true,
    }),
  );
  return library;
}

let library: readonly Fragment[] | undefined;

/** Every .sms file below a folder of the repository, sorted. */
export function filesBelow(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sms'))
    .map((entry) => new URL(`file://${entry.parentPath}/${entry.name}`))
    .toSorted((one, other) => (one.href < other.href ? -1 : 1));
}
