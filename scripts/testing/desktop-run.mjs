/** Downloads a desktop VS Code unless it is there, and runs the tests of its API in it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { asCommand } from '../system/as-command.mjs';
import { inProject, root } from '../system/project.mjs';
import { bundleApiSuite } from './api-suite-bundle.mjs';

await asCommand(async () => {
  const vscodeExecutablePath = await download();
  const suite = inProject('out', 'desktop', 'suite.cjs');
  await bundleApiSuite(suite);
  const workspace = mkdtempSync(join(tmpdir(), 'riverside-'));
  cpSync(inProject('test/vscode/model'), workspace, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [workspace, '--disable-workspace-trust', '--disable-extensions'],
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
});

async function download() {
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `A desktop VS Code could not be downloaded (${reason}). Run this where there is access to the internet; ` +
        '`npm run test:editor` runs the same tests in the embedded editor.',
    );
  }
}
