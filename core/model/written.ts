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
  Value,
  WordValue,
} from './fragment.ts';
import type { Sentence } from './sentence.ts';

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

/** The property with other values, or another sentence. */
export function restated(
  property: Property,
  changes: Partial<Pick<Property, 'parts' | 'sentence'>>,
): Property {
  if (!(property instanceof WrittenProperty)) return rewritten<Property>(property, changes);
  const { parts, ...others } = changes;
  return parts ? rewritten(property, { ...others, ...saidIn(parts) }) : rewritten(property, others);
}

export class WrittenProperty extends Written implements Property {
  readonly word: string;
  /** The value of a property that has a single one and no more: most are kept without an object and a list around it. */
  readonly only: Value | undefined;
  private readonly all: Parts | undefined;
  declare sentence?: Sentence;
  declare misfits?: readonly QuantityValue[];
  /** Where the text spells its word in another way: how long that is. */
  declare wordLength?: number;

  constructor(start: number, end: number, word: string, parts: Parts) {
    super(start, end);
    this.word = word;
    ({ only: this.only, all: this.all } = saidIn(parts));
  }

  /** Made anew for each who asks, of a single value: `partOf` (access.ts) is the short way. */
  get parts(): Parts {
    return this.all ?? (this.only ? { value: [this.only] } : {});
  }

  get wordSpan(): Span {
    return [this.start, this.start + (this.wordLength ?? this.word.length)];
  }

  override move(by: number): void {
    super.move(by);
    if (this.all) moveParts(this.all, by);
    else if (this.only) moveAll([this.only], by);
    if (this.misfits) moveAll(this.misfits, by);
  }

  override toJSON(): object {
    const { wordSpan, parts } = this;
    return { ...super.toJSON(), only: undefined, all: undefined, parts, wordLength: undefined, wordSpan };
  }
}

export class WrittenReference extends Written implements ReferenceValue {
  readonly type = 'reference';
  readonly name: string;
  declare words?: readonly Span[];

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
    moveAll([this.framework, ...this.codes], by);
  }
}

export class WrittenGroup extends Written implements GroupValue {
  readonly type = 'group';
  readonly parts: Parts;

  constructor(start: number, end: number, parts: Parts) {
    super(start, end);
    this.parts = parts;
  }

  override move(by: number): void {
    super.move(by);
    moveParts(this.parts, by);
  }
}

interface Said {
  readonly only: Value | undefined;
  readonly all: Parts | undefined;
}

function saidIn(parts: Parts): Said {
  const values = parts['value'];
  if (values?.length !== 1) return { only: undefined, all: parts };
  for (const part in parts) if (part !== 'value') return { only: undefined, all: parts };
  return { only: values[0], all: undefined };
}

function moveParts(parts: Parts, by: number): void {
  for (const part in parts) moveAll(parts[part] ?? [], by);
}

function moveAll(values: readonly Value[], by: number): void {
  for (const value of values) if (value instanceof Written) value.move(by);
}
