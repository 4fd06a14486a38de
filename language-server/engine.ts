/**
 * Settings of the JavaScript engine for a program that is over soon, or waits most of its time: what spares time of a
 * processor in the first seconds.
 */
import { setFlagsFromString } from 'node:v8';

/** To be called once, when the process begins. */
export function spareProcessor(): void {
  if (!isKnown) return;
  for (const flag of [...compileLater(), collectAlone]) setFlagsFromString(flag);
}

/**
 * For a process that is over soon: nearly all that it holds it holds to the end, and looking through it for what is no
 * longer needed takes longer than it gives back. To be called once, when the process begins.
 */
export function collectSeldom(): void {
  if (isKnown) setFlagsFromString('--heap-growing-percent=3000');
}

/**
 * A function is compiled with much care only after it has run very often: else a third of opening a model goes into
 * compiling. V8 12 and above, of Node 22 and later, have a quick compiler between.
 */
function compileLater(): readonly string[] {
  if (versionOfV8 < 12) return ['--interrupt-budget=540672'];
  return ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=500000'];
}

/** Several threads that look for what is still used among what is new take half as long again as one, together. */
const collectAlone = '--no-parallel-scavenge';

const versionOfV8 = Number(process.versions.v8.split('.')[0]);

/** Those whose flags were tried: others may not know them, and would say so. */
const isKnown = versionOfV8 >= 11 && versionOfV8 <= 14;
