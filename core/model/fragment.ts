/**
 * A fragment: all that the rest of the product needs to know of one file, as plain data without
 * pointers into a syntax tree. A model is the sum of its fragments.
 */
import type { LineStarts } from './lines.ts';
import type { Sentence } from './sentence.ts';

export interface Fragment {
  readonly uri: string;
  /** The file's package, '' where it names none. */
  readonly packageName: string;
  /** Where each word of the package's name stands. */
  readonly packageWords?: readonly Span[];
  /** True for the files that ship with the product. */
  readonly library: boolean;
  /** All elements in the order of the text, each before the elements within it. */
  readonly elements: readonly Element[];
  readonly problems: readonly SyntaxProblem[];
  readonly lineStarts: LineStarts;
  /** Of templates: what stands there, to be taken over. */
  readonly text?: string;
}

/** From the first offset to one past the last, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** An element; what it says may be replaced by what it says after an edit, see element.ts. */
export interface Element {
  readonly uri: string;
  /** A word of the registry of kinds, or an unknown word that the user wrote. */
  readonly kind: string;
  readonly name: string;
  /** The name with its package and the elements around it: "waterland.it.Email". */
  readonly qualifiedName: string;
  readonly packageName: string;
  /** True in the files that ship with the product: what stands there never changes. */
  readonly library: boolean;
  readonly title: TextValue | undefined;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  readonly properties: readonly Property[];
  /** Of a rule: the sentence it asserts. */
  readonly sentence: Sentence | undefined;
  readonly span: Span;
  readonly kindSpan: Span;
  readonly nameSpan: Span;
  /** From just behind the opening brace to the closing one; absent where there is no block. */
  readonly block: Span | undefined;
}

/** A property as written: `availability 99.9% per month` has the parts `value` and `per`. */
export interface Property {
  readonly word: string;
  readonly parts: Parts;
  /** Quantities of a kind that the property does not take; they are not among its parts. */
  readonly misfits?: readonly QuantityValue[];
  readonly sentence?: Sentence;
  readonly span: Span;
  readonly wordSpan: Span;
}

/** What stands behind each small word; what stands behind the property's own word is `value`. */
export type Parts = Readonly<Record<string, readonly Value[]>>;

export type Value =
  ReferenceValue | TextValue | WordValue | NoneValue | DateValue | QuantityValue | ClauseValue | GroupValue;

/** A name of another element, as written; the model resolves it. */
export interface ReferenceValue {
  readonly type: 'reference';
  readonly name: string;
  readonly span: Span;
  /** Where each word of the name stands, of a name that is written with `^` or gaps. */
  readonly words?: readonly Span[] | undefined;
}

export interface TextValue {
  readonly type: 'text';
  readonly text: string;
  readonly translations?: Readonly<Record<string, string>>;
  readonly span: Span;
}

/** A value word (`live`), a weekday, a time, the name of a priority level. */
export interface WordValue {
  readonly type: 'word';
  readonly word: string;
  readonly span: Span;
}

export interface NoneValue {
  readonly type: 'none';
  readonly reason: string;
  readonly span: Span;
}

/** `date` as YYYY-MM-DD, as written: it may be no day of the calendar. */
export interface DateValue {
  readonly type: 'date';
  readonly date: string;
  readonly span: Span;
}

/**
 * An amount as an exact decimal text with a point ("99.9"), and its unit: '%' of percentages, a unit of
 * duration (s, min, h, day, week, month, quarter, year, working day, working h), a currency, '' of numbers.
 * `of` is the end of a scale: 3 of 5.
 */
export interface QuantityValue {
  readonly type: 'quantity';
  readonly amount: string;
  readonly unit: string;
  readonly of?: string;
  /** As it stands in the text, where that has a decimal comma. */
  readonly written?: string;
  readonly span: Span;
}

export interface ClauseValue {
  readonly type: 'clauses';
  readonly framework: ReferenceValue;
  readonly codes: readonly WordValue[];
  readonly span: Span;
}

/** A value with small words of its own: `ServiceDesk during OfficeHours`. */
export interface GroupValue {
  readonly type: 'group';
  readonly parts: Parts;
  readonly span: Span;
}

/** Something in the text that could not be read. */
export interface SyntaxProblem {
  readonly message: SyntaxMessage;
  readonly span: Span;
}

/** What went wrong, for the message table: the words found and what could stand there. */
export type SyntaxMessage =
  | {
      readonly id: 'unexpected';
      readonly found: string;
      /** The token before it on the line, '' where there is none. */
      readonly after: string;
      readonly expected: readonly string[];
    }
  /** A line or block ends before what is expected. */
  | { readonly id: 'unfinished'; readonly after: string; readonly expected: readonly string[] }
  | {
      readonly id: 'unknown-property';
      readonly found: string;
      readonly kind: string;
      readonly element: string;
    }
  | { readonly id: 'unknown-kind'; readonly found: string }
  | { readonly id: 'unclosed-text' }
  /** So many braces are missing at the end. */
  | { readonly id: 'unclosed-block'; readonly element: string; readonly braces: number; readonly end: number }
  | { readonly id: 'surplus-brace' }
  | { readonly id: 'outside-element' }
  /** From here on the text is nested too deep, or has too many errors, to be read. */
  | { readonly id: 'too-much' }
  | { readonly id: 'bad-character'; readonly found: string }
  /** 4 hours, where the language writes 4 h. */
  | { readonly id: 'written-otherwise'; readonly written: string; readonly meant: string };
