import { distance } from 'fastest-levenshtein';

/** The candidate that someone who wrote the word may have meant; undefined where none is near. */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  let closest: string | undefined;
  let least = largestDistance(word) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found < least) [closest, least] = [candidate, found];
  }
  return closest;
}

/** One slip in a short word, more in a longer one. */
function largestDistance(word: string): number {
  return Math.max(1, Math.min(4, Math.floor(word.length / 3)));
}
