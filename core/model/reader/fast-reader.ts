/**
 * The fast reader: reads a text that has no mistake, by functions that are generated from the grammar. It makes
 * no concrete syntax tree, and gives up at the first surprise: then the parser reads the text, and says what is wrong.
 */
import type * as ast from '../../../grammar/generated/ast.ts';
import { read } from '../../../grammar/reader/generated/reader.ts';
import { surprise, Tokens } from './tokens.ts';

/** The light nodes of a text; nothing where it is for the parser to read. */
export function readLightNodes(text: string): ast.Model | undefined {
  return unlessSurprised(() => read(new Tokens(text)));
}

/** What a reading gives; nothing where it gives up. */
export function unlessSurprised<Result>(reading: () => Result): Result | undefined {
  try {
    return reading();
  } catch (error) {
    if (error === surprise) return undefined;
    throw error;
  }
}
