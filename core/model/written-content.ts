/** What a text says of an element, in a form that takes little memory. */
import type { Content, ModelElement } from './element.ts';
import type { Element, Property, Span, TextValue } from './fragment.ts';
import type { Sentence } from './sentence.ts';
import { takePlace, takeProperties } from './taken-over.ts';
import { haveAll, Written } from './written-base.ts';

export class WrittenContent extends Written implements Content {
  title: TextValue | undefined;
  children: Element[] = none;
  properties: Property[] = none;
  declare sentence: Sentence | undefined;
  declare isBroken: boolean;
  private nameStart: number;
  private nameEnd: number;
  /** Behind the opening brace; 0 where there is no block. */
  private blockStart: number;

  constructor(start: number, end: number, name: Span, blockStart = 0) {
    super();
    this.start = start;
    this.end = end;
    this.nameStart = name[0];
    this.nameEnd = name[1];
    this.blockStart = blockStart;
  }

  get nameSpan(): Span {
    return [this.nameStart, this.nameEnd];
  }

  get block(): Span | undefined {
    return this.blockStart === 0 ? undefined : [this.blockStart, Math.max(this.blockStart, this.end - 1)];
  }

  override move(by: number): void {
    super.move(by);
    this.nameStart += by;
    this.nameEnd += by;
    if (this.blockStart !== 0) this.blockStart += by;
    if (this.title instanceof Written) this.title.move(by);
    for (const property of this.properties) if (property instanceof Written) property.move(by);
  }

  /** What is said now is the same but for names. */
  take(now: WrittenContent): void {
    takePlace(this, now);
    this.nameStart = now.nameStart;
    this.nameEnd = now.nameEnd;
    this.blockStart = now.blockStart;
    this.children = now.children;
    if (this.title instanceof Written && now.title instanceof Written) takePlace(this.title, now.title);
    takeProperties(this.properties, now.properties);
  }
}

haveAll(WrittenContent, { sentence: undefined, isBroken: false });

/** Whether all that the content says can be moved; sentences of rules and the lines of mappings cannot. */
export function isMovable(content: Content): content is WrittenContent {
  return (
    content instanceof WrittenContent &&
    content.sentence === undefined &&
    content.properties.every((property) => property instanceof Written && !property.sentence)
  );
}

/** Moves an element that can be moved and that the text before it moved, and tells those who read where it stands. */
export function moveElement(element: ModelElement, by: number): void {
  if (element.said instanceof WrittenContent) element.said.move(by);
  element.partChanged('place');
}

/** The one list of nothing. */
const none: never[] = [];
