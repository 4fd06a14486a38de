/**
 * Who read what: sources that are read, readers, and an edge for each pair of them, as rows of numbers. A large model
 * has millions of edges; as objects they would be most of what the collector of garbage has to look at.
 */
import { endOfReads, forgetFrom, noteMore, noteRead, partsAt, placesOfRead, sourceAt } from './reads.ts';
import type { Reader } from './reactive.ts';
import { Rows } from './rows.ts';

/**
 * Of a source: its first edge, the run that came upon it last and where, the parts that were ever read, and how many of
 * its edges are read along and how many no more.
 */
const [firstReader, stampOf, placeOf, askedParts, isGivenUp, readersNow, readersGone, sourceWidth] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];

/**
 * Of an edge, which stands in two lists: that of the readers of its source and that of the sources of its reader. Of a reader
 * that reads the source no more it stays in the first, without him, until there are as many of these: to take it out at once
 * each would have to know the one before, which may stand anywhere and would be written to with each new one.
 */
const [sourceOf, readerOf, readParts, nextReader, nextSource, edgeWidth] = [0, 1, 2, 3, 4, 5];

export const none = -1;

export class Graph {
  private readonly sources = new Rows(sourceWidth);
  private readonly edges = new Rows(edgeWidth);
  /** Whose value a source is; nothing of a fact of the model. */
  private readonly owners: (Reader | undefined)[] = [];
  private readonly readers: (Reader | undefined)[] = [];
  private readonly freeReaders: number[] = [];
  /** How many edges nobody reads along any more. */
  private gone = 0;

  /** Something that may be read. @param owner whose value it is; absent of a fact of the model @returns its number */
  addSource(owner?: Reader): number {
    const source = this.sources.add();
    this.stamp(source, 0, none);
    this.sources.set(source, firstReader, none);
    this.sources.set(source, askedParts, 0);
    this.sources.set(source, isGivenUp, 0);
    this.sources.set(source, readersNow, 0);
    this.sources.set(source, readersGone, 0);
    this.owners[source] = owner;
    return source;
  }

  /** To be called when it will be read no more: its number is another's as soon as nobody follows it. */
  giveUp(source: number): void {
    this.sources.set(source, isGivenUp, 1);
    if (!this.isRead(source)) this.dropSource(source);
  }

  isRead(source: number): boolean {
    return this.sources.get(source, readersNow) > 0;
  }

  ownerOf(source: number): Reader | undefined {
    return this.owners[source];
  }

  /** How many there are. */
  get counts(): { readonly sources: number; readonly edges: number } {
    return { sources: this.sources.count, edges: this.edges.count - this.gone };
  }

  /** @param stamp of the run that reads @param parts the bits of the parts that are read */
  noteRead(source: number, stamp: number, parts: number): void {
    const page = this.sources.pageOf(source);
    const at = this.sources.placeOf(source);
    page[at + askedParts] = (page[at + askedParts] ?? 0) | parts;
    if (page[at + stampOf] === stamp) {
      noteMore(page[at + placeOf] ?? 0, parts);
    } else {
      page[at + stampOf] = stamp;
      page[at + placeOf] = noteRead(source, parts);
    }
  }

  /** Tells those who read one of the parts. */
  tell(source: number, state: 'stale' | 'doubtful', parts: number): void {
    const { sources, edges } = this;
    if ((sources.get(source, askedParts) & parts) === 0) return;
    for (let edge = sources.get(source, firstReader); edge !== none; edge = edges.get(edge, nextReader))
      if ((edges.get(edge, readParts) & parts) !== 0)
        this.readers[edges.get(edge, readerOf)]?.mark(state, source);
  }

  /** Those who follow a source. */
  readersOf(source: number): readonly Reader[] {
    const found: Reader[] = [];
    const { edges } = this;
    for (
      let edge = this.sources.get(source, firstReader);
      edge !== none;
      edge = edges.get(edge, nextReader)
    ) {
      const reader = this.readers[edges.get(edge, readerOf)];
      if (reader) found.push(reader);
    }
    return found;
  }

  /** What a reader follows, in the order in which it was read. */
  sourcesOf(reader: Reader): readonly number[] {
    return this.edgesOf(reader).map((edge) => this.edges.get(edge, sourceOf));
  }

