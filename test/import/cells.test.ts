import { expect, test } from 'vitest';
import { readAvailability, readHours } from '../../core/import/cells.ts';
import { readCsv } from '../../core/import/csv.ts';

test.each([
  ['99.9%', '99.9%'],
  ['99,95 %', '99.95%'],
  ['≥ 99,5% per maand', '99.5% per month'],
  ['99.5 % / year', '99.5% per year'],
  ['0.999', '99.9%'],
  ['0.99950000000000006', '99.95%'],
  ['1', '100%'],
  ['100%', '100%'],
  ['120%', undefined],
  ['99', undefined],
  ['99% per eon', undefined],
  ['high', undefined],
])('the availability %s is %s', (cell, expected) => {
  expect(readAvailability(cell)).toBe(expected);
});

test.each([
  ['mon-fri 08:00-18:00', 'mon-fri 08:00-18:00'],
  ['Ma t/m vr 8.00 tot 17.30 uur', 'mon-fri 08:00-17:30'],
  ['maandag tot en met vrijdag: van 9 tot 17 uur', 'mon-fri 09:00-17:00'],
  ['Monday to Friday 9:00 – 17:00; Sat 10:00-14:00', 'mon-fri 09:00-17:00, sat 10:00-14:00'],
  ['werkdagen 8-18', 'mon-fri 08:00-18:00'],
  ['24x7', 'always'],
  ['24/7', 'always'],
  ['altijd', 'always'],
  ['ma-vr', undefined],
  ['op afspraak', undefined],
  ['mon-fri 25:00-26:00', undefined],
  ['mon-fri 08:75-09:00', undefined],
])('the hours %s are %s', (cell, expected) => {
  expect(readHours(cell)).toBe(expected);
});

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a;b\nc,c;d',
    [
      ['a', 'b'],
      ['c,c', 'd'],
    ],
  ],
  [
    'a\tb\n\t\n',
    [
      ['a', 'b'],
      ['', ''],
    ],
  ],
  [
    '"a ""b""",c\n"d\ne",',
    [
      ['a "b"', 'c'],
      ['d\ne', ''],
    ],
  ],
  ['"open,x\n', [['open,x\n']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', []],
])('the values %j are %j', (text, expected) => {
  expect(readCsv(text)).toEqual(expected);
});
