import type { FrameLocator } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** Opens the preview from its icon over the text, and waits for its drawing. */
export async function openPreview(workbench: Workbench): Promise<FrameLocator> {
  const icon = workbench.page
    .locator('.editor-actions')
    .getByRole('button', { name: /^Open Preview to the Side/ });
  await icon.click();
  const drawing = previewPage(workbench);
  await drawing.locator('svg[role="graphics-document"]').waitFor();
  return drawing;
}

/** The page within the preview. */
export function previewPage({ page }: Workbench): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}
