/** What waits to be brought up to date, in the order in which it came up. */
import type { Graph } from './graph.ts';
import type { Reader } from './reactive.ts';

/** Something to be done step by step. */
export interface Settling {
  /** How much there is to do. */
  readonly size: number;
  readonly isEmpty: boolean;
  /** Works until nothing waits, or until it is told to stop. @returns whether nothing waits */
  readonly settle: (isOver?: () => boolean) => boolean;
}

export class Queue implements Settling {
  readonly graph: Graph;
  private waiting: Reader[] = [];
  private next = 0;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  add(reader: Reader): void {
    this.waiting.push(reader);
  }

  get size(): number {
    return this.waiting.length - this.next;
  }

  get isEmpty(): boolean {
    return this.size <= 0;
  }

  settle(isOver: () => boolean = () => false): boolean {
    while (this.next < this.waiting.length) {
      this.waiting[this.next++]?.refresh();
      if (isOver()) break;
    }
    if (!this.isEmpty) return false;
    this.waiting = [];
    this.next = 0;
    return true;
  }
}
