/** A set that is worked out: whoever asks for one member hears only of changes of that one. */
import { Computed, ComputedInTurn } from './computed.ts';
import type { Queue } from './queue.ts';
import { isReading } from './reactive.ts';

export class ComputedSet<Member extends object> {
  private readonly members: Computed<ReadonlySet<Member>>;
  private readonly asked = new WeakMap<Member, Computed<boolean>>();

  /** @param queue where it waits to be worked out again; it is settled before those who ask */
  constructor(queue: Queue, compute: () => Iterable<Member>) {
    this.members = new ComputedInTurn<ReadonlySet<Member>>(queue, () => new Set(compute()), sameSet);
  }

  has(member: Member): boolean {
    if (!isReading()) return this.members.value.has(member);
    const known = this.asked.get(member);
    if (known) return known.value;
    const asked = new Computed(this.members.graph, () => this.members.value.has(member));
    this.asked.set(member, asked);
    return asked.value;
  }

  get size(): number {
    return this.members.value.size;
  }

  [Symbol.iterator](): IterableIterator<Member> {
    return this.members.value.values();
  }
}

export function sameSet<Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}

export function sameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
