/** Values that are worked out when they are asked for, and again only where what they read has changed. */
import { isReading, isRemembering, Reader, Source } from './reactive.ts';
import { isRecent, noteUnread, turnNow } from './unread.ts';

/** How values are worked out that are many: one recipe serves them all. */
export interface Recipe<Key, Value> {
  /** @param before the value until now, to take over what did not change */
  readonly compute: (key: Key, before: Value | undefined) => Value;
  /** Whether a new value says the same as the one before, so that nobody need hear of it. */
  readonly isSame: (one: Value, other: Value) => boolean;
}

/** The value of one of many: of an element, of a kind. */
export class ComputedOf<Key, Value> extends Reader {
  private readonly recipe: Recipe<Key, Value>;
  private readonly key: Key;
  private readonly output: Source;
  private known: Value | typeof unknown = unknown;
  /** The turn in which it was last asked for from outside. */
  private asked: number | undefined;

  constructor(recipe: Recipe<Key, Value>, key: Key) {
    super();
    this.recipe = recipe;
    this.key = key;
    this.output = new Source(this);
  }

  get value(): Value {
    this.refresh();
    if (isReading()) this.output.read();
    else this.noteAsked();
    if (this.known === unknown) throw new Error('A value is asked for while it is worked out.');
    return this.known;
  }

  override isKept(): boolean {
    const { isRead } = this.output;
    if (isRead || isRecent(this.asked)) return !isRead;
    this.dispose();
    this.state = 'stale';
    this.known = unknown;
    return false;
  }

  protected override doubted(): void {
    this.output.doubt();
  }

  private noteAsked(): void {
    if (!isRemembering()) return;
    this.asked = turnNow();
    if (!this.output.isRead) noteUnread(this);
  }

  protected override run(): void {
    const { known } = this;
    const value = this.recipe.compute(this.key, known === unknown ? undefined : known);
    if (known !== unknown && this.recipe.isSame(known, value)) return;
    this.known = value;
    this.output.changed();
  }
}

const unknown = Symbol('not worked out yet');

/** A value that there is one of. */
export class Computed<Value> extends ComputedOf<undefined, Value> {
  /** @param compute is given the value from before, to take over what did not change */
  constructor(
    compute: (before: Value | undefined) => Value,
    isSame: (one: Value, other: Value) => boolean = Object.is,
  ) {
    super({ compute: (_, before) => compute(before), isSame }, undefined);
  }
}
