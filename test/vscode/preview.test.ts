import { expect } from 'vitest';
import { editorTests } from './harness/editor-test.ts';
import { openPreview, previewPage } from './harness/preview.ts';
import { moveCursor, openFile, selected } from './harness/workbench.ts';
import { placeOf } from './harness/workspace-copy.ts';

const staleText = 'The text has errors';

editorTests({}, (it) => {
  it('the icon over the text opens a drawing of the services beside it', async (workbench) => {
    await openFile(workbench, 'services.sms');
    const drawing = await openPreview(workbench);
    for (const service of ['Lending', 'Home delivery', 'Reading room']) {
      await drawing.getByLabel(`Service: ${service}`).waitFor();
    }
    expect(await drawing.getByLabel('Component: Catalogue').count()).toBe(1);
  });

  it('a click on a service moves the cursor to its text', async (workbench) => {
    await openFile(workbench, 'services.sms');
    const drawing = await openPreview(workbench);
    await drawing.getByLabel('Service: Home delivery').click();
    await selected(workbench.page, 'services.sms', 'HomeDelivery').waitFor();
  });

  it('a click on an element of another file opens that file', async (workbench) => {
    await openFile(workbench, 'library.sms');
    const drawing = await openPreview(workbench);
    await drawing.getByLabel('Service: Home delivery').click();
    await workbench.page.locator('.tab.active[data-resource-name="services.sms"]').waitFor();
    await selected(workbench.page, 'services.sms', 'HomeDelivery').waitFor();
  });

  it('the drawing follows the text while it is typed', async (workbench) => {
    await openFile(workbench, 'services.sms');
    const drawing = await openPreview(workbench);
    await drawing.getByLabel('Service: Lending').waitFor();
    await moveCursor(workbench, placeOf('services.sms', '"Lending', 'end'));
    await workbench.page.keyboard.type(' of books');
    await drawing.getByLabel('Service: Lending of books').waitFor();
  });

  it('the last good picture stays, marked, while the text is broken', async (workbench) => {
    const { page } = workbench;
    await openFile(workbench, 'services.sms');
    const drawing = await openPreview(workbench);
    await drawing.getByLabel('Service: Home delivery').waitFor();
    await moveCursor(workbench, placeOf('services.sms', 'status       live', 'end'));
    await page.keyboard.type(' ) )');
    await drawing.getByText(staleText).waitFor();
    expect(await drawing.getByLabel('Service: Home delivery').isVisible()).toBe(true);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Backspace');
    await drawing.getByText(staleText).waitFor({ state: 'hidden' });
  });

  it('the element around the cursor is highlighted', async (workbench) => {
    await openFile(workbench, 'services.sms');
    await openPreview(workbench);
    await moveCursor(workbench, placeOf('services.sms', 'criticality  low'));
    const highlighted = previewPage(workbench).locator('[data-id].sw-highlight');
    await highlighted.and(previewPage(workbench).getByLabel('Service: Reading room')).waitFor();
  });
});
