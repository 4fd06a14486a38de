/** Days of the calendar as YYYY-MM-DD; exact, without a clock or a time zone. Dates compare as texts. */
import { remembered } from '../remembered.ts';
import { rational, readDecimal, wholeTimes, type Rational } from './rational.ts';
import type { Amount } from './sentence.ts';

/** Whether the text is a day of the calendar: 2026-02-29 is none. */
export function isDate(text: string): boolean {
  return fieldsOf(text) !== undefined;
}

/** The last day of the month that a date lies behind: 2026-02-28 of 2026-02-31; nothing where there is no such month. */
export function lastDayOf(date: string): string | undefined {
  const month = date.slice(0, 8);
  const days = ['31', '30', '29', '28'].filter((day) => day < date.slice(8));
  return days.map((day) => month + day).find(isDate);
}

/**
 * The date so many days, weeks, months, quarters or years later; earlier where `sign` is -1. The day is kept
 * where the month has it, else the last of the month is meant: 31 January and 1 month is 28 or 29 February.
 * Undefined for what is no date, for working days, and for parts of a day or month.
 */
export function addDuration(date: string, duration: Amount, sign: 1 | -1 = 1): string | undefined {
  const amount = readDecimal(duration.amount);
  if (!amount) return undefined;
  const months = monthsIn[duration.unit];
  if (months) return addWhole(date, wholeTimes(amount, months), sign, addMonths);
  const days = daysIn[duration.unit];
  return days && addWhole(date, wholeTimes(amount, days), sign, addDays);
}

const monthsIn: Readonly<Record<string, Rational>> = {
  month: rational(1n),
  quarter: rational(3n),
  year: rational(12n),
};
const daysIn: Readonly<Record<string, Rational>> = {
  h: rational(1n, 24n),
  day: rational(1n),
  week: rational(7n),
};

function addWhole(
  date: string,
  amount: bigint | undefined,
  sign: 1 | -1,
  step: (date: string, amount: number) => string | undefined,
): string | undefined {
  return amount === undefined || amount > 9_999_999n ? undefined : step(date, Number(amount) * sign);
}

/** The same day so many months later, or the last day of that month. */
export function addMonths(date: string, months: number): string | undefined {
  const fields = fieldsOf(date);
  if (!fields) return undefined;
  const before = fields.year * 12 + fields.month - 1 + months;
  const year = Math.floor(before / 12);
  const month = before - year * 12 + 1;
  return dateText(year, month, Math.min(fields.day, daysInMonth(year, month)));
}

export function addDays(date: string, days: number): string | undefined {
  const fields = fieldsOf(date);
  return fields && dateOfDay(dayNumber(fields) + days);
}

/** How many days the second date is after the first; undefined where one is no date. */
export function daysBetween(first: string, second: string): number | undefined {
  const [from, to] = [fieldsOf(first), fieldsOf(second)];
  return from && to && dayNumber(to) - dayNumber(from);
}

/** The day of the week, 0 for Monday. */
export function weekdayOf(date: string): number | undefined {
  const fields = fieldsOf(date);
  // Day 0 is 1 January of year 0, a Saturday.
  return fields && (dayNumber(fields) + 5) % 7;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return shortMonths.has(month) ? 30 : 31;
}

const shortMonths: ReadonlySet<number> = new Set([4, 6, 9, 11]);

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const fieldsOf = remembered((text: string): Fields | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const inYear = month >= 1 && month <= 12;
  return inYear && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
});

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The days from 1 January of year 0 on. */
function dayNumber({ year, month, day }: Fields): number {
  let days = daysBeforeYear(year) + day - 1;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days;
}

function daysBeforeYear(year: number): number {
  return year === 0
    ? 0
    : year * 365 +
        Math.floor((year - 1) / 4) -
        Math.floor((year - 1) / 100) +
        Math.floor((year - 1) / 400) +
        1;
}

function dateOfDay(days: number): string | undefined {
  if (days < 0) return undefined;
  let year = Math.floor(days / 366);
  while (daysBeforeYear(year + 1) <= days) year++;
  let rest = days - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return dateText(year, month, rest + 1);
}

function dateText(year: number, month: number, day: number): string | undefined {
  if (year < 0 || year > 9999) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
