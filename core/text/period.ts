/** The stretches of days that an availability is promised over. */
import { addDays, addMonths, weekdayOf } from '../model/date.ts';
import type { Value } from '../model/fragment.ts';
import { multiply, rational, readDecimal, wholeOf, type Rational } from '../model/rational.ts';

export interface Period {
  /** Months, or else days. */
  readonly unit: 'month' | 'day';
  readonly count: number;
}

/** "per month", "per 4 weeks"; nothing for what is no whole number of days. */
export function periodOf(value: Value | undefined): Period | undefined {
  if (value?.type === 'word') return units[value.word];
  if (value?.type !== 'quantity') return undefined;
  const unit = units[value.unit];
  const amount = readDecimal(value.amount);
  const count = unit && amount && wholeOf(multiply(amount, rational(BigInt(unit.count))));
  return unit && count !== undefined && count > 0n && count <= 1200n
    ? { ...unit, count: Number(count) }
    : undefined;
}

const units: Readonly<Partial<Record<string, Period>>> = {
  day: { unit: 'day', count: 1 },
  week: { unit: 'day', count: 7 },
  month: { unit: 'month', count: 1 },
  quarter: { unit: 'month', count: 3 },
  year: { unit: 'month', count: 12 },
};

/** Around the clock a month counts 30 days, a quarter 90 and a year 365. */
export function nominalMinutes({ unit, count }: Period): Rational {
  if (unit === 'day') return rational(BigInt(count) * 1440n);
  const years = Math.floor(count / 12);
  return rational((BigInt(years) * 365n + BigInt(count % 12) * 30n) * 1440n);
}

/** The first and the last day of the period that the date lies in: months begin on their first, weeks on Monday. */
export function daysAround(
  { unit, count }: Period,
  date: string,
): readonly [first: string, last: string] | undefined {
  if (unit === 'day') {
    const first = count % 7 === 0 ? addDays(date, -(weekdayOf(date) ?? 0)) : date;
    const last = first === undefined ? undefined : addDays(first, count - 1);
    return first !== undefined && last !== undefined ? [first, last] : undefined;
  }
  // Quarters and years begin where the calendar begins them.
  const month = Number(date.slice(5, 7)) - 1;
  const within = 12 % count === 0 ? month % count : month;
  const first = addMonths(`${date.slice(0, 7)}-01`, -within);
  const next = first === undefined ? undefined : addMonths(first, count);
  const last = next === undefined ? undefined : addDays(next, -1);
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}
