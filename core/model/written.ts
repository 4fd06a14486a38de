/**
 * What stands in a text, in a form that takes little memory: a place is two numbers, of which a span is made when
 * somebody asks. Large models hold millions of these.
 */
import type {
  ClauseValue,
  DateValue,
  GroupValue,
  NoneValue,
  Property,
  QuantityValue,
  ReferenceValue,
  Span,
  TextValue,
  WordValue,
} from './fragment.ts';
import type { Sentence } from './sentence.ts';
import { haveAll, Written } from './written-base.ts';
import { WrittenInParts, type Held } from './written-parts.ts';

export class WrittenProperty extends WrittenInParts implements Property {
  declare readonly word: string;
  declare sentence?: Sentence;
  declare misfits?: readonly QuantityValue[];
  /** Where the text spells its word in another way: how long that is. */
  declare wordLength?: number | undefined;

  constructor(start: number, end: number, word: string, held: Held) {
    super();
    this.start = start;
    this.end = end;
    this.held = held;
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
  declare readonly type: 'group';

  constructor(start: number, end: number, held: Held) {
    super();
    this.start = start;
    this.end = end;
    this.held = held;
  }
}
haveAll(WrittenGroup, { type: 'group' });

export class WrittenReference extends Written implements ReferenceValue {
  declare readonly type: 'reference';
  declare name: string;
  declare words?: readonly Span[] | undefined;

  constructor(start: number, end: number, name: string) {
    super();
    this.start = start;
    this.end = end;
    this.name = name;
  }

  override move(by: number): void {
    super.move(by);
    if (this.words) this.words = this.words.map(([start, end]) => [start + by, end + by]);
  }
}
haveAll(WrittenReference, { type: 'reference' });

export class WrittenText extends Written implements TextValue {
  declare readonly type: 'text';
  declare readonly text: string;
  declare translations?: Readonly<Record<string, string>>;

  constructor(start: number, end: number, text: string) {
    super();
    this.start = start;
    this.end = end;
    this.text = text;
  }
}
haveAll(WrittenText, { type: 'text' });

export class WrittenWord extends Written implements WordValue {
  declare readonly type: 'word';
  declare readonly word: string;

  constructor(start: number, end: number, word: string) {
    super();
    this.start = start;
    this.end = end;
    this.word = word;
  }
}
haveAll(WrittenWord, { type: 'word' });

export class WrittenNone extends Written implements NoneValue {
  declare readonly type: 'none';
  declare readonly reason: string;

  constructor(start: number, end: number, reason: string) {
    super();
    this.start = start;
    this.end = end;
    this.reason = reason;
  }
}
haveAll(WrittenNone, { type: 'none' });

export class WrittenDate extends Written implements DateValue {
  declare readonly type: 'date';
  declare readonly date: string;

  constructor(start: number, end: number, date: string) {
    super();
    this.start = start;
    this.end = end;
    this.date = date;
  }
}
haveAll(WrittenDate, { type: 'date' });

export class WrittenQuantity extends Written implements QuantityValue {
  declare readonly type: 'quantity';
  declare readonly amount: string;
  declare readonly unit: string;
  declare of?: string;
  declare written?: string;

  constructor(start: number, end: number, amount: string, unit: string) {
    super();
    this.start = start;
    this.end = end;
    this.amount = amount;
    this.unit = unit;
  }
}
haveAll(WrittenQuantity, { type: 'quantity' });

export class WrittenClauses extends Written implements ClauseValue {
  declare readonly type: 'clauses';
  declare readonly framework: ReferenceValue;
  declare readonly codes: readonly WordValue[];

  constructor(start: number, end: number, framework: ReferenceValue, codes: readonly WordValue[]) {
    super();
    this.start = start;
    this.end = end;
    this.framework = framework;
    this.codes = codes;
  }

  override move(by: number): void {
    super.move(by);
    for (const value of [this.framework, ...this.codes]) if (value instanceof Written) value.move(by);
  }
}
haveAll(WrittenClauses, { type: 'clauses' });
