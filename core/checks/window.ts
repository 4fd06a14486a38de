/** The days that a window of measurement is taken for where minutes are told: D1. */
import { partOf } from '../model/access.ts';
import type { Property } from '../model/fragment.ts';
import { multiply, rational, readDecimal, type Rational } from '../model/rational.ts';

/** "per month" is told as 30 days, "per quarter" as 90, "per year" as 365; without a window as 30. */
export function windowDays(property: Property): Rational {
  const [per] = partOf(property, 'per');
  if (per?.type === 'word') return rational(daysIn[per.word] ?? 30n);
  const amount = per?.type === 'quantity' ? readDecimal(per.amount) : undefined;
  const days = per?.type === 'quantity' ? daysIn[per.unit] : undefined;
  return amount && days !== undefined ? multiply(amount, rational(days)) : rational(30n);
}

const daysIn: Readonly<Partial<Record<string, bigint>>> = {
  day: 1n,
  week: 7n,
  month: 30n,
  quarter: 90n,
  year: 365n,
};
