/** Values that say by themselves that something is amiss, wherever they stand: one look finds them for all checks of them. */
import { valuesThat } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { DateValue, Property, QuantityValue, Value, WordValue } from '../model/fragment.ts';
import { minuteOfDay } from '../model/time-of-day.ts';

type Remarkable = DateValue | WordValue | QuantityValue;

/** Those of an element, in the order of the text: one check asks after the other. */
export function remarkableIn(properties: readonly Property[]): readonly Remarkable[] {
  if (latest.properties !== properties) latest = { properties, found: valuesThat(properties, isRemarkable) };
  return latest.found;
}

let latest: { readonly properties: readonly Property[]; readonly found: readonly Remarkable[] } = {
  properties: [],
  found: [],
};

function isRemarkable(value: Value): value is Remarkable {
  return value.type === 'quantity' ? isRewritten(value) : isImpossible(value);
}

/** Whether it is a quantity that is written otherwise than it should be: with a decimal comma. */
export function isRewritten(value: Value): value is QuantityValue {
  return value.type === 'quantity' && value.written !== undefined;
}

/** Whether it is a day that no calendar has, or a time that no day has. */
export function isImpossible(value: Value): value is DateValue | WordValue {
  if (value.type === 'date') return !isDate(value.date);
  return value.type === 'word' && isImpossibleTime(value.word);
}

function isImpossibleTime(word: string): boolean {
  return word.charAt(word.length - 3) === ':' && minuteOfDay(word) === undefined;
}
