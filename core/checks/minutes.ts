/** Durations as exact minutes, and back to text. */
import type { Measured } from '../model/quantity.ts';
import { decimalText, multiply, rational, readDecimal, type Rational } from '../model/rational.ts';

/** The minutes that a duration stands for; undefined for working time, months and what is no duration. */
export function minutesOf({ amount, unit }: Measured): Rational | undefined {
  const [value, minutes] = [readDecimal(amount), minutesIn[unit]];
  return value && minutes && multiply(value, minutes);
}

const minutesIn: Readonly<Partial<Record<string, Rational>>> = {
  s: rational(1n, 60n),
  min: rational(1n),
  h: rational(60n),
  day: rational(1440n),
  week: rational(10080n),
};

/** "90 min", and whole hours or more than two in hours: "1 h", "26.5 h". */
export function minutesText(minutes: Rational): string {
  const hours = multiply(minutes, rational(1n, 60n));
  const long = minutes.over >= 120n * minutes.under;
  const whole = hours.under === 1n && hours.over > 0n;
  return long || whole ? `${decimalText(hours, 2)} h` : `${decimalText(minutes, 2)} min`;
}
