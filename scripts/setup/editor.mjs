import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../system/cache-folder.mjs';
import { withLock } from '../system/install-lock.mjs';
import { isRunning } from '../system/is-running.mjs';
import { step } from '../system/progress.mjs';
import { inProject, npm } from '../system/project.mjs';
import { run } from '../system/run-command.mjs';
import { digestOf } from '../system/source-digest.mjs';

const recipe = inProject('scripts', 'editor');
const recipeFiles = ['package.json', 'package-lock.json', 'stand-ins', 'workbench'];

/**
 * A real VS Code workbench with its server, installed in the user's cache unless it is there.
 * @returns {Promise<string>} the script that starts the server
 */
export async function ensureEditor() {
  const { version, folder } = describeEditor();
  if (!existsSync(folder)) {
    mkdirSync(cacheFolder(), { recursive: true });
    const title = `Installing the editor (code-server ${version}, about 400 MB, once)`;
    await step(title, () => withLock(`${folder}.lock`, () => install(folder)));
  }
  return join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js');
}

/** The folder is named after the version and after the recipe, so that another recipe is another editor. */
function describeEditor() {
  /** @type {{ dependencies: { 'code-server': string } }} */
  const manifest = JSON.parse(readFileSync(join(recipe, 'package.json'), 'utf8'));
  const version = manifest.dependencies['code-server'];
  const digest = digestOf(recipe, recipeFiles).slice(0, 8);
  return { version, folder: join(cacheFolder(), `editor-${version}-${digest}`) };
}

/**
 * Installs beside the final folder and renames at the end, so that what has that name is complete.
 * @param {string} folder
 */
async function install(folder) {
  if (existsSync(folder)) return;
  removeLeftovers();
  const building = `${folder}.installing-${process.pid}`;
  try {
    cpSync(recipe, building, { recursive: true });
    await installPackages(building);
    const workbench = join(building, 'workbench');
    await installPackages(workbench);
    const server = join(building, 'node_modules', 'code-server', 'lib', 'vscode');
    renameSync(join(workbench, 'node_modules'), join(server, 'node_modules'));
    placeStandIns(join(server, 'node_modules'));
    renameSync(building, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** Without the packages' own scripts: they compile native parts that are not needed here, or fetch more. @param {string} cwd */
async function installPackages(cwd) {
  const [command, args] = npm('ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund');
  await run(command, args, { cwd });
}

/**
 * Puts plain JavaScript in the place of two native modules, so that no compiler is needed.
 * @param {string} modules
 */
function placeStandIns(modules) {
  const watchdog = join(modules, '@vscode', 'native-watchdog', 'build', 'Release');
  mkdirSync(watchdog, { recursive: true });
  copyFileSync(join(recipe, 'stand-ins', 'native-watchdog.cjs'), join(watchdog, 'watchdog.js'));
  copyFileSync(join(recipe, 'stand-ins', 'spdlog.cjs'), join(modules, '@vscode', 'spdlog', 'index.js'));
}

/** Removes what interrupted installations left. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder())) {
    const pid = /\.installing-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}
