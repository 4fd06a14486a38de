/**
 * Settings of the JavaScript engine for a program that is over soon, or waits most of its time: a function is
 * compiled with much care only after it has run very often. Else a third of opening a model goes into compiling.
 */
import { setFlagsFromString } from 'node:v8';

/** To be called once, when the process begins. */
export function compileLater(): void {
  for (const flag of flagsFor(versionOfV8)) setFlagsFromString(flag);
}

/**
 * For a process that is over soon: nearly all that it holds it holds to the end, and looking through it for what is no
 * longer needed takes longer than it gives back. To be called once, when the process begins.
 */
export function collectSeldom(): void {
  if (versionOfV8 >= oldest && versionOfV8 <= known) setFlagsFromString('--heap-growing-percent=3000');
}

const versionOfV8 = Number(process.versions.v8.split('.')[0]);

/** @param version of V8: 11 in Node 20, 12 and above in later ones, which have a quick compiler between */
function flagsFor(version: number): readonly string[] {
  if (version < oldest || version > known) return [];
  if (version < 12) return ['--interrupt-budget=540672'];
  return ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=100000'];
}

const oldest = 11;

/** A later one may not know these flags, and would say so. */
const known = 14;
