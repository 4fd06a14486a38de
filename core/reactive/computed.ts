/** Values that are worked out when they are asked for, and again only where what they read has changed. */
import { none, type Graph } from './graph.ts';
import type { Queue } from './queue.ts';
import type { KeptResult } from './kept-results.ts';
import { isReading, isRemembering, noteRead, Reader } from './reactive.ts';
import { allParts } from './reads.ts';
import { isRecent, noteUnread, turnNow, type Kept } from './unread.ts';

/** How values are worked out that are many: one recipe serves them all. */
export interface Recipe<Key, Value> {
  /** @param before the value until now, to take over what did not change */
  readonly compute: (key: Key, before: Value | undefined) => Value;
  /** Whether a new value says the same as the one before, so that nobody need hear of it. */
  readonly isSame: (one: Value, other: Value) => boolean;
  /** Told when the value of a key is kept no more, for nobody reads it. */
  readonly letGo?: (key: Key) => void;
}

/** The value of one of many: of an element, of a kind. */
export class ComputedOf<Key, Value> extends Reader implements KeptResult {
  readonly recipe: Recipe<Key, Value>;
  nextResult: KeptResult | undefined;
  private readonly key: Key;
  /** Its number among what is read; `none` as long as nobody read it. */
  private output = none;
  private known: Value | typeof unknown = unknown;
  /** The turn in which it was last asked for from outside. */
  private asked: number | undefined;
  /** How it is found when values are let go. */
  reference: WeakRef<Kept> | undefined;

  constructor(graph: Graph, recipe: Recipe<Key, Value>, key: Key) {
    super(graph);
    this.recipe = recipe;
    this.key = key;
  }

  get value(): Value {
    this.refresh();
    if (isReading()) this.noteRead();
    else this.noteAsked();
    if (this.known === unknown) throw new Error('A value is asked for while it is worked out.');
    return this.known;
  }

  isKept(): boolean {
    const { isRead } = this;
    if (isRead || isRecent(this.asked)) return !isRead;
    this.dispose();
    if (this.output !== none) this.graph.giveUp(this.output);
    this.output = none;
    this.state = 'stale';
    this.known = unknown;
    this.recipe.letGo?.(this.key);
    return false;
  }

  override unread(): void {
    noteUnread(this);
  }

  protected override doubted(): void {
    if (this.output !== none) this.graph.tell(this.output, 'doubtful', allParts);
  }

  private get isRead(): boolean {
    return this.output !== none && this.graph.isRead(this.output);
  }

  private noteRead(): void {
    if (this.output === none) this.output = this.graph.addSource(this);
    noteRead(this.output);
  }

  private noteAsked(): void {
    if (!isRemembering()) return;
    this.asked = turnNow();
    if (!this.isRead) noteUnread(this);
  }

  protected override run(): void {
    const { known } = this;
    const value = this.recipe.compute(this.key, known === unknown ? undefined : known);
    if (known !== unknown && this.recipe.isSame(known, value)) return;
    this.known = value;
    if (this.output !== none) this.graph.tell(this.output, 'stale', allParts);
  }
}

const unknown = Symbol('not worked out yet');

/** A value that there is one of. */
export class Computed<Value> extends ComputedOf<undefined, Value> {
  /** @param compute is given the value from before, to take over what did not change */
  constructor(
    graph: Graph,
    compute: (before: Value | undefined) => Value,
    isSame: (one: Value, other: Value) => boolean = Object.is,
  ) {
    super(graph, { compute: (_, before) => compute(before), isSame }, undefined);
  }
}

/**
 * A value that thousands rest on and that seldom changes: when it may be another it is worked out in its turn, before
 * those who read it, and only where it is another they hear of it. The queue is settled before any of them is asked.
 */
export class ComputedInTurn<Value> extends Computed<Value> {
  private readonly queue: Queue;

  constructor(
    queue: Queue,
    compute: (before: Value | undefined) => Value,
    isSame: (one: Value, other: Value) => boolean,
  ) {
    super(queue.graph, compute, isSame);
    this.queue = queue;
  }

  protected override doubted(): void {
    this.queue.add(this);
  }
}
