import { describe, expect, test } from 'vitest';
import { passableChecks } from '../../core/checks/passable-registry.ts';
import { libraryFragments } from '../harness/model.ts';
import { outcome } from './judge.ts';

test('every check stands in the library with its formula, and the reverse', () => {
  const declared = libraryFragments().flatMap(({ elements }) => elements.filter(({ kind }) => kind === 'check').map(({ name }) => name));
  expect(passableChecks.map(({ name }) => name).toSorted()).toEqual(declared.toSorted());
});

describe('availability', () => {
  const mail = (availability: string, text: string): string => `service Mail { ${text} }\nsla A { service Mail  availability ${availability} per month }\n`;
  const find = (model: string): string => outcome('each sla passes AgreementAvailability', model);
  const part = (name: string, percent: string, more = ''): string => `component ${name} { availability ${percent}  ${more} }\n`;

  test('in series is the product', () => {
    const parts = `${part('X', '99.9%')}${part('Y', '99.5%')}${part('Z', '99.95%')}`;
    expect(find(mail('99.5%', 'depends on X, Y, Z') + parts)).toBe(
      'fails | SLA A promises 99.5%, but what Mail stands on reaches 99.3508% (X 99.9% × Y 99.5% × Z 99.95%): promise less or strengthen it.',
    );
    expect(find(mail('99.35079975%', 'depends on X, Y, Z') + parts)).toBe('holds');
    expect(find(mail('99.3508%', 'depends on X, Y, Z') + parts)).toMatch('reaches 99.35079975% ');
  });

  test('is exact: 90 and 90 percent are 81, no less', () => {
    expect(find(mail('81%', 'depends on X, Y') + part('X', '90%') + part('Y', '90%'))).toBe('holds');
    expect(find(mail('81.000000000000000000001%', 'depends on X, Y') + part('X', '90%') + part('Y', '90%'))).toMatch('fails');
  });

  test.each([
    ['2 of 3', '99%', '99.9702%'],
    ['3 of 4', '98%', '99.766352%'],
    ['1 of 2', '99%', '99.99%'],
  ])('of %s at %s is %s', (redundancy, one, reached) => {
    const model = (promised: string): string => mail(promised, 'depends on X') + part('X', one, `redundancy ${redundancy}`);
    expect(find(model(reached))).toBe('holds');
    expect(find(model('99.999%'))).toMatch(`X ${redundancy} at ${one} is ${reached}`);
  });

  test('of one of two is what is left when both fail', () => {
    expect(find(mail('99.99%', 'depends on 1 of X, Y') + part('X', '99%') + part('Y', '99%'))).toBe('holds');
    expect(find(mail('99.991%', 'depends on 1 of X, Y') + part('X', '99%') + part('Y', '99%'))).toMatch('reaches 99.99% ');
  });

  test('counts what two branches share once', () => {
    const shared = part('X', '99.9%', 'depends on Db') + part('Y', '99.9%', 'depends on Db') + part('Db', '99%');
    expect(find(mail('99.1%', 'depends on 1 of X, Y') + shared)).toMatch('reaches 98.999901% ');
    expect(find(mail('98%', 'depends on X  depends on Y') + part('X', '100%', 'depends on Db') + part('Y', '100%', 'depends on Db') + part('Db', '99%'))).toBe('holds');
  });

  test('of an OLA or contract covers all beneath', () => {
    const network = 'service Network { depends on Cable }\ncomponent Cable\nola N { service Network  availability 99.9% }\n';
    expect(find(mail('99.5%', 'depends on Network') + network)).toBe('holds');
    const supplied = 'component Host { supplied by Sup under Con }\nsupplier Sup\ncontract Con { availability 99% }\n';
    expect(find(mail('99.5%', 'depends on Host') + supplied)).toMatch('Host 99%');
  });

  test('cannot be told where a part states none, unless the others are too little already', () => {
    const model = (promised: string): string => mail(promised, 'depends on X, Y') + part('X', '99%') + 'component Y\n';
    expect(find(model('98%'))).toBe('fails | SLA A rests on Y beneath Mail, which states no availability: state it, there or in an OLA or contract.');
    expect(find(model('99.5%'))).toMatch('reaches 99% ');
  });

  test('cannot be told of what depends on itself, on nothing or on what does not exist', () => {
    expect(find(mail('98%', 'depends on X') + part('X', '99%', 'depends on X'))).toMatch('depends on itself');
    expect(find(mail('98%', 'status live'))).toMatch('names nothing that it depends on');
    expect(find(mail('98%', 'depends on X, Nothing') + part('X', '99%'))).toMatch('rests on Nothing, which does not exist');
  });

  test('is no matter where none is promised', () => {
    expect(find('service Mail\nsla A { service Mail }')).toBe('holds');
  });
});

