import { existsSync } from 'node:fs';
import { attempt } from '../system/attempt.mjs';
import { run } from '../system/run-command.mjs';

const timeout = 10 * 60_000;

/**
 * Installs packages where Debian's package manager may be used; where it may not, or fails, nothing is thrown.
 * @param {string} title
 * @param {readonly string[]} packages
 */
export async function installDebianPackages(title, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await attempt(`Installing ${title} (apt-get)`, async () => {
    await run('apt-get', ['update'], { env, timeout });
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, timeout });
  });
}
