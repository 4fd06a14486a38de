import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('maintenance', () => {
  const find = (availability: string, hours: string): string =>
    outcome(
      'each sla passes MaintenanceFits',
      `calendar M { hours ${hours} }\ncalendar Office { hours mon-fri 08:00-16:00 }\nservice S1 { maintenance M }\nsla A { service S1  availability ${availability} }`,
    );

  test('is judged only where it counts as downtime', () => {
    expect(find('99%', 'always')).toBe('holds');
  });

  test('fits exactly where no minute is left', () => {
    expect(find('99% counting maintenance', 'mon 02:00-03:40')).toBe('holds');
    expect(find('99% counting maintenance', 'mon 02:00-03:41')).toMatch(
      'plans 101 min of maintenance a week, but 99% of 10080 min leaves 100.8 min',
    );
  });

  test('counts only within the hours of the target', () => {
    expect(find('100% during Office counting maintenance', 'sun 02:00-04:00')).toBe('holds');
    expect(find('99% during Office counting maintenance', 'mon 07:00-08:25')).toMatch(
      'plans 25 min of maintenance a week, but 99% of 2400 min leaves 24 min',
    );
  });

  test('must be known', () => {
    expect(
      outcome('each sla passes MaintenanceFits', 'sla A { availability 99% counting maintenance }'),
    ).toMatch('nothing beneath it says when that is planned');
  });
});

describe('the availability that is required', () => {
  const find = (sla: string): string =>
    outcome('each sla passes RequiredAvailability', `requirement R { availability 99.9% }\nsla A { ${sla} }`);

  test.each([
    ['availability 99.90%  realizes R', 'holds'],
    ['availability 99.95%  realizes R', 'fails | SLA A promises 99.95%, but R asks for 99.9%'],
    ['availability 99.5%', 'holds'],
    ['realizes R', 'fails | SLA A promises no availability, where R asks for 99.9%'],
    ['availability 99.9%  realizes Q', 'fails | SLA A rests on Q, which does not exist'],
  ])('%s', (sla, expected) => {
    expect(find(sla).slice(0, expected.length)).toBe(expected);
  });
});

describe('recovery', () => {
  const find = (model: string): string => outcome('each service passes RecoveryChain', model);

  test('waits for the slowest of what runs at the same time', () => {
    const parts = 'component X { recovery within 1 h }\ncomponent Y { recovery within 3 h }';
    expect(find(`service M { recovery within 3 h  depends on X, Y }\n${parts}`)).toBe('holds');
    expect(find(`service M { recovery within 179 min  depends on X, Y }\n${parts}`)).toMatch(
      'is to be back within 2.98 h, but what it depends on takes 3 h (Y 3 h)',
    );
  });

  test('of one of two waits for the quickest', () => {
    const parts = 'component X { recovery within 1 h }\ncomponent Y { recovery within 3 h }';
    expect(find(`service M { recovery within 1 h  depends on 1 of X, Y }\n${parts}`)).toBe('holds');
  });

  test('of another service is its promise', () => {
    const model =
      'service M { recovery within 2 h  depends on N }\nservice N { recovery within 2 h  depends on X }\ncomponent X';
    expect(find(model.replace('component X', 'component X { recovery within 2 h }'))).toBe('holds');
  });

  test('that is not known makes nothing certain, save that it is too long already', () => {
    const model = (limit: string): string =>
      `service M { recovery within ${limit}  depends on X }\ncomponent X { recovery within 2 h  depends on Y }\ncomponent Y`;
    expect(find(model('4 h'))).toMatch('rests on Y, whose recovery cannot be told');
    expect(find(model('1 h'))).toMatch('takes 2 h (X 2 h)');
  });

  test('of what depends on itself cannot be told', () => {
    const model =
      'service M { recovery within 4 h  depends on X }\ncomponent X { recovery within 1 h  depends on Y }\ncomponent Y { recovery within 1 h  depends on X }';
    expect(find(model)).toMatch('whose recovery cannot be told');
  });

  test('loses what came since the last backup, and what that takes', () => {
    const model = (backup: string): string =>
      `service M { recovery within 1 h losing 24 h  depends on X }\ncomponent X { recovery within 1 h  ${backup} }`;
    expect(find(model('backup every 22 h takes 2 h'))).toBe('holds');
    expect(find(model('backup every 1 day takes 1 min'))).toMatch(
      'may lose 24 h, but the backup of X may lose 24.02 h',
    );
    expect(find(model(''))).toMatch('may lose 24 h, but nothing that it stands on names a backup');
  });
});

describe('the test of a plan', () => {
  const find = (model: string, asOf: string | undefined = '2026-11-22'): string =>
    outcome('each plan passes ContinuityTest', `service M\nplan P { covers M  every 6 months }\n${model}`, {
      asOf,
    });

  test.each([
    ['none', '', 'fails | Plan P was never tested'],
    ['to come', 'test T { covers P  held 2026-12-01 }', 'fails | Plan P was never tested'],
    ['in time', 'test T { covers P  held 2026-05-22  result success }', 'holds'],
    [
      'too long ago',
      'test T { covers P  held 2026-05-21  result success }',
      'fails | Plan P was due to be tested again on 2026-11-21',
    ],
    [
      'without result',
      'test T { covers P  held 2026-09-01 }',
      'fails | Plan P was tested by T, which states no result',
    ],
    [
      'with an open finding',
      'test T { covers P  held 2026-09-01  result failure  finding F }',
      'fails | Plan P was tested by T, whose finding F has no action',
    ],
    [
      'before a small change',
      'test T { covers P  held 2026-09-01  result success }\nchange C { affects M  completed 2026-10-01 }',
      'holds',
    ],
  ])('%s', (_name, model, expected) => {
    expect(find(model).slice(0, expected.length)).toBe(expected);
  });

  test('is not judged without a date', () => {
    expect(outcome('each plan passes ContinuityTest', 'plan P', { asOf: undefined })).toBe('unanswered');
  });
});

describe('security', () => {
  const find = (model: string): string => outcome('each risk or control passes SecurityTreatment', model);

  test.each([
    [
      'a risk at the limit needs no control',
      'criteria L { kind risk  limit 12 }\nrisk R { likelihood 3 of 5  impact 4 of 5 }',
      'holds',
    ],
    [
      'a risk without a limit',
      'risk R { likelihood 3 of 5  impact 4 of 5 }',
      'fails | Risk R cannot be held against a limit',
    ],
    ['a control without owner', 'control C { satisfies ISO20000 8.7 }', 'fails | Control C has no owner'],
    [
      'a control without reason',
      'role A\ncontrol C { owner A }',
      'fails | Control C names no risk and no obligation',
    ],
    ['a control for an obligation', 'role A\nrequirement Q\ncontrol C { owner A  realizes Q }', 'holds'],
  ])('%s', (_name, model, expected) => {
    expect(find(model).slice(0, expected.length)).toBe(expected);
  });
});
