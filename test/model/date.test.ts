import { describe, expect, test } from 'vitest';
import { addDays, addDuration, addMonths, daysBetween, isDate, weekdayOf } from '../../core/model/date.ts';

describe('days of the calendar', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is one', (date) =>
    expect(isDate(date)).toBe(true),
  );
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '',
  ])('%s is none', (date) => expect(isDate(date)).toBe(false));

  test('follow each other as those of the host do', () => {
    for (let day = 0; day < 4000; day++) {
      const expected = new Date(Date.UTC(1996, 0, 1 + day));
      const date = addDays('1996-01-01', day) ?? '';
      expect(date).toBe(expected.toISOString().slice(0, 10));
      expect(weekdayOf(date)).toBe((expected.getUTCDay() + 6) % 7);
      expect(daysBetween('1996-01-01', date)).toBe(day);
    }
  });
});

describe('durations', () => {
  test.each([
    ['2026-01-31', '1', 'month', '2026-02-28'],
    ['2024-01-31', '1', 'month', '2024-02-29'],
    ['2024-02-29', '1', 'year', '2025-02-28'],
    ['2026-08-31', '1', 'quarter', '2026-11-30'],
    ['2026-12-31', '2', 'week', '2027-01-14'],
    ['2026-12-31', '1', 'day', '2027-01-01'],
    ['2026-01-01', '48', 'h', '2026-01-03'],
    ['2026-01-01', '1.5', 'year', '2027-07-01'],
    ['2026-01-01', '0.5', 'month', undefined],
    ['2026-01-01', '1', 'h', undefined],
    ['2026-01-01', '2', 'working day', undefined],
    ['2026-02-30', '1', 'day', undefined],
    ['9999-12-31', '1', 'day', undefined],
  ])('%s and %s %s is %s', (date, amount, unit, expected) => {
    expect(addDuration(date, { amount, unit })).toBe(expected);
  });

  test('go back, too', () => {
    expect(addDuration('2026-03-31', { amount: '1', unit: 'month' }, -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });
});
