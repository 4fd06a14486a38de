/** The newest value of a measure on a day. */
import { dateOf, partOf, propertiesOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element, QuantityValue } from '../model/fragment.ts';

export interface DatedValue {
  readonly date: string;
  readonly value: QuantityValue;
}

/** The value of the last day not after the date; of the last day of all without one. */
export function newestValue(measure: Element, asOf: string | undefined): DatedValue | undefined {
  const values = propertiesOf(measure, 'value').flatMap((property): readonly DatedValue[] => {
    const date = dateOf(property, 'date')?.date;
    const value = partOf(property).find((candidate) => candidate.type === 'quantity');
    return date !== undefined && isDate(date) && value?.type === 'quantity' ? [{ date, value }] : [];
  });
  const known = values.filter(({ date }) => asOf === undefined || date <= asOf);
  return known.toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
}
