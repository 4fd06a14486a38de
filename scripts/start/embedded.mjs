import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { installExtension, logFile, provideSettings, startServer } from '../editor/server.mjs';
import { quietSettings } from '../editor/settings.mjs';
import { ensureEditor } from '../setup/editor.mjs';
import { packageFile } from '../setup/extension-package.mjs';
import { cacheFolder } from '../system/cache-folder.mjs';
import { step } from '../system/progress.mjs';
import { isEnding } from '../system/process-groups.mjs';
import { inProject } from '../system/project.mjs';
import { digestOf } from '../system/source-digest.mjs';

/**
 * Serves a folder in the embedded editor until this process is told to end.
 * @param {string} folder
 */
export async function serveEmbedded(folder) {
  const editor = { entry: await ensureEditor(), data: join(cacheFolder(), 'editor-data') };
  provideSettings(editor, quietSettings);
  await installOnce(editor);
  const server = await step('Starting the editor', () => startServer(editor, trustOptions(folder)));
  const query = encodeURIComponent(folder).replaceAll('%2F', '/');
  console.log(`\n  ${folder} is open at\n\n    ${server.address}/?folder=${query}\n`);
  console.log('  Open this address in a browser. Ctrl+C ends the editor.');
  await server.ended;
  if (!isEnding()) throw new Error(`The editor ended by itself. Its log is in ${logFile(editor)}.`);
}

/**
 * Installs the extension unless the one that is there comes from the same package.
 * @param {import('../editor/server.mjs').Editor} editor
 */
async function installOnce(editor) {
  const stamp = join(editor.data, 'extension.stamp');
  const digest = digestOf(dirname(packageFile), [basename(packageFile)]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await step('Installing the extension into the editor', () => installExtension(editor, packageFile));
  writeFileSync(stamp, digest);
}

/** Our own examples need no question whether their authors are trusted; any other folder does. @param {string} folder */
function trustOptions(folder) {
  return `${folder}${sep}`.startsWith(inProject('examples') + sep) ? ['--disable-workspace-trust'] : [];
}
