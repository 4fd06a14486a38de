/**
 * What stands in a text, in a form that takes little memory: a place is two numbers, of which a span is made when
 * somebody asks. Large models hold millions of these.
 */
import type {
  ClauseValue,
  DateValue,
  GroupValue,
  NoneValue,
  Parts,
  Property,
  QuantityValue,
  ReferenceValue,
  Span,
  TextValue,
  WordValue,
} from './fragment.ts';
import type { Sentence } from './sentence.ts';
import { Written } from './written-base.ts';
import { WrittenInParts } from './written-parts.ts';

export class WrittenProperty extends WrittenInParts implements Property {
  readonly word: string;
  declare sentence?: Sentence;
  declare misfits?: readonly QuantityValue[];
  /** Where the text spells its word in another way: how long that is. */
  declare wordLength?: number | undefined;

  constructor(start: number, end: number, word: string, parts: Parts) {
    super(start, end, parts);
    this.word = word;
  }

  get wordSpan(): Span {
    return [this.start, this.start + (this.wordLength ?? this.word.length)];
  }

  override move(by: number): void {
    super.move(by);
    for (const misfit of this.misfits ?? []) if (misfit instanceof Written) misfit.move(by);
  }

  override toJSON(): object {
    return { ...super.toJSON(), wordLength: undefined, wordSpan: this.wordSpan };
  }
}

export class WrittenGroup extends WrittenInParts implements GroupValue {
  readonly type = 'group';
}

export class WrittenReference extends Written implements ReferenceValue {
  readonly type = 'reference';
  name: string;
  declare words?: readonly Span[] | undefined;

  constructor(start: number, end: number, name: string) {
    super(start, end);
    this.name = name;
  }

  override move(by: number): void {
    super.move(by);
    if (this.words) this.words = this.words.map(([start, end]) => [start + by, end + by]);
  }
}

export class WrittenText extends Written implements TextValue {
  readonly type = 'text';
  readonly text: string;
  declare translations?: Readonly<Record<string, string>>;

  constructor(start: number, end: number, text: string) {
    super(start, end);
    this.text = text;
  }
}

export class WrittenWord extends Written implements WordValue {
  readonly type = 'word';
  readonly word: string;

  constructor(start: number, end: number, word: string) {
    super(start, end);
    this.word = word;
  }
}

export class WrittenNone extends Written implements NoneValue {
  readonly type = 'none';
  readonly reason: string;

  constructor(start: number, end: number, reason: string) {
    super(start, end);
    this.reason = reason;
  }
}

export class WrittenDate extends Written implements DateValue {
  readonly type = 'date';
  readonly date: string;

  constructor(start: number, end: number, date: string) {
    super(start, end);
    this.date = date;
  }
}

export class WrittenQuantity extends Written implements QuantityValue {
  readonly type = 'quantity';
  readonly amount: string;
  readonly unit: string;
  declare of?: string;
  declare written?: string;

  constructor(start: number, end: number, amount: string, unit: string) {
    super(start, end);
    this.amount = amount;
    this.unit = unit;
  }
}

export class WrittenClauses extends Written implements ClauseValue {
  readonly type = 'clauses';
  readonly framework: ReferenceValue;
  readonly codes: readonly WordValue[];

  constructor(start: number, end: number, framework: ReferenceValue, codes: readonly WordValue[]) {
    super(start, end);
    this.framework = framework;
    this.codes = codes;
  }

  override move(by: number): void {
    super.move(by);
    for (const value of [this.framework, ...this.codes]) if (value instanceof Written) value.move(by);
  }
}
