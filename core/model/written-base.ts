/** Something that stands somewhere in a text: its place is two numbers, of which a span is made when somebody asks. */
import type { Span } from './fragment.ts';

/**
 * Something that stands somewhere. Each class sets its places itself: of one constructor for all, the engine could not tell
 * what it makes.
 */
export abstract class Written {
  declare start: number;
  /** One past the last. */
  declare end: number;

  get span(): Span {
    return [this.start, this.end];
  }

  /** What stands before it is longer by so much, or shorter: it and all within it stand elsewhere. */
  move(by: number): void {
    this.start += by;
    this.end += by;
  }

  /** With its span, as whoever reads it sees it. */
  toJSON(): object {
    const { start, end, ...said } = this;
    return { ...('type' in this && { type: this.type }), ...said, span: [start, end] };
  }
}

/** The same at the same place, but for what changes: a mere copy by `...` would lose the place. */
export function rewritten<Kept extends object>(kept: Kept, changes: Partial<Kept>): Kept {
  const copy = { ...kept, ...changes };
  Object.setPrototypeOf(copy, Reflect.getPrototypeOf(kept));
  return copy;
}

/** What all of a class have: it stands beside them, and takes no room in each. */
export function haveAll<Kept extends object>(made: { readonly prototype: Kept }, all: Partial<Kept>): void {
  Object.assign(made.prototype, all);
}
