import { writeFileSync } from 'node:fs';
import { packLibrary } from '../language-server/library.ts';
import { inProject } from './system/project.mjs';

/**
 * Writes what the library says, so that nobody who starts the product reads its texts again.
 * @param {string} file where it goes, from the root of the checkout
 */
export function writeLibraryFragments(file) {
  writeFileSync(inProject(file), JSON.stringify(packLibrary(inProject('library'))));
}
