import { endGroupsOnSignal } from './process-groups.mjs';

/**
 * Runs the work of a script that people call: what it starts ends with it, and an error is
 * shown as its message.
 * @param {() => Promise<void>} work
 */
export async function asCommand(work) {
  endGroupsOnSignal();
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
