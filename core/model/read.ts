/** Text → fragment. */
import type { Fragment } from './fragment.ts';
import { lower, type Origin } from './lower.ts';
import { parse } from './parser.ts';

/** Reads the text of a file. What could not be read stands in the fragment's problems; nothing is thrown. */
export function readFragment(uri: string, text: string, options: Pick<Origin, 'library'>): Fragment {
  return lower(parse(text), text, { uri, library: options.library });
}
