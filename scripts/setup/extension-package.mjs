import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundleEntries } from '../bundle-entries.mjs';
import { step } from '../system/progress.mjs';
import { inProject, root } from '../system/project.mjs';
import { runNode } from '../system/run-command.mjs';
import { digestOf } from '../system/source-digest.mjs';

/** The extension as an editor installs it. */
export const packageFile = inProject('out', 'servicewright.vsix');

/** All that the package is made of, by which its age is told. */
const sources = [
  ...['core', 'cli', 'extension', 'grammar', 'l10n', 'language-server', 'library'],
  ...['scripts/build.mjs', 'scripts/bundle-entries.mjs', 'scripts/diagram-styles.mjs', 'scripts/package.mjs'],
  ...['.vscodeignore', 'package.json', 'package-lock.json', 'package.nls.json', 'package.nls.nl.json'],
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md'],
];

/** What must be there when nothing is to be done. */
const products = [
  packageFile,
  ...bundleEntries.map(({ to }) => inProject('dist', to)),
  inProject('dist/preview.css'),
];

const stampFile = inProject('out', 'servicewright.vsix.stamp');

/** Bundles and packs the extension, unless the package is the one of the present sources. */
export async function ensurePackage() {
  const digest = digestOf(root, sources);
  if (products.every((file) => existsSync(file)) && readStamp() === digest) return;
  await step('Building the extension', () => runNode([inProject('scripts', 'build.mjs')]));
  await step('Packing the extension', () => runNode([inProject('scripts', 'package.mjs')]));
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(stampFile, digest);
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
}
