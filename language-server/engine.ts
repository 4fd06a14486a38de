/**
 * Settings of the JavaScript engine for a program that is over soon, or waits most of its time: a function is
 * compiled with much care only after it has run very often. Else a third of opening a model goes into compiling.
 */
import { setFlagsFromString } from 'node:v8';

/** To be called once, when the process begins. */
export function compileLater(): void {
  for (const flag of flagsFor(Number(process.versions.v8.split('.')[0]))) setFlagsFromString(flag);
}

/** @param version of V8: 11 in Node 20, 12 and above in later ones, which have a quick compiler between */
function flagsFor(version: number): readonly string[] {
  if (version < 11 || version > known) return [];
  if (version < 12) return ['--interrupt-budget=540672'];
  return ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=100000'];
}

/** A later one may not know these flags, and would say so. */
const known = 14;
