/** Exact fractions: what arithmetic on availabilities and durations is done with. */
import { remembered } from '../remembered.ts';

export interface Rational {
  readonly over: bigint;
  /** Always above 0, without a divisor in common with `over`. */
  readonly under: bigint;
}

export const zero: Rational = { over: 0n, under: 1n };
export const one: Rational = { over: 1n, under: 1n };

/** A whole number, or the fraction of two; `under` is not 0. */
export function rational(over: bigint, under = 1n): Rational {
  if (under === 1n) return { over, under };
  const sign = under < 0n ? -1n : 1n;
  const divisor = commonDivisor(over < 0n ? -over : over, under * sign);
  return { over: (over * sign) / divisor, under: (under * sign) / divisor };
}

/** Reads "99.9"; undefined where the text is no decimal number. */
export const readDecimal = remembered((text: string): Rational | undefined => {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '0', digits = ''] = match;
  return rational(BigInt(whole + digits), 10n ** BigInt(digits.length));
});

export function add(first: Rational, second: Rational): Rational {
  return rational(first.over * second.under + second.over * first.under, first.under * second.under);
}

export function subtract(first: Rational, second: Rational): Rational {
  return add(first, { over: -second.over, under: second.under });
}

export function multiply(first: Rational, second: Rational): Rational {
  return rational(first.over * second.over, first.under * second.under);
}

/** The product of all; what they have in common is divided out once. */
export function product(values: Iterable<Rational>): Rational {
  let over = 1n;
  let under = 1n;
  for (const value of values) {
    over *= value.over;
    under *= value.under;
  }
  return rational(over, under);
}

/** The quotient; undefined where it would be divided by 0. */
export function divide(first: Rational, second: Rational): Rational | undefined {
  return second.over === 0n ? undefined : rational(first.over * second.under, first.under * second.over);
}

/** Below 0 where the first is smaller, 0 where they are equal, above 0 where it is larger. */
export function compareRationals(first: Rational, second: Rational): number {
  const difference = first.over * second.under - second.over * first.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number as nearly as a plain number can be. */
export function toNumber({ over, under }: Rational): number {
  return Number(over) / Number(under);
}

/** The number as a whole one; undefined where it is not whole. */
export function wholeOf(value: Rational): bigint | undefined {
  return value.under === 1n ? value.over : undefined;
}

/** So many times the number; undefined where that is not whole. */
export function wholeTimes(value: Rational, times: Rational): bigint | undefined {
  const over = value.over * times.over;
  const under = value.under * times.under;
  return over % under === 0n ? over / under : undefined;
}

/** A decimal text with at most so many digits behind the point, rounded half up, without zeros at the end. */
export function decimalText(value: Rational, digits = 6): string {
  const scale = 10n ** BigInt(digits);
  const sign = value.over < 0n ? '-' : '';
  const size = value.over < 0n ? -value.over : value.over;
  const scaled = (2n * size * scale + value.under) / (2n * value.under);
  const behind = (scaled % scale).toString().padStart(digits, '0').replace(/0+$/, '');
  return `${sign}${scaled / scale}${behind === '' ? '' : `.${behind}`}`;
}

function commonDivisor(first: bigint, second: bigint): bigint {
  let larger = first;
  for (let smaller = second; smaller !== 0n;) {
    const rest = larger % smaller;
    larger = smaller;
    smaller = rest;
  }
  return larger === 0n ? 1n : larger;
}
