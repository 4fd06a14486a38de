/**
 * What is bundled: where it begins, what comes out, and where it runs.
 * @typedef {object} BundleEntry
 * @property {string} from the module it begins with
 * @property {string} to the file in dist/
 * @property {'module' | 'script' | 'page'} runsAs an ES module or a CommonJS module in Node, or a script in a page
 */

/** @satisfies {readonly BundleEntry[]} */
export const bundleEntries = /** @type {const} */ ([
  { from: 'extension/main.ts', to: 'extension.cjs', runsAs: 'script' },
  { from: 'extension/preview/webview/main.ts', to: 'preview.js', runsAs: 'page' },
  { from: 'language-server/main.ts', to: 'server.cjs', runsAs: 'script' },
  { from: 'core/model/parser.ts', to: 'parser.cjs', runsAs: 'script' },
  { from: 'language-server/layout-worker.ts', to: 'layout-worker.cjs', runsAs: 'script' },
  { from: 'cli/main.ts', to: 'cli.js', runsAs: 'module' },
]);