describe('resolution', () => {
  const find = (sla: string, ola: string, more = ''): string =>
    outcome('each sla passes AgreementResolution', `service Mail { depends on Net }\nservice Net\nsla A { service Mail  ${sla} }\nola O { service Net  ${ola} }\n${more}`);

  test.each([
    ['no longer', 'resolution P1 4 h', 'resolution P1 240 min', 'holds'],
    ['longer', 'resolution P1 4 h', 'resolution P1 241 min', 'fails | SLA A promises to resolve P1 in 4 h, but O takes 241 min: bring the two together.'],
    ['only one of two levels', 'resolution P1 4 h, P2 8 h', 'resolution P1 2 h', 'fails | SLA A promises to resolve P2, but O states no resolution for it: state it there.'],
    ['one for every level', 'resolution P1 4 h, P2 8 h', 'resolution 2 h', 'holds'],
    ['no common kind of time', 'resolution P1 4 h', 'resolution P1 1 working day', 'fails | SLA A promises to resolve P1 in 4 h, which cannot be compared'],
    ['none promised for a level', 'resolution P1 none "By hand."', 'resolution P2 1 h', 'holds'],
    ['the longer end of a range', 'resolution P1 3 working days', 'resolution P1 1 to 4 working days', 'fails'],
  ])('%s', (_name, sla, ola, expected) => {
    expect(find(sla, ola).startsWith(expected)).toBe(true);
  });

  test('what a tier says holds unless the agreement says otherwise, level by level', () => {
    const tier = 'tier Gold { resolution P1 4 h, P2 8 h }';
    expect(find('based on Gold  resolution P1 6 h', 'resolution P1 6 h, P2 8 h', tier)).toBe('holds');
    expect(find('based on Gold  resolution P1 6 h', 'resolution P1 6 h, P2 9 h', tier)).toMatch('resolve P2 in 8 h, but O takes 9 h');
  });

  test('without an OLA or contract underneath it takes a word that there is none', () => {
    const model = 'service Mail\nsla A { service Mail  resolution P1 4 h';
    expect(outcome('each sla passes AgreementResolution', `${model} }`)).toMatch('has no OLA or contract underneath');
    expect(outcome('each sla passes AgreementResolution', `${model}  without ola because "All by one team." }`)).toBe('holds');
  });
});

describe('hours', () => {
  const find = (sla: string, ola: string): string =>
    outcome('each sla passes AgreementHours', `service Mail\nsla A { service Mail  hours S }\nola O { service Mail  hours U }\ncalendar S { ${sla} }\ncalendar U { ${ola} }`);

  test.each([
    ['wider', 'hours mon-fri 09:00-17:00', 'hours mon-fri 08:00-18:00', 'holds'],
    ['without Saturday', 'hours mon-sat 09:00-17:00', 'hours mon-fri 08:00-18:00', 'fails | SLA A is not covered by O on sat 09:00-17:00: widen those hours or promise less.'],
    ['past midnight', 'hours fri 22:00-06:00', 'hours fri 20:00-24:00, sat 00:00-06:00', 'holds'],
    ['past Sunday midnight', 'hours sun 22:00-02:00', 'hours sun 20:00-24:00', 'fails | SLA A is not covered by O on mon 00:00-02:00'],
    ['around the clock', 'hours always', 'hours mon-sun 00:00-24:00', 'holds'],
    ['less than around the clock', 'hours always', 'hours mon-sun 00:00-23:59', 'fails | SLA A is not covered by O on mon 23:59-24:00, tue 23:59-24:00, wed 23:59-24:00, …'],
    ['closed on a day of service', 'hours mon-fri 09:00-17:00', 'hours mon-fri 09:00-17:00 closed 2026-12-25', 'fails | SLA A is open on 2026-12-25, when O is closed'],
    ['closed on the same day', 'hours mon-fri 09:00-17:00 closed 2026-12-25', 'hours mon-fri 09:00-17:00 closed 2026-12-25', 'holds'],
    ['closed on a free day', 'hours mon-fri 09:00-17:00', 'hours mon-fri 09:00-17:00 closed 2026-12-26', 'holds'],
    ['closed in a range of days', 'hours mon-fri 09:00-17:00', 'hours mon-fri 09:00-17:00 closed 2026-12-26 to 2026-12-28', 'fails | SLA A is open on 2026-12-28'],
    ['another timezone', 'timezone "Europe/Amsterdam" hours mon 09:00-17:00', 'timezone "UTC" hours mon 08:00-18:00', 'fails | SLA A has hours that cannot be compared'],
    ['around the clock in another timezone', 'timezone "Europe/Amsterdam" hours mon 09:00-17:00', 'timezone "UTC" hours always', 'holds'],
    ['days of the month', 'hours mon 09:00-17:00', 'hours mon 09:00-17:00 days 25 to last', 'fails | SLA A has hours that cannot be compared'],
    ['not stated', 'hours mon 09:00-17:00', 'timezone "UTC"', 'fails | SLA A has hours, but O underneath states none'],
  ])('%s', (_name, sla, ola, expected) => {
    expect(find(sla, ola).startsWith(expected)).toBe(true);
  });
});

