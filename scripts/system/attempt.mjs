import { step } from './progress.mjs';

/**
 * One way of several: its failure is shown, and the next is tried.
 * @param {string} title
 * @param {() => Promise<unknown>} work
 */
export async function attempt(title, work) {
  try {
    await step(title, work);
  } catch (error) {
    console.error(shortened(error instanceof Error ? error.message : String(error)));
  }
}

/**
 * The first line of a message and its last ones.
 * @param {string} message
 */
function shortened(message) {
  const lines = message.split('\n');
  return lines.length <= 6 ? message : [lines[0], '…', ...lines.slice(-4)].join('\n');
}
