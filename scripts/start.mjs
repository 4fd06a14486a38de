/**
 * Opens a model in VS Code with the extension, after all the set-up that this needs:
 * `npm start` for the example, `npm start -- FOLDER` for another one.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensurePackage } from './setup/extension-package.mjs';
import { openInDesktop } from './start/desktop.mjs';
import { serveEmbedded } from './start/embedded.mjs';
import { asCommand } from './system/as-command.mjs';
import { findProgram } from './system/find-program.mjs';
import { inProject, root } from './system/project.mjs';

await asCommand(async () => {
  const folder = folderToOpen();
  await ensureDependencies();
  await ensurePackage();
  const desktop = findProgram('code');
  if (desktop && (await openInDesktop(desktop, folder))) return;
  await serveEmbedded(folder);
});

/** The folder that the user named, as seen from where npm was called; else the example. */
function folderToOpen() {
  const named = process.argv[2];
  if (named === undefined) return inProject('examples', 'waterland');
  const folder = resolve(process.env.INIT_CWD ?? root, named);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new Error(`There is no folder ${folder}. Name one that exists: npm start -- FOLDER`);
}
