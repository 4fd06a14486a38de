import { distance } from 'fastest-levenshtein';

/** The candidate that someone who wrote the word may have meant; undefined where none is near. */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let closest: string | undefined;
  let least = largestDistance(word) + 1;
  for (const candidate of candidates) {
    if (candidate === word || !isNearInLength(candidate, written, least)) continue;
    const found = slips(written, candidate.toLowerCase());
    if (found < least || (found === least && closest !== undefined && candidate.length < closest.length)) {
      [closest, least] = [candidate, found];
    }
  }
  return closest;
}

/** A word that is being typed is near to all that it begins. */
function isNearInLength(candidate: string, written: string, least: number): boolean {
  return Math.abs(candidate.length - written.length) < least || isBegin(written, candidate.toLowerCase());
}

/** How many letters differ; two that changed places are one slip, and so is a word of which the end is missing. */
function slips(written: string, candidate: string): number {
  if (isBegin(written, candidate)) return 1;
  return distance(written, candidate) - swaps(written, candidate);
}

function isBegin(written: string, candidate: string): boolean {
  return written.length >= 3 && candidate.startsWith(written);
}

/** Neighbouring letters that changed places, in words of one length; each counts as two in the plain distance. */
function swaps(written: string, candidate: string): number {
  if (written.length !== candidate.length) return 0;
  let count = 0;
  for (let index = 0; index + 1 < written.length; index++) {
    const isSwap =
      written[index] !== candidate[index] &&
      written[index] === candidate[index + 1] &&
      written[index + 1] === candidate[index];
    if (isSwap) count++;
  }
  return count;
}

/** One slip in a short word, more in a longer one. */
function largestDistance(word: string): number {
  return Math.max(1, Math.min(4, Math.floor(word.length / 3)));
}
