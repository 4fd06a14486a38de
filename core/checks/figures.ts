/** Numbers of demand, capacity and money as exact fractions with their unit, and how they are written. */
import { partOf, propertiesOf } from '../model/access.ts';
import { addDays, addDuration, daysBetween, isDate } from '../model/date.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import { decimalText, rational, readDecimal, type Rational } from '../model/rational.ts';
import { remembered } from '../remembered.ts';
import { timeText } from './limits.ts';

export interface Figure {
  readonly amount: Rational;
  /** A currency, a unit of time, '%' or ''. */
  readonly unit: string;
  /** The period that it is for, as written: "month", "4 week"; '' where it is for none. */
  readonly per: string;
}

/** The figure that a property states; nothing where it states none that can be read. */
export function figureIn(property: Property | undefined, part = 'value'): Figure | undefined {
  if (!property) return undefined;
  return figureOf(partOf(property, part)[0], partOf(property, 'per')[0]);
}

/** The first figure behind a word of the element. */
export function figureAt(element: Element, word: string): Figure | undefined {
  return propertiesOf(element, word).flatMap((property) => figureIn(property) ?? [])[0];
}

export function figureOf(value: Value | undefined, per?: Value): Figure | undefined {
  const amount = value?.type === 'quantity' ? readDecimal(value.amount) : undefined;
  if (value?.type !== 'quantity' || !amount) return undefined;
  return { amount, unit: value.unit, per: periodText(per) };
}

/** "EUR 1200", "90%", "600 per month" */
export function figureText({ amount, unit, per }: Figure): string {
  const number = decimalText(amount, 2);
  return `${withUnit(number, unit)}${per === '' ? '' : ` per ${per}`}`;
}

function withUnit(number: string, unit: string): string {
  if (unit === '' || unit === '%') return `${number}${unit}`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : timeText({ amount: number, unit });
}

function periodText(per: Value | undefined): string {
  if (per?.type === 'word') return per.word;
  if (per?.type !== 'quantity') return '';
  return per.amount === '1' ? per.unit : `${per.amount} ${per.unit}`;
}

/** How often the period fits between two days, the last among them; nothing where it does not fit exactly. */
export function timesWithin(per: string, from: string, to: string): Rational | undefined {
  return timesIn(`${from} ${to} ${per}`);
}

/** Most budgets are for the same year. */
const timesIn = remembered((text): Rational | undefined => {
  const [from = '', to = '', ...words] = text.split(' ');
  return countTimes(words.join(' '), from, to);
});

function countTimes(per: string, from: string, to: string): Rational | undefined {
  const period = durationOf(per);
  const end = addDays(to, 1);
  if (!period || end === undefined || !isDate(from) || from > to) return undefined;
  if (period.unit === 'day' || period.unit === 'week') {
    const days = BigInt(daysBetween(from, end) ?? 0);
    return rational(days, BigInt(period.amount) * (period.unit === 'week' ? 7n : 1n));
  }
  const times = periodsUntil(period, from, end);
  return addDuration(from, { ...period, amount: String(Number(period.amount) * times) }) === end
    ? rational(BigInt(times))
    : undefined;
}

/** How many whole periods lie between two days. */
export function wholePeriods(per: string, from: string, to: string): number | undefined {
  const period = durationOf(per);
  return period && isDate(from) && isDate(to) ? periodsUntil(period, from, to) : undefined;
}

interface Period {
  readonly amount: string;
  readonly unit: string;
}

const maximalPeriods = 5000;

function periodsUntil(period: Period, from: string, to: string): number {
  let times = 0;
  for (; times < maximalPeriods; times++) {
    const next = addDuration(from, { ...period, amount: String(Number(period.amount) * (times + 1)) });
    if (next === undefined || next > to) break;
  }
  return times;
}

function durationOf(per: string): Period | undefined {
  const match = /^(?:(\d+) )?(day|week|month|quarter|year)$/.exec(per);
  return match ? { amount: match[1] ?? '1', unit: match[2] ?? '' } : undefined;
}
