/** Work that waits in a queue. */
import type { Queue } from './queue.ts';
import { Reader } from './reactive.ts';

/** Work that is done again when what it read changed: it waits in a queue until then. */
export abstract class Effect extends Reader {
  private readonly queue: Queue;

  constructor(queue: Queue) {
    super(queue.graph);
    this.queue = queue;
    queue.add(this);
  }

  protected override doubted(): void {
    this.queue.add(this);
  }
}
