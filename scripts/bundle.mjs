import { build } from 'esbuild';
import { lazyParser } from './lazy-parser.mjs';
import { root } from './system/project.mjs';

/** Node 20 lacks this function, which the parser's library calls when it starts. */
const groupBy = `Object.groupBy ??= (items, keyOf) => {
  const groups = Object.create(null);
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};`;

/** A CommonJS bundle has no import.meta, which the sources ask for their own place. */
const ownPlace = `const __bundleUrl = require('node:url').pathToFileURL(__filename).href;`;

/** An ES module has no require, which bundled CommonJS modules call for Node's own modules. */
const ownRequire = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/** @type {Record<import('./bundle-entries.mjs').BundleEntry['runsAs'], import('esbuild').BuildOptions>} */
const settings = {
  module: { platform: 'node', format: 'esm', target: 'node20', banner: { js: `${ownRequire}\n${groupBy}` } },
  script: {
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: `${groupBy}\n${ownPlace}` },
    define: {
      'import.meta.url': '__bundleUrl',
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
    },
  },
  page: { platform: 'browser', format: 'iife', target: 'es2022' },
};

/**
 * Makes one bundle.
 * @param {import('./bundle-entries.mjs').BundleEntry} entry
 * @param {object} options
 * @param {string} options.folder where it goes, from the root of the checkout
 * @param {boolean} [options.isReadable] names and lines stay as they are
 */
export function bundle({ from, to, runsAs }, { folder, isReadable = false }) {
  return build({
    absWorkingDir: root,
    entryPoints: [from],
    outfile: `${folder}/${to}`,
    bundle: true,
    minify: !isReadable,

    legalComments: 'none',
    external: ['vscode'],
    logLevel: 'warning',
    plugins: [lazyParser],
    ...settings[runsAs],
  });
}
