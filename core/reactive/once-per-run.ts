/** A value that is asked for again and again by whoever is worked out: it is read once, for it stays the same meanwhile. */
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
