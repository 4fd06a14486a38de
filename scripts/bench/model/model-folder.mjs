import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateModel, generatorVersion } from './generate-model.mjs';

/**
 * The folder of a generated model, below the system's temporary folder; written when it is not there yet.
 * @param {number} elements
 */
export function modelFolder(elements) {
  const folder = join(tmpdir(), 'servicewright-bench', `v${generatorVersion}-${elements}`);
  if (existsSync(folder)) return folder;
  // Written aside, so that a folder with that name is always a whole model.
  const unfinished = `${folder}.${process.pid}`;
  writeModel(unfinished, elements);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run was first.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * Writes a generated model into a folder.
 * @param {string} folder
 * @param {number} elements
 */
export function writeModel(folder, elements) {
  for (const { path, text } of generateModel(elements)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