describe('priorities', () => {
  const matrix = (text: string): string => outcome('each priorities passes PriorityMatrix', `priorities M { ${text} }`);
  test.each([
    ['whole and falling', 'levels P1, P2, P3 urgency high, low impact high P1, P2 impact low P2, P3', 'holds'],
    ['a hole', 'levels P1, P2 urgency high, low impact high P1', 'fails | Priority matrix M has no priority for impact high and urgency low: add one.'],
    ['one too many', 'levels P1, P2 urgency high impact high P1, P2', 'fails'],
    ['an unknown level', 'levels P1 urgency high impact high P9', 'fails | Priority matrix M gives priority P9, which is none of its levels'],
    ['rising with less impact', 'levels P1, P2 urgency high impact high P2 impact low P1', 'fails'],
    ['levels alone', 'levels P1, P2', 'fails | Priority matrix M states no `urgency` and `impact`: state them.'],
  ])('matrix: %s', (_name, text, expected) => {
    expect(matrix(text).startsWith(expected)).toBe(true);
  });

  const targets = (text: string): string => outcome('each sla passes PriorityTargets', `priorities M { levels P1, P2 }\nsla A { ${text} }`);
  test.each([
    ['in order', 'priorities M hours always response P1 1 h, P2 2 h resolution P1 4 h, P2 8 h', 'holds'],
    ['one missing', 'priorities M hours always response P1 1 h resolution P1 4 h, P2 8 h', 'fails | SLA A states no `response` for P2: state it.'],
    ['none is an answer', 'priorities M hours always response P1 1 h, P2 none "Best effort." resolution P1 4 h, P2 8 h', 'holds'],
    ['without hours', 'priorities M response P1 1 h, P2 2 h resolution P1 4 h, P2 8 h', 'fails | SLA A states no hours'],
    ['response later than resolution', 'priorities M hours always response P1 5 h, P2 6 h resolution P1 4 h, P2 8 h', 'fails | SLA A allows P1 a response (5 h) longer than its resolution (4 h)'],
    ['without priorities', 'hours always response 1 h', 'fails | SLA A names no priorities'],
  ])('targets: %s', (_name, text, expected) => {
    expect(targets(text).startsWith(expected)).toBe(true);
  });

  const promises = (more: string): string =>
    outcome('each sla passes PriorityPromises', `team Desk\nservice Mail { support Desk }\nsla A { service Mail  response P1 15 min }\n${more}`);
  test.each([
    ['in time', 'ola O { provider Desk service all response P1 10 min }', 'holds'],
    ['too late', 'ola O { provider Desk service Mail response P1 1 h }', 'fails | SLA A promises to respond to P1 in 15 min, but O takes 1 h'],
    ['of another team', 'team Other\nola O { provider Other service Mail response P1 10 min }', 'fails | SLA A rests on Desk, which has no OLA for Mail'],
  ])('promises: %s', (_name, more, expected) => {
    expect(promises(more).startsWith(expected)).toBe(true);
  });
});

describe('separation of roles', () => {
  const find = (one: string, other: string): string =>
    outcome('each role where separate passes RoleSeparation', `person P\nperson Q\nteam T\nrole A { separate from B ${one} }\nrole B { ${other} }`);
  test.each([
    ['two people', 'held by P', 'held by Q', 'holds'],
    ['one person', 'held by P', 'held by P, Q', 'fails | Role A is held by P, who holds B too: give one of them to another.'],
    ['one team: nobody knows', 'held by T', 'held by T', 'fails | Role A is held by T, which holds B too: name who of them holds which.'],
    ['nobody yet', 'held by P', '', 'fails | Role A cannot be held against others while B is held by no one: add `held by`.'],
    ['waived', 'held by P waives RoleSeparation until 2026-12-31 because "Small team." by B', 'held by P', 'holds'],
    ['waived no more', 'held by P waives RoleSeparation until 2026-10-31 because "Small team." by B', 'held by P', 'fails'],
  ])('%s', (_name, one, other, expected) => {
    expect(find(one, other).startsWith(expected)).toBe(true);
  });
});
