/** Makes the .vsix, the package that an editor installs, from what stands in dist/. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { packageFile } from './setup/extension-package.mjs';
import { asCommand } from './system/as-command.mjs';
import { inProject } from './system/project.mjs';
import { runNode } from './system/run-command.mjs';

const vsce = inProject('node_modules', '@vscode', 'vsce', 'vsce');
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

await asCommand(async () => {
  mkdirSync(dirname(packageFile), { recursive: true });
  await runNode([vsce, 'package', ...options, '--out', packageFile]);
  console.log(`${packageFile}: ${(statSync(packageFile).size / 1024 ** 2).toFixed(2)} MB`);
});