  /**
   * Lets a reader follow what it read, and leave what it reads no more: most stays, and some has thousands of readers.
   * @param begin where its reads stand; they are taken off
   * @param was a stamp that no run had, as the one after it
   */
  follow(reader: Reader, begin: number, was: number): void {
    const { sources, edges } = this;
    const is = was + 1;
    const before = this.edgesOf(reader);
    for (const edge of before) this.stamp(edges.get(edge, sourceOf), was, edge);
    reader.firstEdge = none;
    let last = none;
    for (let place = begin; place < endOfReads(); place += placesOfRead) {
      const source = sourceAt(place);
      const page = sources.pageOf(source);
      const at = sources.placeOf(source);
      const stamp = page[at + stampOf];
      const known = page[at + placeOf] ?? none;
      if (stamp === is) {
        edges.set(known, readParts, edges.get(known, readParts) | partsAt(place));
        continue;
      }
      const edge = stamp === was ? known : this.addEdge(source, reader);
      page[at + stampOf] = is;
      page[at + placeOf] = edge;
      const row = edges.pageOf(edge);
      const begins = edges.placeOf(edge);
      row[begins + readParts] = partsAt(place);
      row[begins + nextSource] = none;
      if (last === none) reader.firstEdge = edge;
      else edges.set(last, nextSource, edge);
      last = edge;
    }
    forgetFrom(begin);
    for (const edge of before)
      if (sources.get(edges.get(edge, sourceOf), stampOf) !== is) this.dropEdge(edge);
  }

  /** Lets a reader follow nothing any more. */
  leave(reader: Reader): void {
    let next = none;
    for (let edge = reader.firstEdge; edge !== none; edge = next) {
      next = this.edges.get(edge, nextSource);
      this.dropEdge(edge);
    }
    if (reader.number !== none) {
      this.readers[reader.number] = undefined;
      this.freeReaders.push(reader.number);
    }
    [reader.number, reader.firstEdge] = [none, none];
  }

  private edgesOf({ firstEdge: first }: Reader): readonly number[] {
    if (first === none) return noEdges;
    const found: number[] = [];
    for (let edge = first; edge !== none; edge = this.edges.get(edge, nextSource)) found.push(edge);
    return found;
  }

  private stamp(source: number, stamp: number, place: number): void {
    this.sources.set(source, stampOf, stamp);
    this.sources.set(source, placeOf, place);
  }

  private addEdge(source: number, reader: Reader): number {
    const { sources, edges } = this;
    const edge = edges.add();
    const page = edges.pageOf(edge);
    const at = edges.placeOf(edge);
    page[at + sourceOf] = source;
    page[at + readerOf] = this.numberOf(reader);
    const ofSource = sources.pageOf(source);
    const begin = sources.placeOf(source);
    page[at + nextReader] = ofSource[begin + firstReader] ?? none;
    ofSource[begin + firstReader] = edge;
    ofSource[begin + readersNow] = (ofSource[begin + readersNow] ?? 0) + 1;
    return edge;
  }

  private dropEdge(edge: number): void {
    const { sources, edges } = this;
    const source = edges.get(edge, sourceOf);
    edges.set(edge, readerOf, none);
    edges.set(edge, readParts, 0);
    const now = sources.get(source, readersNow) - 1;
    const gone = sources.get(source, readersGone) + 1;
    sources.set(source, readersNow, now);
    sources.set(source, readersGone, gone);
    this.gone++;
    if (now > 0 && gone <= now + fewGone) return;
    this.clear(source);
    if (now > 0) return;
    if (sources.get(source, isGivenUp) === 1) this.dropSource(source);
    else this.owners[source]?.unread();
  }

  /** Takes out the edges of a source that nobody reads along any more. */
  private clear(source: number): void {
    const { sources, edges } = this;
    let last = none;
    let next = none;
    for (let edge = sources.get(source, firstReader); edge !== none; edge = next) {
      next = edges.get(edge, nextReader);
      if (edges.get(edge, readerOf) === none) {
        edges.drop(edge);
        continue;
      }
      if (last === none) sources.set(source, firstReader, edge);
      else edges.set(last, nextReader, edge);
      last = edge;
    }
    if (last === none) sources.set(source, firstReader, none);
    else edges.set(last, nextReader, none);
    this.gone -= sources.get(source, readersGone);
    sources.set(source, readersGone, 0);
  }

  private dropSource(source: number): void {
    this.owners[source] = undefined;
    this.sources.drop(source);
  }

  private numberOf(reader: Reader): number {
    if (reader.number === none) {
      reader.number = this.freeReaders.pop() ?? this.readers.length;
      this.readers[reader.number] = reader;
    }
    return reader.number;
  }
}

const noEdges: readonly number[] = [];

/** So many more than are read along may be left: fewer are not worth looking for. */
const fewGone = 8;
