import { expect } from 'vitest';
import { clauseLine, openCoverage, unfold } from './harness/coverage-tree.ts';
import { editorTests } from './harness/editor-test.ts';
import { coverageInStatusBar, editorLine, openFile, selected } from './harness/workbench.ts';

editorTests({}, (it) => {
  it('the coverage tree lists the clauses of the framework that the model aims at', async (workbench) => {
    await openFile(workbench, 'library.sms');
    const tree = await openCoverage(workbench);
    for (const chapter of ['4 Context', '5 Leadership', '8 Operation', '10 Improvement']) {
      await clauseLine(tree, chapter).waitFor();
    }
    expect(await clauseLine(tree, '4 Context').getAttribute('aria-label')).toContain('missing');
  });

  it('a click on a clause opens the library where the clause is explained', async (workbench) => {
    await openFile(workbench, 'library.sms');
    const tree = await openCoverage(workbench);
    await clauseLine(tree, '6 Planning').click();
    await workbench.page.locator('.tab.active[data-resource-name="iso20000-1-2018.sms"]').waitFor();
    await editorLine(workbench, 'clause 6 "Planning"').waitFor();
  });

  it('a gap in the tree leads to the element that lacks something', async (workbench) => {
    await openFile(workbench, 'library.sms');
    const tree = await openCoverage(workbench);
    for (const clause of [
      '8 Operation',
      '8.3 Relationship',
      '8.3.3 Service level',
      'Every live service is agreed',
    ]) {
      await unfold(clauseLine(tree, clause));
    }
    await tree.getByRole('treeitem', { name: /^Service HomeDelivery has no SLA/ }).click();
    await selected(workbench.page, 'services.sms', 'HomeDelivery').waitFor();
  });

  it('the status bar tells how many of the judged clauses are covered', async (workbench) => {
    await openFile(workbench, 'library.sms');
    await coverageInStatusBar(workbench.page).waitFor();
  });
});
