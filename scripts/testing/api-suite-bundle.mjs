import { build } from 'esbuild';
import { inProject } from '../system/project.mjs';

/**
 * Bundles the tests of the editor's API into one file that an extension host can load.
 * @param {string} outfile
 */
export async function bundleApiSuite(outfile) {
  await build({
    entryPoints: [inProject('test/vscode/api/runner.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  });
}
