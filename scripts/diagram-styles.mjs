import { appendFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inProject, root } from './system/project.mjs';

/**
 * Adds the styles of diagrams to those of the preview's page, since a drawing carries none of its own.
 * @param {string} file the stylesheet of the page
 */
export async function addDiagramStyles(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['core/diagram/diagram-css.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { diagramCss } = await import(`data:text/javascript;base64,${source}`);
  appendFileSync(inProject(file), diagramCss('webview'));
}
