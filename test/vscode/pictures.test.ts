import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clauseLine, openCoverage, unfold } from './harness/coverage-tree.ts';
import { editorTests } from './harness/editor-test.ts';
import { openPreview } from './harness/preview.ts';
import { openFile } from './harness/workbench.ts';

/** The pictures of the README are only written anew when that is asked for. */
const folder = process.env['UPDATE'] === '1' ? 'docs/images' : 'out/editor-pictures';

const uncluttered = {
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'window.title': '${activeEditorShort} – ${rootName}',
};

for (const colorScheme of ['light', 'dark'] as const) {
  editorTests({ colorScheme, pixelRatio: 2, settings: uncluttered }, (it) => {
    it(`text, drawing and coverage stand beside each other in ${colorScheme} colours`, async (workbench) => {
      await openFile(workbench, 'services.sms');
      await openPreview(workbench);
      const tree = await openCoverage(workbench);
      await unfold(clauseLine(tree, '8 Operation'));
      await unfold(clauseLine(tree, '5 Leadership'));
      const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
      mkdirSync(path, { recursive: true });
      await workbench.page.screenshot({
        path: join(path, `editor-${colorScheme}.png`),
        animations: 'disabled',
      });
    });
  });
}
