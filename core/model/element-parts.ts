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

/**
 * A part is a bit of its group, which is one source. Where an element stands changes most often and is asked for least: it is
 * one by itself.
 */
const partNumbers: Readonly<Record<Exclude<Part, 'place'>, number>> = {
  title: 0,
  children: 1,
  properties: 2,
  sentence: 3,
  broken: 4,
  state: 5,
  links: 6,
  name: 7,
  wording: 8,
};

/** What rules and checks ask of neighbours most often: these words share the first group with the parts. */
const askedMost =
  'availability customer depends does facility held input kind output phase provider redundancy reports review satisfies services status supplied supplier tags valid value without';
const firstWord = 9;
const wordNumbers = new Map(askedMost.split(' ').map((word, index) => [word, firstWord + index]));

function numberOfWord(word: string): number {
  const known = wordNumbers.get(word);
  if (known !== undefined) return known;
  const number = firstWord + wordNumbers.size;
  wordNumbers.set(word, number);
  return number;
}

/** A group has as many parts as a number has bits; the words that the last has no bit left for share those that it has. */
const [groupBits, inGroup] = [5, 31];

/** Something that is read part by part. */
export class ReadInParts {
  /** Of the model that it is in. */
  private graph: Graph | undefined;
  /** What its groups are as sources, and where it stands; `none` as long as nobody reads them. */
  private first = none;
  private second = none;
  private last = none;
  private place = none;

  /** To be called when the part is another. */
  partChanged(part: Part): void {
    if (part === 'place') this.tell(this.place, allParts);
    else this.tellNumber(partNumbers[part]);
  }

  /** To be called when the properties with a word are others. */
  wordChanged(word: string): void {
    this.tellNumber(numberOfWord(word));
  }

  /** To be called when it is in its model no more. */
  giveUp(): void {
    for (const source of [this.first, this.second, this.last, this.place])
      if (source !== none) this.graph?.giveUp(source);
    this.graph = undefined;
    this.first = this.second = this.last = this.place = none;
  }

  protected partRead(part: Part): void {
    if (part === 'place') this.placeRead();
    else this.numberRead(partNumbers[part]);
  }

  protected wordRead(word: string): void {
    this.numberRead(numberOfWord(word));
  }

  private numberRead(number: number): void {
    const graph = this.graphNow();
    if (graph) noteRead(this.groupOf(number, graph), 1 << (number & inGroup));
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
      if (this.graph) this.giveUp();
      this.graph = graph;
    }
    return graph;
  }

  /** The group of a part; begun where it is read for the first time. */
  private groupOf(number: number, graph: Graph): number {
    switch (number >> groupBits) {
      case 0:
        if (this.first === none) this.first = graph.addSource();
        return this.first;
      case 1:
        if (this.second === none) this.second = graph.addSource();
        return this.second;
      default:
        if (this.last === none) this.last = graph.addSource();
        return this.last;
    }
  }

  private tellNumber(number: number): void {
    const group = number >> groupBits;
    this.tell(group === 0 ? this.first : group === 1 ? this.second : this.last, 1 << (number & inGroup));
  }

  private tell(source: number, bits: number): void {
    if (source !== none) this.graph?.tell(source, 'stale', bits);
  }
}
