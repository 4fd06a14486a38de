/** Bundles the extension, its preview, the language server, its worker and the command line into dist/, with the library. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { bundleEntries } from './bundle-entries.mjs';
import { addDiagramStyles } from './diagram-styles.mjs';
import { writeLibraryFragments } from './library-fragments.mjs';
import { asCommand } from './system/as-command.mjs';
import { inProject } from './system/project.mjs';

/** Where bundles are made; they only take the place of the last ones when all of them succeed. */
const unfinished = `out/bundle-${process.pid}`;

await asCommand(async () => {
  requireEntries();
  try {
    await Promise.all(bundleEntries.map((entry) => bundle(entry, { folder: unfinished })));
    await addDiagramStyles(`${unfinished}/preview.css`);
    writeLibraryFragments(`${unfinished}/library.json`);
    rmSync(inProject('dist'), { recursive: true, force: true });
    renameSync(inProject(unfinished), inProject('dist'));
  } finally {
    rmSync(inProject(unfinished), { recursive: true, force: true });
  }
});

function requireEntries() {
  const missing = bundleEntries.map(({ from }) => from).filter((from) => !existsSync(inProject(from)));
  if (missing.length === 0) return;
  throw new Error(
    `Nothing was bundled: ${missing.join(', ')} is missing, though scripts/bundle-entries.mjs lists it.`,
  );
}
