/** Runs the tests of the editor's API in a desktop VS Code, which is downloaded for it. */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensurePackage } from './setup/extension-package.mjs';
import { asCommand } from './system/as-command.mjs';
import { inProject } from './system/project.mjs';
import { runNode } from './system/run-command.mjs';

await asCommand(async () => {
  await ensureDependencies();
  await ensurePackage();
  await runNode([inProject('scripts/testing/desktop-run.mjs')], { show: true });
});
