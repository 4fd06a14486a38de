/**
 * The names and words of all texts, each kept once. They are found by their place in a text, without cutting
 * them out of it, and never hold a text in memory.
 */

/** More different words than this are forgotten, so that an editor that runs for weeks does not keep them all. */
const mostWords = 200_000;

export class NameTable {
  private readonly fixed: readonly string[];
  private words: string[] = [];
  private hashes: number[] = [];
  /** One more than the number of the word, at the place that its hash gives; 0 where there is none. */
  private places = new Int32Array(4096);

  /** @param fixed the words that are always there, numbered from 0 */
  constructor(fixed: readonly string[]) {
    this.fixed = fixed;
    this.reset();
  }

  /** The number of the word that stands in the text there; a word of which `hashOf` gives the hash. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.places.length - 1;
    let place = hash & mask;
    for (let next = this.places[place] ?? 0; next > 0; next = this.places[place] ?? 0) {
      if (this.hashes[next - 1] === hash && this.is(next - 1, text, start, end)) return next - 1;
      place = (place + 1) & mask;
    }
    // Names are few: each is copied as if the text were wide.
    return this.add(copyOf(text.slice(start, end), true), hash);
  }

  word(number: number): string {
    return this.words[number] ?? '';
  }

  private is(number: number, text: string, start: number, end: number): boolean {
    const word = this.word(number);
    if (word.length !== end - start) return false;
    for (let index = 0; index < word.length; index++) {
      if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
    }
    return true;
  }

  private add(word: string, hash: number): number {
    if (this.words.length >= mostWords) this.reset();
    if (this.words.length * 2 >= this.places.length) this.grow();
    const number = this.words.push(word) - 1;
    this.hashes.push(hash);
    this.put(number, hash);
    return number;
  }

  private put(number: number, hash: number): void {
    const mask = this.places.length - 1;
    let place = hash & mask;
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = number + 1;
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2);
    this.hashes.forEach((hash, number) => {
      this.put(number, hash);
    });
  }

  private reset(): void {
    this.words = [];
    this.hashes = [];
    this.places = new Int32Array(4096);
    for (const word of this.fixed) this.add(word, hashOf(word, 0, word.length));
  }
}

/** The hash of a part of a text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = nextHash(hash, text.charCodeAt(index));
  return hash;
}

/** The hash of a text with one more character. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Whether a text holds a character that takes two bytes; then all its characters do, and those of its parts. */
export function isWide(text: string): boolean {
  return /[\u0100-\uFFFF]/.test(text);
}

/**
 * A part of a text as a string of its own: what is merely cut out keeps the whole text in memory.
 * @param fromWide whether it was cut out of a wide text; where it could be narrow, the copy is
 */
export function copyOf(part: string, fromWide: boolean): string {
  if (!fromWide || part.length > longest || isWide(part)) return [part.slice(0, 1), part.slice(1)].join('');
  const codes: number[] = [];
  for (let index = 0; index < part.length; index++) codes.push(part.charCodeAt(index));
  return String.fromCharCode(...codes);
}

/** More characters than this are not handed over one by one. */
const longest = 2000;
