/**
 * The parser, and Langium with it, is loaded when it is first asked for: most starts never do, since the fast reader
 * reads what has no mistake. Sources import it as any module; for bundles it is a file beside them, loaded behind the call.
 */
import { readFileSync } from 'node:fs';

/** @type {import('esbuild').Plugin} */
export const lazyParser = {
  name: 'lazy-parser',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/parser\.cjs$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (/^import \{.*\} from 'langium';$/m.test(source) && !/[\\/](parser|lexer)\.ts$/.test(path))
        throw new Error(`${path} loads Langium at each start: let core/model/parser.ts give what it needs.`);
      return { contents: source.replace(importOfParser, lazily), loader: 'ts' };
    });
  },
};

const importOfParser = /^import \{ ([\w, ]+) \} from '\.{1,2}\/(?:model\/)?parser\.ts';$/m;

/**
 * @param {string} _statement
 * @param {string} names of functions
 */
function lazily(_statement, names) {
  return names
    .split(', ')
    .map((name) => `const ${name} = (...given) => require('./parser.cjs').${name}(...given);`)
    .join('\n');
}
