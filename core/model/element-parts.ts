/** Who reads which parts of an element: whoever looks at one most often reads several. */
import { none, type Graph } from '../reactive/graph.ts';
import { graphOfReading, noteRead } from '../reactive/reactive.ts';

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
 * Parts have numbers, and a group of them is one source: a part is a bit in its group. Where an element stands
 * changes most often and is asked for least: it is in another group than what is read most.
 */
const partNumbers: Readonly<Record<Part, number>> = {
  title: 0,
  children: 1,
  properties: 2,
  sentence: 3,
  broken: 4,
  state: 5,
  links: 6,
  name: 7,
  wording: 8,
  place: 32,
};

/** A group has as many as a number has bits: 32. */
const groupBits = 5;
const inGroup = (1 << groupBits) - 1;

/** Words in the order in which they were first read: those that are read most share the first group with most parts. */
const wordNumbers = new Map<string, number>();
let nextWord = partNumbers.wording + 1;

function numberOfWord(word: string): number {
  const known = wordNumbers.get(word);
  if (known !== undefined) return known;
  const number = nextWord++;
  if (nextWord === partNumbers.place) nextWord++;
  wordNumbers.set(word, number);
  return number;
}

/** Something that is read part by part. */
export class ReadInParts {
  /** Of the model that it is in. */
  private graph: Graph | undefined;
  /** The sources that are its groups, by the number of the group; few of them are ever read. */
  private groups: readonly number[] = noGroups;

  /** To be called when the part is another. */
  partChanged(part: Part): void {
    this.tell(partNumbers[part]);
  }

  /** To be called when the properties with a word are others. */
  wordChanged(word: string): void {
    this.tell(numberOfWord(word));
  }

  /** To be called when it is in its model no more. */
  giveUp(): void {
    for (const source of this.groups) if (source !== none) this.graph?.giveUp(source);
    [this.graph, this.groups] = [undefined, noGroups];
  }

  protected partRead(part: Part): void {
    this.readNumber(partNumbers[part]);
  }

  protected wordRead(word: string): void {
    this.readNumber(numberOfWord(word));
  }

  private readNumber(number: number): void {
    const graph = graphOfReading();
    if (!graph) return;
    const group = number >> groupBits;
    if (graph !== this.graph) this.giveUp();
    const source = this.groups[group] ?? none;
    noteRead(source === none ? this.begin(graph, group) : source, 1 << (number & inGroup));
  }

  private tell(number: number): void {
    const source = this.groups[number >> groupBits] ?? none;
    if (source !== none) this.graph?.tell(source, 'stale', 1 << (number & inGroup));
  }

  private begin(graph: Graph, group: number): number {
    this.graph = graph;
    const source = graph.addSource();
    this.groups = withGroup(this.groups, group, source);
    return source;
  }
}

const noGroups: readonly number[] = [];

/** A list that is as long as it must be. */
function withGroup(groups: readonly number[], group: number, source: number): readonly number[] {
  if (groups.length === 0 && group === 0) return [source];
  const length = Math.max(groups.length, group + 1);
  return Array.from({ length }, (_, index) => (index === group ? source : (groups[index] ?? none)));
}
