/**
 * The parser, and Langium with it, is run when it is first asked for: most starts never do, since the fast reader
 * reads what has no mistake. Sources import it as any module; bundles load it behind the call.
 */
import { readFileSync } from 'node:fs';

/** @type {import('esbuild').Plugin} */
export const lazyParser = {
  name: 'lazy-parser',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]model[\\/](read|expectation)\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(importOfParser, (_, /** @type {string} */ name) => lazily(name));
      if (contents === source) throw new Error(`${path} no longer imports one function of ./parser.ts.`);
      return { contents, loader: 'ts' };
    });
  },
};

const importOfParser = /^import \{ (\w+) \} from '\.\/parser\.ts';$/m;

/** @param {string} name */
function lazily(name) {
  const module = "'./parser.ts'";
  return `const ${name}: typeof import(${module}).${name} = (...given) => require(${module}).${name}(...given);`;
}
