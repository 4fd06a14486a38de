/** What a word of a rule finds at an element: usable data, an answer of `none`, or what is missing. */
import type { Element, Parts, Property, QuantityValue, Value } from '../model/fragment.ts';

export type Datum =
  | { readonly type: 'element'; readonly element: Element }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'date'; readonly date: string }
  | Pick<QuantityValue, 'type' | 'amount' | 'unit' | 'of'>
  | { readonly type: 'clause'; readonly framework: Element | undefined; readonly code: string };

/** A value as it stands in a property, with the small words beside it. */
export interface Line {
  /** The element in whose text it stands. */
  readonly from: Element;
  readonly property: Property;
  readonly parts: Parts;
  /** Absent where the small words say it all: `review every 1 year`. */
  readonly value?: Value;
}

export interface Reading {
  readonly data: readonly Datum[];
  /** Something usable is stated, with or without a value of its own. */
  readonly stated: boolean;
  /** The reason, where the answer is `none`. */
  readonly none?: string;
  readonly shortfalls: readonly Shortfall[];
  /** Where it stands, to read the small words beside it. */
  readonly lines: readonly Line[];
}

/** Why nothing usable was found. */
export interface Shortfall {
  readonly type: 'missing' | 'empty' | 'no date' | 'no reason' | 'unresolved' | 'unmeasured' | 'undated';
  /** The word, or words with a point between, that nothing was found behind. */
  readonly word: string;
  /** The name that means nothing. */
  readonly name?: string;
  /** The element that lacks it, where it is not the one judged. */
  readonly at?: Element;
}

export const nothing: Reading = { data: [], stated: false, shortfalls: [], lines: [] };

export function lacking(type: Shortfall['type'], word: string, at?: Element): Reading {
  return { ...nothing, shortfalls: [{ type, word, ...(at && { at }) }] };
}

/** Readings of several elements as one: it is stated where each states it. */
export function mergeReadings(readings: readonly Reading[]): Reading {
  const none =
    readings.length > 0 && readings.every((reading) => reading.none !== undefined)
      ? readings[0]?.none
      : undefined;
  return {
    data: readings.flatMap(({ data }) => data),
    stated: readings.length > 0 && readings.every(({ stated }) => stated),
    shortfalls: readings.flatMap(({ shortfalls }) => shortfalls),
    lines: readings.flatMap(({ lines }) => lines),
    ...(none !== undefined && { none }),
  };
}

/** The same for equal data, another for others. */
export function keyOf(datum: Datum): string {
  switch (datum.type) {
    case 'element':
      return `element ${datum.element.qualifiedName} ${datum.element.uri}`;
    case 'word':
    case 'text':
      return `word ${datum.type === 'word' ? datum.word : datum.text}`;
    case 'date':
      return `date ${datum.date}`;
    case 'quantity':
      return `quantity ${datum.amount} ${datum.unit} ${datum.of ?? ''}`;
    case 'clause':
      return `clause ${datum.code}`;
  }
}

/** The datum as a person would write it. */
export function datumText(datum: Datum): string {
  switch (datum.type) {
    case 'element':
      return datum.element.name;
    case 'word':
      return datum.word;
    case 'text':
      return datum.text;
    case 'date':
      return datum.date;
    case 'quantity':
      return `${datum.amount}${datum.unit === '%' ? '%' : datum.unit === '' ? '' : ` ${datum.unit}`}${datum.of ? ` of ${datum.of}` : ''}`;
    case 'clause':
      return datum.code;
  }
}
