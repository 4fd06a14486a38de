/** Texts into models: of a file no more is read than what is other in it than before. */
import { createHash } from 'node:crypto';
import { replaceFragment, reviseFragment } from '../core/model/edit.ts';
import type { Model } from '../core/model/model.ts';
import { readFragment } from '../core/model/read.ts';
import { reread } from '../core/model/reread.ts';

/** What the fragment of a file was read from: its text while it is open, else what tells that from any other. */
export type ReadFrom = { readonly text: string } | { readonly digest: string | undefined };

interface Place {
  readonly model: Model;
  /** Of each file of the model. */
  readonly readFrom: Map<string, ReadFrom>;
}

/** Takes the text of an open file into a model. @returns whether it is other than before */
export function takeOpenText(place: Place, uri: string, text: string): boolean {
  const before = place.readFrom.get(uri);
  return take(place, uri, text, { isSame: !!before && isText(before, text), now: { text } });
}

/** Takes the text of a file that is not open into a model. @returns whether it is other than before */
export function takeFileText(place: Place, uri: string, text: string): boolean {
  const before = place.readFrom.get(uri);
  const digest = digestOf(text);
  const isSame = before && 'text' in before ? before.text === text : !!digest && before?.digest === digest;
  return take(place, uri, text, { isSame, now: { digest } });
}

function isText(before: ReadFrom, text: string): boolean {
  if ('text' in before) return before.text === text;
  return before.digest !== undefined && before.digest === digestOf(text);
}

/** Nothing for a text that cannot be written as UTF-8: another could have the same digest. */
function digestOf(text: string): string | undefined {
  return loneSurrogate.test(text) ? undefined : createHash('sha256').update(text).digest('base64');
}

const loneSurrogate = /\p{Surrogate}/u;

function take(
  { model, readFrom }: Place,
  uri: string,
  text: string,
  { isSame, now }: { readonly isSame: boolean; readonly now: ReadFrom },
): boolean {
  const before = readFrom.get(uri);
  const fragment = model.fragments.get(uri);
  readFrom.set(uri, now);
  if (fragment && isSame) return false;
  const rereading = fragment && before && 'text' in before && reread(fragment, before.text, text);
  if (rereading) reviseFragment(model, rereading);
  else replaceFragment(model, readFragment(uri, text, { library: false }));
  return true;
}
