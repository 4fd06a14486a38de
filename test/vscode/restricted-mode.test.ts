import { clauseLine, openCoverage } from './harness/coverage-tree.ts';
import { editorTests } from './harness/editor-test.ts';
import { openPreview } from './harness/preview.ts';
import { moveCursor, openFile, squiggles } from './harness/workbench.ts';
import { placeOf } from './harness/workspace-copy.ts';

editorTests({ workspaceTrust: true }, (it) => {
  it('a model in a folder that nobody trusts is checked, drawn and covered', async (workbench) => {
    const { page } = workbench;
    await page.locator('.statusbar').getByText('Restricted Mode').waitFor();
    await openFile(workbench, 'services.sms');
    await moveCursor(workbench, placeOf('services.sms', 'owner        HeadLibrarian', 'end'));
    await page.keyboard.type('x');
    await squiggles(workbench).first().waitFor();
    const drawing = await openPreview(workbench);
    await drawing.getByLabel('Service: Lending').waitFor();
    const tree = await openCoverage(workbench);
    await clauseLine(tree, '8 Operation').waitFor();
    await page.locator('.statusbar').getByText('Restricted Mode').waitFor();
  });
});
