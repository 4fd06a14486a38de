/** Bundles the extension, its preview, the language server, its worker and the command line into dist/. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleEntries } from './bundle-entries.mjs';
import { addDiagramStyles } from './diagram-styles.mjs';
import { lazyParser } from './lazy-parser.mjs';
import { asCommand } from './system/as-command.mjs';
import { inProject, root } from './system/project.mjs';

/** Where bundles are made; they only take the place of the last ones when all of them succeed. */
const unfinished = `out/bundle-${process.pid}`;

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

await asCommand(async () => {
  requireEntries();
  try {
    await Promise.all(bundleEntries.map(bundle));
    await addDiagramStyles(`${unfinished}/preview.css`);
    rmSync(inProject('dist'), { recursive: true, force: true });
    renameSync(inProject(unfinished), inProject('dist'));
  } finally {
    rmSync(inProject(unfinished), { recursive: true, force: true });
  }
});

function requireEntries() {
  const missing = bundleEntries.map(({ from }) => from).filter((from) => !existsSync(inProject(from)));
  if (missing.length === 0) return;
  throw new Error(
    `Nothing was bundled: ${missing.join(', ')} is missing, though scripts/bundle-entries.mjs lists it.`,
  );
}

/** @param {import('./bundle-entries.mjs').BundleEntry} entry */
function bundle({ from, to, runsAs }) {
  return build({
    absWorkingDir: root,
    entryPoints: [from],
    outfile: `${unfinished}/${to}`,
    bundle: true,
    minify: true,
    keepNames: runsAs !== 'page',
    legalComments: 'none',
    external: ['vscode'],
    logLevel: 'warning',
    plugins: [lazyParser],
    ...settings[runsAs],
  });
}
