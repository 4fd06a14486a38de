/** A fact of a model that is read and changes: a list, a number. */
import { none, type Graph } from './graph.ts';
import { isReading, noteRead } from './reactive.ts';
import { allParts } from './reads.ts';

export class Source {
  private readonly graph: Graph;
  /** Its number in the graph; `none` as long as nobody read it. */
  private number = none;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** To be called by whoever gives it out. */
  read(): void {
    if (!isReading()) return;
    if (this.number === none) this.number = this.graph.addSource();
    noteRead(this.number);
  }

  /** To be called when it is another. */
  changed(): void {
    if (this.number !== none) this.graph.tell(this.number, 'stale', allParts);
  }

  /** What those are about who follow it. */
  subjects(): readonly object[] {
    if (this.number === none) return [];
    return this.graph.readersOf(this.number).flatMap(({ subject }) => subject ?? []);
  }

  get isRead(): boolean {
    return this.number !== none && this.graph.isRead(this.number);
  }

  /** To be called when it is no more: those who still follow it hear nothing. */
  giveUp(): void {
    if (this.number !== none) this.graph.giveUp(this.number);
    this.number = none;
  }
}
