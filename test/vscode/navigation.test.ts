import { editorTests } from './harness/editor-test.ts';
import { cursorAt, editorLine, moveCursor, openFile } from './harness/workbench.ts';
import { placeOf } from './harness/workspace-copy.ts';

editorTests({}, (it) => {
  it('Go to Definition on a role leads to the file that declares it', async (workbench) => {
    const { page } = workbench;
    await openFile(workbench, 'services.sms');
    await moveCursor(workbench, placeOf('services.sms', 'StacksKeeper'));
    await page.keyboard.press('F12');
    await page.locator('.tab.active[data-resource-name="library.sms"]').waitFor();
    await cursorAt(page, placeOf('library.sms', 'StacksKeeper')).waitFor();
  });

  it('Go to Definition on the number of a clause opens the library of the standard', async (workbench) => {
    const { page } = workbench;
    await openFile(workbench, 'library.sms');
    await moveCursor(workbench, placeOf('library.sms', '8.3.3'));
    await page.keyboard.press('F12');
    await page.locator('.tab.active[data-resource-name="iso20000-1-2018.sms"]').waitFor();
    await editorLine(workbench, 'clause 8.3.3 "Service level management"').waitFor();
  });
});
