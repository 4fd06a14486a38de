import { findProgram } from '../system/find-program.mjs';
import { installDebianPackages } from './debian-packages.mjs';

/**
 * A Neovim for the test that tries the documented set-up: one that is there, else Debian's package.
 * @returns {Promise<string | undefined>} the path of its program, or undefined if none can be had
 */
export async function ensureNeovim() {
  const present = findProgram('nvim');
  if (present) return present;
  await installDebianPackages('Neovim', ['neovim']);
  return findProgram('nvim');
}
