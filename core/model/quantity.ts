/** Compares amounts exactly, and says when they cannot be compared. */
import { remembered } from '../remembered.ts';
import { add, compareRationals, multiply, rational, readDecimal, type Rational } from './rational.ts';

export interface Measured {
  readonly amount: string;
  readonly unit: string;
  /** The end of a scale: 3 of 5. */
  readonly of?: string;
}

/** What a working day is worth where a calendar tells, in minutes; hours and minutes run in the same calendar. */
export interface WorkingTime {
  readonly shortestDay: Rational;
  readonly longestDay: Rational;
}

/**
 * Below 0 where the first is smaller, 0 where they are equal, above 0 where it is larger; undefined where
 * they cannot be compared: other dimensions or currencies, working days without a calendar, a month against
 * 30 days.
 */
export function compareQuantities(
  first: Measured,
  second: Measured,
  working?: WorkingTime,
): number | undefined {
  const [one, other] = [readDecimal(first.amount), readDecimal(second.amount)];
  if (!one || !other || (first.of && second.of && first.of !== second.of)) return undefined;
  if (first.unit === second.unit) return compareRationals(one, other);
  const fixed = compareIn(minutesOf, first, second) ?? compareIn(monthsOf, first, second);
  if (fixed !== undefined) return fixed;
  const clock = working && [first.unit, second.unit].some(isWorking) ? working : undefined;
  return compareBounds(boundsOf(one, first.unit, clock), boundsOf(other, second.unit, clock));
}

interface Bounds {
  readonly dimension: 'time' | 'working time';
  readonly least: Rational;
  readonly most: Rational;
}

function compareBounds(left: Bounds | undefined, right: Bounds | undefined): number | undefined {
  if (!left || !right || left.dimension !== right.dimension) return undefined;
  if (compareRationals(left.most, right.least) < 0) return -1;
  if (compareRationals(left.least, right.most) > 0) return 1;
  return isExact(left) && isExact(right) ? 0 : undefined;
}

function isExact({ least, most }: Bounds): boolean {
  return compareRationals(least, most) === 0;
}

/** The least and the most minutes that an amount can stand for. */
function boundsOf(amount: Rational, unit: string, working: WorkingTime | undefined): Bounds | undefined {
  const minutes = minutesIn[unit];
  if (minutes)
    return exactly(working && clockUnits.has(unit) ? 'working time' : 'time', multiply(amount, minutes));
  const months = monthsIn[unit];
  if (months !== undefined) return monthBounds(multiply(amount, rational(months)));
  if (unit === 'working h') return exactly('working time', multiply(amount, rational(60n)));
  if (unit !== 'working day' || !working) return undefined;
  return {
    dimension: 'working time',
    least: multiply(amount, working.shortestDay),
    most: multiply(amount, working.longestDay),
  };
}

function isWorking(unit: string): boolean {
  return unit === 'working day' || unit === 'working h';
}

/** Units that count in the calendar that a target runs in. */
const clockUnits: ReadonlySet<string> = new Set(['s', 'min', 'h']);

function exactly(dimension: Bounds['dimension'], minutes: Rational): Bounds {
  return { dimension, least: minutes, most: minutes };
}

/** A month has 28 to 31 days, twelve of them have 365 or 366. */
function monthBounds(months: Rational): Bounds {
  const years = months.over / (12n * months.under);
  const rest = rational(months.over - years * 12n * months.under, months.under);
  const days = (ofYear: bigint, ofMonth: bigint): Rational =>
    multiply(rational(1440n), add(rational(years * ofYear), multiply(rest, rational(ofMonth))));
  return { dimension: 'time', least: days(365n, 28n), most: days(366n, 31n) };
}

const minutesIn: Readonly<Record<string, Rational>> = {
  s: rational(1n, 60n),
  min: rational(1n),
  h: rational(60n),
  day: rational(1440n),
  week: rational(10080n),
};

const monthsIn: Readonly<Record<string, bigint>> = { month: 1n, quarter: 3n, year: 12n };

/** Amounts that are both so many of one unit; nothing where one is not. */
function compareIn(
  inUnit: (amount: Measured) => Rational | undefined,
  first: Measured,
  second: Measured,
): number | undefined {
  const one = inUnit(first);
  const other = one && inUnit(second);
  return other && compareRationals(one, other);
}

/** The minutes of an amount of time; nothing of units that are not as long always. */
function minutesOf({ amount, unit }: Measured): Rational | undefined {
  return fixedMinutes.get(unit)?.(amount);
}

const fixedMinutes: ReadonlyMap<string, (amount: string) => Rational | undefined> = new Map(
  Object.entries(minutesIn).map(([unit, minutes]) => [unit, remembered((amount) => times(amount, minutes))]),
);

function monthsOf({ amount, unit }: Measured): Rational | undefined {
  const months = monthsIn[unit];
  return months === undefined ? undefined : times(amount, rational(months));
}

function times(amount: string, factor: Rational): Rational | undefined {
  const number = readDecimal(amount);
  return number && multiply(number, factor);
}
