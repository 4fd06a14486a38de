import { expect } from 'vitest';
import { editorTests } from './harness/editor-test.ts';
import { median, timeToSquiggle } from './harness/latency.ts';
import { editorLine, moveCursor, openFile, squiggles, untilShown } from './harness/workbench.ts';
import { placeOf } from './harness/workspace-copy.ts';

editorTests({}, (it) => {
  it('a misspelt owner is underlined while it is typed, and the line goes away when it is mended', async (workbench) => {
    await openFile(workbench, 'services.sms');
    await moveCursor(workbench, placeOf('services.sms', 'owner        HeadLibrarian', 'end'));
    await workbench.page.keyboard.type('x');
    await squiggles(workbench).first().waitFor();
    await workbench.page.keyboard.press('Backspace');
    await squiggles(workbench).first().waitFor({ state: 'detached' });
  });

  it('the quick fix puts the name that was meant in the place of a misspelt one', async (workbench) => {
    const { page } = workbench;
    await openFile(workbench, 'services.sms');
    await moveCursor(workbench, placeOf('services.sms', 'owner        HeadLib', 'end'));
    await page.keyboard.press('Delete');
    await squiggles(workbench).first().waitFor();
    const fix = page.locator('.action-widget').getByText('HeadLibrarian').first();
    await untilShown(fix, async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
    });
    await fix.click();
    await squiggles(workbench).first().waitFor({ state: 'detached' });
    expect(await editorLine(workbench, 'owner HeadLibrarian').count()).toBeGreaterThan(0);
  });

  it('resting on a name shows what it stands for', async (workbench) => {
    const { page } = workbench;
    await openFile(workbench, 'services.sms');
    await moveCursor(workbench, placeOf('services.sms', 'StacksKeeper'));
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover').getByText('Keeper of the stacks').first().waitFor();
  });

  it('an error is underlined soon after the key that made it', async (workbench) => {
    const { page } = workbench;
    await openFile(workbench, 'services.sms');
    await moveCursor(workbench, placeOf('services.sms', 'owner        HeadLibrarian', 'end'));
    const times: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      times.push(await timeToSquiggle(page, () => page.keyboard.press('x')));
      await page.keyboard.press('Backspace');
      await squiggles(workbench).first().waitFor({ state: 'detached' });
    }
    const [typical, longest] = [median(times), Math.max(...times)].map(Math.round);
    console.log(`Keystroke to squiggle: ${typical} ms (median of ${times.length}), ${longest} ms at most`);
    expect(typical).toBeLessThan(1000);
  });
});
