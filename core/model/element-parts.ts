/** Who reads which parts of an element: whoever looks at one most often reads several. */
import { none, type Graph } from '../reactive/graph.ts';
import { graphOfReading, noteRead } from '../reactive/reactive.ts';
import { allParts } from '../reactive/reads.ts';

/**
 * A part that may be read and change by itself, beside the properties with a word. The wording is by which names the
 * properties call what they name: another name for the same is no other property.
 */
export type Part =
  | 'name'
  | 'title'
  | 'children'
  | 'properties'
  | 'sentence'
  | 'broken'
  | 'state'
  | 'links'
  | 'wording'
  | 'place';

/** A part is a bit of a number; where an element stands changes most often and is asked for least: it is read by itself. */
const partBits: Readonly<Record<Exclude<Part, 'place'>, number>> = {
  title: 1 << 0,
  children: 1 << 1,
  properties: 1 << 2,
  sentence: 1 << 3,
  broken: 1 << 4,
  state: 1 << 5,
  links: 1 << 6,
  name: 1 << 7,
  wording: 1 << 8,
};

/** Words share the other bits, in the order in which they were first read: who reads one is told of a few others as well. */
const wordBits = new Map<string, number>();
const [firstOfWords, allBits] = [9, 32];

function bitOfWord(word: string): number {
  const known = wordBits.get(word);
  if (known !== undefined) return known;
  const bit = 1 << (firstOfWords + (wordBits.size % (allBits - firstOfWords)));
  wordBits.set(word, bit);
  return bit;
}

/** Something that is read part by part. */
export class ReadInParts {
  /** Of the model that it is in. */
  private graph: Graph | undefined;
  /** What its parts are as sources, and where it stands; `none` as long as nobody reads them. */
  private parts = none;
  private place = none;

  /** To be called when the part is another. */
  partChanged(part: Part): void {
    if (part === 'place') this.tell(this.place, allParts);
    else this.tell(this.parts, partBits[part]);
  }

  /** To be called when the properties with a word are others. */
  wordChanged(word: string): void {
    this.tell(this.parts, bitOfWord(word));
  }

  /** To be called when it is in its model no more. */
  giveUp(): void {
    for (const source of [this.parts, this.place]) if (source !== none) this.graph?.giveUp(source);
    [this.graph, this.parts, this.place] = [undefined, none, none];
  }

  protected partRead(part: Part): void {
    if (part === 'place') this.placeRead();
    else this.readBits(partBits[part]);
  }

  protected wordRead(word: string): void {
    this.readBits(bitOfWord(word));
  }

  private readBits(bits: number): void {
    const graph = this.graphNow();
    if (!graph) return;
    if (this.parts === none) this.parts = graph.addSource();
    noteRead(this.parts, bits);
  }

  private placeRead(): void {
    const graph = this.graphNow();
    if (!graph) return;
    if (this.place === none) this.place = graph.addSource();
    noteRead(this.place);
  }

  /** That of the model in which it is read. */
  private graphNow(): Graph | undefined {
    const graph = graphOfReading();
    if (graph && graph !== this.graph) {
      this.giveUp();
      this.graph = graph;
    }
    return graph;
  }

  private tell(source: number, bits: number): void {
    if (source !== none) this.graph?.tell(source, 'stale', bits);
  }
}
