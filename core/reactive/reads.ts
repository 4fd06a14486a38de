/** What is read by those that are being worked out, the innermost last: one list for all, so that no run makes its own. */

/** By turns a source and the parts of it that were read, as bits. */
let reads = new Int32Array(1024);
let top = 0;

/** So many numbers stand there of each. */
export const placesOfRead = 2;

/** Read as a whole. */
export const allParts = -1;

/** Where the reads of a run begin that begins now. */
export function beginOfReads(): number {
  return top;
}

/** A source may come more than once: a run within may have read it in between. @returns where it stands */
export function noteRead(source: number, parts: number): number {
  if (top === reads.length) {
    const longer = new Int32Array(2 * reads.length);
    longer.set(reads);
    reads = longer;
  }
  const place = top;
  reads[top++] = source;
  reads[top++] = parts;
  return place;
}

/** Other parts of what stands there were read. */
export function noteMore(place: number, parts: number): void {
  reads[place + 1] = (reads[place + 1] ?? 0) | parts;
}

/** The place after the last: what was read since a run began stands between, two numbers each, in the order of reading. */
export function endOfReads(): number {
  return top;
}

export function sourceAt(place: number): number {
  return reads[place] ?? 0;
}

export function partsAt(place: number): number {
  return reads[place + 1] ?? 0;
}

/** Takes off what was read since a run began. */
export function forgetFrom(begin: number): void {
  top = begin;
}
