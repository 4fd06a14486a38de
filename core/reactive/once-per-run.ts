/** What is asked for again and again by whoever is worked out, and stays the same meanwhile. */
import type { Computed } from './computed.ts';
import { isReading, runNow } from './reactive.ts';

/** A function that gives the value, and notes the first read of each run. */
export function readOncePerRun<Value>(computed: Computed<Value>): () => Value {
  let run: number | undefined;
  let known: Value;
  return () => {
    const now = isReading() ? runNow() : undefined;
    if (now === undefined || now !== run) {
      known = computed.value;
      run = now;
    }
    return known;
  };
}

/** Something for the run that goes on, by what it belongs to; the next run begins another. */
export function keptInRun<Kept>(begin: () => Kept): (holder: object) => Kept {
  const latest = new WeakMap<object, { readonly run: number; readonly kept: Kept }>();
  return (holder) => {
    const run = runNow();
    const known = latest.get(holder);
    if (known?.run === run) return known.kept;
    const kept = begin();
    latest.set(holder, { run, kept });
    return kept;
  };
}
