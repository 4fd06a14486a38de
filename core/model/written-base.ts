/** Something that stands somewhere in a text: its place is two numbers, of which a span is made when somebody asks. */
import type { Span } from './fragment.ts';

/** Something that stands somewhere. */
export class Written {
  start: number;
  /** One past the last. */
  end: number;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }

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
    return { ...said, span: [start, end] };
  }
}

/** The same at the same place, but for what changes: a mere copy by `...` would lose the place. */
export function rewritten<Kept extends object>(kept: Kept, changes: Partial<Kept>): Kept {
  const copy = { ...kept, ...changes };
  Object.setPrototypeOf(copy, Reflect.getPrototypeOf(kept));
  return copy;
}
