import { describe, expect, test } from 'vitest';
import { instantAfter, workingSecondsBetween } from '../../core/model/calendar.ts';
import { elementsNamed } from '../../core/model/model.ts';
import { instantOf, localTimeAt } from '../../core/model/time-zone.ts';
import { modelOfTexts } from '../harness/model.ts';

// Instants have no text form in the language yet: the functions are called as those who judge tickets will.
const zone = 'Europe/Amsterdam';
const model = modelOfTexts(
  {
    'calendars.sms': `
calendar Office { timezone "${zone}"  hours mon-fri 09:00-17:00  closed Holidays, 2026-12-28 to 2026-12-30 }
calendar Holidays { closed 2026-04-06, 2026-12-25 }
calendar Lunch { timezone "${zone}"  hours mon-fri 09:00-12:00, mon-fri 13:00-17:00 }
calendar Nights { timezone "${zone}"  hours mon-sun 22:00-06:00  closed 2026-12-25 }
calendar Evenings { timezone "${zone}"  hours mon-fri 18:00-24:00 }
calendar Always { timezone "${zone}"  hours always }
calendar Quiet { timezone "${zone}"  hours sun 02:00-06:00 }
calendar Served { timezone "${zone}"  hours Always  except Quiet }
calendar MonthEnd { timezone "${zone}"  hours Office  days 25 to last }
calendar Turn { timezone "${zone}"  hours always  days 28 to 3 }
calendar Weekend { timezone "${zone}"  hours fri-mon }
calendar London { timezone "Europe/London"  hours mon-fri 09:00-17:00 }
calendar Follow { timezone "UTC"  hours Office, London }
calendar Never { timezone "${zone}" }
calendar Circle { timezone "${zone}"  hours Circle }
`,
  },
  { library: false },
);

