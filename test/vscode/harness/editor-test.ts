import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordFailure } from './failure-record.ts';
import { openWorkbench, reset } from './workbench.ts';
import type { Workbench, WorkbenchOptions } from './workbench.ts';

/** Says what people see the editor do. Each test begins with no file open and the model as it was. */
export type EditorTest = (sentence: string, work: (workbench: Workbench) => Promise<void>) => void;

const openTimeout = 180_000;

/** Declares the tests of a file, which share one window of the editor. */
export function editorTests(options: WorkbenchOptions, declare: (it: EditorTest) => void): void {
  let opened: Workbench | undefined;
  beforeAll(async () => {
    opened = await openWorkbench(options);
  }, openTimeout);
  afterAll(() => opened?.close());
  declare((sentence, work) => {
    test(sentence, async () => {
      if (!opened) throw new Error('The editor did not open.');
      await runIn(opened, sentence, work);
    });
  });
}

/** A test is also one of what must never happen while it runs. */
async function runIn(
  workbench: Workbench,
  sentence: string,
  work: (workbench: Workbench) => Promise<void>,
): Promise<void> {
  const before = workbench.guard.incidents().length;
  try {
    await work(workbench);
    expect(workbench.guard.incidents().slice(before), 'requests to elsewhere and violations').toEqual([]);
  } catch (error) {
    console.log(`Picture: ${await recordFailure(sentence, workbench)}`);
    throw error;
  } finally {
    await reset(workbench);
  }
}
