/** What is read by those that are being worked out, the innermost last: one list for all, so that no run makes its own. */
import type { Source } from './reactive.ts';

const reads: (Source | undefined)[] = [];
let top = 0;

/** Where the reads of a run begin that begins now. */
export function beginOfReads(): number {
  return top;
}

/** A source may come more than once: a run within may have read it in between. */
export function noteRead(source: Source): void {
  reads[top++] = source;
}

/**
 * Takes off what was read since a run began.
 * @param isNew asked for each, in the order of reading
 * @returns those that are new, in a list that only takes the room that it needs
 */
export function takeReads(begin: number, isNew: (source: Source) => boolean): readonly Source[] {
  let end = begin;
  for (let index = begin; index < top; index++) {
    const source = reads[index];
    reads[index] = undefined;
    if (source && isNew(source)) reads[end++] = source;
  }
  const taken = new Array<Source>(end - begin);
  for (let index = begin; index < end; index++) {
    const source = reads[index];
    reads[index] = undefined;
    if (source) taken[index - begin] = source;
  }
  top = begin;
  return taken;
}
