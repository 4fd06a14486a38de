import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('resolution', () => {
  const find = (sla: string, ola: string, more = ''): string =>
    outcome(
      'each sla passes AgreementResolution',
      `service Mail { depends on Net }\nservice Net\nsla A { service Mail  ${sla} }\nola O { service Net  ${ola} }\n${more}`,
    );

  test.each([
    ['no longer', 'resolution P1 4 h', 'resolution P1 240 min', 'holds'],
    [
      'longer',
      'resolution P1 4 h',
      'resolution P1 241 min',
      'fails | SLA A promises to resolve P1 in 4 h, but O takes 241 min: bring the two together.',
    ],
    [
      'only one of two levels',
      'resolution P1 4 h, P2 8 h',
      'resolution P1 2 h',
      'fails | SLA A promises to resolve P2, but O states no resolution for it: state it there.',
    ],
    ['one for every level', 'resolution P1 4 h, P2 8 h', 'resolution 2 h', 'holds'],
    [
      'no common kind of time',
      'resolution P1 4 h',
      'resolution P1 1 working day',
      'fails | SLA A promises to resolve P1 in 4 h, which cannot be compared',
    ],
    ['none promised for a level', 'resolution P1 none "By hand."', 'resolution P2 1 h', 'holds'],
    [
      'the longer end of a range',
      'resolution P1 3 working days',
      'resolution P1 1 to 4 working days',
      'fails',
    ],
  ])('%s', (_name, sla, ola, expected) => {
    expect(find(sla, ola).startsWith(expected)).toBe(true);
  });

  test('what a tier says holds unless the agreement says otherwise, level by level', () => {
    const tier = 'tier Gold { resolution P1 4 h, P2 8 h }';
    expect(find('based on Gold  resolution P1 6 h', 'resolution P1 6 h, P2 8 h', tier)).toBe('holds');
    expect(find('based on Gold  resolution P1 6 h', 'resolution P1 6 h, P2 9 h', tier)).toMatch(
      'resolve P2 in 8 h, but O takes 9 h',
    );
  });

  test('without an OLA or contract underneath it takes a word that there is none', () => {
    const model = 'service Mail\nsla A { service Mail  resolution P1 4 h';
    expect(outcome('each sla passes AgreementResolution', `${model} }`)).toMatch(
      'has no OLA or contract underneath',
    );
    expect(
      outcome('each sla passes AgreementResolution', `${model}  without ola because "All by one team." }`),
    ).toBe('holds');
  });
});

describe('hours', () => {
  const find = (sla: string, ola: string): string =>
    outcome(
      'each sla passes AgreementHours',
      `service Mail\nsla A { service Mail  hours S }\nola O { service Mail  hours U }\ncalendar S { ${sla} }\ncalendar U { ${ola} }`,
    );

  test.each([
    ['wider', 'hours mon-fri 09:00-17:00', 'hours mon-fri 08:00-18:00', 'holds'],
    [
      'without Saturday',
      'hours mon-sat 09:00-17:00',
      'hours mon-fri 08:00-18:00',
      'fails | SLA A is not covered by O on sat 09:00-17:00: widen those hours or promise less.',
    ],
    ['past midnight', 'hours fri 22:00-06:00', 'hours fri 20:00-24:00, sat 00:00-06:00', 'holds'],
    [
      'past Sunday midnight',
      'hours sun 22:00-02:00',
      'hours sun 20:00-24:00',
      'fails | SLA A is not covered by O on mon 00:00-02:00',
    ],
    ['around the clock', 'hours always', 'hours mon-sun 00:00-24:00', 'holds'],
    [
      'less than around the clock',
      'hours always',
      'hours mon-sun 00:00-23:59',
      'fails | SLA A is not covered by O on mon 23:59-24:00, tue 23:59-24:00, wed 23:59-24:00, …',
    ],
    [
      'closed on a day of service',
      'hours mon-fri 09:00-17:00',
      'hours mon-fri 09:00-17:00 closed 2026-12-25',
      'fails | SLA A is open on 2026-12-25, when O is closed',
    ],
    [
      'closed on the same day',
      'hours mon-fri 09:00-17:00 closed 2026-12-25',
      'hours mon-fri 09:00-17:00 closed 2026-12-25',
      'holds',
    ],
    [
      'closed on a free day',
      'hours mon-fri 09:00-17:00',
      'hours mon-fri 09:00-17:00 closed 2026-12-26',
      'holds',
    ],
    [
      'all hours but those of a calendar that leaves out its own',
      'hours always except S',
      'hours always',
      'fails | SLA A has hours that cannot be compared with those of O',
    ],
    [
      'closed in a range of days',
      'hours mon-fri 09:00-17:00',
      'hours mon-fri 09:00-17:00 closed 2026-12-26 to 2026-12-28',
      'fails | SLA A is open on 2026-12-28',
    ],
    [
      'another timezone',
      'timezone "Europe/Amsterdam" hours mon 09:00-17:00',
      'timezone "UTC" hours mon 08:00-18:00',
      'fails | SLA A has hours that cannot be compared',
    ],
    [
      'around the clock in another timezone',
      'timezone "Europe/Amsterdam" hours mon 09:00-17:00',
      'timezone "UTC" hours always',
      'holds',
    ],
    [
      'days of the month',
      'hours mon 09:00-17:00',
      'hours mon 09:00-17:00 days 25 to last',
      'fails | SLA A has hours that cannot be compared',
    ],
    [
      'not stated',
      'hours mon 09:00-17:00',
      'timezone "UTC"',
      'fails | SLA A has hours, but O underneath states none',
    ],
  ])('%s', (_name, sla, ola, expected) => {
    expect(find(sla, ola).startsWith(expected)).toBe(true);
  });
});