/** "2026-03-27 16:00" by the clocks of Amsterdam. */
function at(text: string): number {
  const [date = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantOf(zone, { date, second: hours * 3600 + minutes * 60 });
}

function shown(instant: number | undefined): string {
  if (instant === undefined) return 'never';
  const { date, second } = localTimeAt(zone, instant);
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const rest = second % 60 === 0 ? '' : `:${pad(second % 60)}`;
  return `${date} ${pad(second / 3600)}:${pad((second % 3600) / 60)}${rest}`;
}

function calendar(name: string): Parameters<typeof instantAfter>[1] {
  const [found] = elementsNamed(model, name);
  if (!found) throw new Error(`There is no calendar ${name}.`);
  return found;
}

describe('the working time between two instants', () => {
  test.each([
    ['Office', '2026-03-02 00:00', '2026-03-09 00:00', 40 * 60],
    ['Office', '2026-03-06 16:00', '2026-03-09 10:00', 2 * 60],
    ['Office', '2026-04-03 16:00', '2026-04-07 09:30', 90],
    ['Office', '2026-12-24 12:00', '2026-12-31 12:00', (5 + 3) * 60],
    ['Lunch', '2026-03-02 11:00', '2026-03-02 14:00', 2 * 60],
    // A night shift over the start of summer time is an hour shorter, over its end an hour longer.
    ['Nights', '2026-03-28 12:00', '2026-03-29 12:00', 7 * 60],
    ['Nights', '2026-10-24 12:00', '2026-10-25 12:00', 9 * 60],
    ['Nights', '2026-06-01 12:00', '2026-06-02 12:00', 8 * 60],
    // Closed is the day of the calendar, from midnight to midnight.
    ['Nights', '2026-12-24 12:00', '2026-12-26 12:00', (2 + 6) * 60],
    ['Evenings', '2026-03-02 00:00', '2026-03-03 00:00', 6 * 60],
    ['Always', '2026-03-29 00:00', '2026-03-30 00:00', 23 * 60],
    ['Always', '2026-10-25 00:00', '2026-10-26 00:00', 25 * 60],
    ['Served', '2026-03-22 00:00', '2026-03-23 00:00', 20 * 60],
    // At two the clocks are put forward to three.
    ['Served', '2026-03-29 00:00', '2026-03-30 00:00', 20 * 60],
    ['MonthEnd', '2026-02-01 00:00', '2026-03-01 00:00', 3 * 8 * 60],
    ['Turn', '2026-02-20 00:00', '2026-03-10 00:00', 4 * 24 * 60],
    ['Weekend', '2026-03-02 00:00', '2026-03-09 00:00', 4 * 24 * 60],
    ['Follow', '2026-03-02 00:00', '2026-03-03 00:00', 9 * 60],
    ['Never', '2026-01-01 00:00', '2027-01-01 00:00', 0],
    ['Circle', '2026-03-02 00:00', '2026-03-09 00:00', 0],
    ['Office', '2026-03-09 00:00', '2026-03-02 00:00', 0],
  ])('of %s from %s to %s is %i min', (name, from, to, minutes) => {
    expect(workingSecondsBetween(model, calendar(name), at(from), at(to)) / 60).toBe(minutes);
  });

  test('is exact in seconds', () => {
    const from = at('2026-03-02 16:59') + 59;
    expect(workingSecondsBetween(model, calendar('Office'), from, from + 86_400)).toBe(1 + 8 * 3600 - 1);
  });

  test('is the same in one piece as in two', () => {
    const [from, to] = [at('2026-03-20 13:07'), at('2026-04-10 08:11')];
    for (const name of ['Office', 'Nights', 'Served', 'MonthEnd', 'Follow']) {
      const whole = workingSecondsBetween(model, calendar(name), from, to);
      for (let middle = from; middle < to; middle += 98_765) {
        const first = workingSecondsBetween(model, calendar(name), from, middle);
        expect(first + workingSecondsBetween(model, calendar(name), middle, to)).toBe(whole);
      }
    }
  });
});

describe('the instant a duration after another', () => {
  test.each([
    ['Office', '2026-03-06 16:00', '8', 'h', '2026-03-09 16:00'],
    ['Office', '2026-03-06 16:00', '2', 'working day', '2026-03-10 16:00'],
    ['Office', '2026-03-07 11:00', '2', 'working day', '2026-03-11 09:00'],
    ['Office', '2026-03-06 20:00', '1', 'working day', '2026-03-09 17:00'],
    ['Office', '2026-04-03 16:30', '1', 'h', '2026-04-07 09:30'],
    ['Office', '2026-03-06 17:00', '0', 'h', '2026-03-09 09:00'],
    ['Office', '2026-03-06 10:00', '30', 'min', '2026-03-06 10:30'],
    ['Office', '2026-03-06 16:59', '90', 's', '2026-03-09 09:00:30'],
    ['Office', '2026-03-06 10:00', '0.5', 'h', '2026-03-06 10:30'],
    ['Nights', '2026-03-28 23:00', '6', 'h', '2026-03-29 06:00'],
    ['Nights', '2026-10-24 23:00', '6', 'h', '2026-10-25 04:00'],
    ['Always', '2026-03-28 12:00', '24', 'h', '2026-03-29 13:00'],
    ['Always', '2026-03-28 12:00', '1', 'day', '2026-03-29 12:00'],
    ['Always', '2026-01-31 12:00', '1', 'month', '2026-02-28 12:00'],
    ['Evenings', '2026-03-06 23:00', '2', 'h', '2026-03-09 19:00'],
    ['Never', '2026-03-06 23:00', '2', 'h', 'never'],
    ['Office', '2026-03-06 10:00', '1.5', 'working day', 'never'],
  ])('in %s at %s, %s %s later, is %s', (name, from, amount, unit, expected) => {
    expect(shown(instantAfter(model, calendar(name), at(from), { amount, unit }))).toBe(expected);
  });

  test('agrees with the time between them', () => {
    for (const name of ['Office', 'Lunch', 'Nights', 'Served', 'Follow']) {
      for (let seconds = 1; seconds < 400_000; seconds += 37_123) {
        const from = at('2026-03-25 15:00');
        const found = instantAfter(model, calendar(name), from, { amount: String(seconds), unit: 's' });
        expect(workingSecondsBetween(model, calendar(name), from, found ?? from)).toBe(seconds);
      }
    }
  });
});

describe('the clocks of a zone', () => {
  test('skip an hour when summer time begins, and give an hour twice when it ends', () => {
    expect(shown(at('2026-03-29 02:30'))).toBe('2026-03-29 03:30');
    expect(at('2026-10-25 03:00') - at('2026-10-25 02:30')).toBe(90 * 60);
  });
});
