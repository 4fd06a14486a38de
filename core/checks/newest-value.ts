/** The newest value of a measure on a day. */
import { dateOf, propertiesOf, quantityOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element, QuantityValue } from '../model/fragment.ts';

export interface DatedValue {
  readonly date: string;
  readonly value: QuantityValue;
}

/** The value of the last day not after the date; of the last day of all without one. */
export function newestValue(measure: Element, asOf: string | undefined): DatedValue | undefined {
  let newest: DatedValue | undefined;
  for (const property of propertiesOf(measure, 'value')) {
    const date = dateOf(property, 'date')?.date;
    const value = quantityOf(property);
    if (date === undefined || !isDate(date) || !value || (asOf !== undefined && date > asOf)) continue;
    if (!newest || date >= newest.date) newest = { date, value };
  }
  return newest;
}
