import { packageFile } from '../setup/extension-package.mjs';
import { step } from '../system/progress.mjs';
import { run } from '../system/run-command.mjs';

const timeout = 120_000;

/**
 * Installs the extension into the desktop VS Code and opens a folder there.
 * @param {string} code the `code` command
 * @param {string} folder
 * @returns {Promise<boolean>} whether that worked
 */
export async function openInDesktop(code, folder) {
  try {
    await step('Installing the extension into VS Code', () =>
      run(code, ['--install-extension', packageFile, '--force'], { timeout }),
    );
    await run(code, [folder], { timeout });
    console.log(`${folder} is open in VS Code.`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('The desktop VS Code could not be used, so the embedded editor opens instead.');
    return false;
  }
}
