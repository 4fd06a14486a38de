/** What a text says of an element, in a form that takes little memory. */
import type { Content } from './element.ts';
import type { Element, Property, Span, TextValue } from './fragment.ts';
import type { Sentence } from './sentence.ts';
import { Written } from './written.ts';

export class WrittenContent extends Written implements Content {
  title: TextValue | undefined;
  parent: Element | undefined;
  children: Element[] = none;
  properties: Property[] = none;
  sentence: Sentence | undefined;
  isBroken = false;
  private readonly kindLength: number;
  private readonly nameStart: number;
  private readonly nameEnd: number;
  /** Behind the opening brace; 0 where there is no block. */
  private readonly blockStart: number;

  constructor([start, end]: Span, kind: string, name: Span, block: Span | undefined) {
    super(start, end);
    this.kindLength = kind.length;
    [this.nameStart, this.nameEnd] = name;
    this.blockStart = block?.[0] ?? 0;
  }

  get kindSpan(): Span {
    return [this.start, this.start + this.kindLength];
  }

  get nameSpan(): Span {
    return [this.nameStart, this.nameEnd];
  }

  get block(): Span | undefined {
    return this.blockStart === 0 ? undefined : [this.blockStart, Math.max(this.blockStart, this.end - 1)];
  }
}

/** The one list of nothing. */
const none: never[] = [];
