/** Work that waits in a queue. */
import type { Queue } from './queue.ts';
import { Reader } from './reactive.ts';

/** Work that is done again when what it read changed: it waits in a queue until then. */
export abstract class Effect extends Reader {
  private readonly queue: Queue;

  /** @param state idle: it is brought up to date by whoever made it */
  constructor(queue: Queue, state: 'waiting' | 'idle' = 'waiting') {
    super(queue.graph);
    this.queue = queue;
    if (state === 'waiting') queue.add(this);
  }

  protected override doubted(): void {
    this.queue.add(this);
  }
}
