import { describe, expect, test } from 'vitest';
import { compareQuantities, type Measured } from '../../core/model/quantity.ts';
import {
  add,
  compareRationals,
  decimalText,
  divide,
  rational,
  readDecimal,
  zero,
} from '../../core/model/rational.ts';

const quantity = (text: string): Measured => {
  const [amount = '', ...unit] = text.split(' ');
  return { amount, unit: unit.join(' ') };
};

describe('amounts compare exactly', () => {
  test.each([
    ['60 min', '1 h', 0],
    ['1 week', '7 day', 0],
    ['90 s', '1 min', 1],
    ['12 month', '1 year', 0],
    ['4 quarter', '1 year', 0],
    ['1 month', '27 day', 1],
    ['1 month', '32 day', -1],
    ['1 month', '30 day', undefined],
    ['1 year', '364 day', 1],
    ['1 year', '365 day', undefined],
    ['99.9 %', '99.90 %', 0],
    ['0.3 h', '18 min', 0],
    ['1 EUR', '1 USD', undefined],
    ['1 %', '1 h', undefined],
    ['2 working day', '3 working day', -1],
    ['2 working day', '48 h', undefined],
    ['2 working day', '16 working h', undefined],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(compareQuantities(quantity(one), quantity(other))).toBe(expected);
  });

  test('working days of a known length compare with hours of the same calendar', () => {
    const days = (shortest: bigint, longest = shortest) => ({
      shortestDay: rational(shortest),
      longestDay: rational(longest),
    });
    expect(compareQuantities(quantity('2 working day'), quantity('16 working h'), days(480n))).toBe(0);
    expect(compareQuantities(quantity('2 working day'), quantity('16 h'), days(480n))).toBe(0);
    expect(compareQuantities(quantity('2 working day'), quantity('7 h'), days(240n, 600n))).toBe(1);
    expect(compareQuantities(quantity('2 working day'), quantity('9 h'), days(240n, 600n))).toBeUndefined();
    expect(compareQuantities(quantity('2 working day'), quantity('2 day'), days(480n))).toBeUndefined();
    expect(compareQuantities(quantity('48 h'), quantity('2 day'), days(480n))).toBe(0);
  });

  test('scores compare on one scale only', () => {
    expect(compareQuantities({ amount: '3', unit: '', of: '5' }, { amount: '3', unit: '', of: '5' })).toBe(0);
    expect(
      compareQuantities({ amount: '3', unit: '', of: '5' }, { amount: '3', unit: '', of: '4' }),
    ).toBeUndefined();
  });
});

describe('fractions', () => {
  test('have no rounding: 0.1 and 0.2 are 0.3', () => {
    expect(add(readDecimal('0.1') ?? zero, readDecimal('0.2') ?? zero)).toEqual(readDecimal('0.3'));
  });

  test('are rounded only when written', () => {
    expect(decimalText(rational(2n, 3n), 4)).toBe('0.6667');
    expect(decimalText(rational(-1n, 8n), 2)).toBe('-0.13');
    expect(decimalText(rational(5n), 6)).toBe('5');
  });

  test('cannot be divided by zero', () => {
    expect(divide(rational(1n), zero)).toBeUndefined();
    expect(compareRationals(divide(rational(1n), rational(-2n)) ?? zero, rational(-1n, 2n))).toBe(0);
  });

  test.each(['', '1.', '.5', '1e3', '-1', '1,5'])('"%s" is no decimal', (text) =>
    expect(readDecimal(text)).toBeUndefined(),
  );
});
