import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('heads', () => {
  test.each([
    ['each team has part', 'team A { part of B }\nteam B { part of A }', 'holds'],
    ['each team has part', 'team A { part of B }\nteam B', 'fails | Team B states no `part of`: state it.'],
    [
      'each team or supplier has contact',
      'team A { contact A }\nsupplier B',
      'fails | Supplier B states no `contact`: state it.',
    ],
    ['each team where part has contact', 'team A\nteam B { part of A  contact A }', 'holds'],
    ['each team', 'team A', 'holds'],
    ['some team where part', 'team A\nteam B { part of A }', 'holds'],
    ['some team where part', 'team A', 'fails | There is no team with `part of`: add one or complete one.'],
    ['some team has part', 'team A', 'fails | Team A states no `part of`: state it.'],
    ['no team where part', 'team A', 'holds'],
    [
      'no team where part',
      'team A { part of A }',
      'fails | Team A is one of more than the rule allows (no team): take it away or correct it.',
    ],
    ['exactly 2 team', 'team A\nteam B', 'holds'],
    ['exactly 2 team', 'team A\nteam B\nteam C', 'fails'],
    [
      'exactly 2 team',
      'team A',
      'fails | Of team there is 1, where exactly 2 is asked: add one or complete one.',
    ],
    ['at least 2 team', 'team A\nteam B', 'holds'],
    ['at least 2 team where part', 'team A { part of B }\nteam B', 'fails'],
    ['at most 1 team', 'team A', 'holds'],
    ['at most 1 team', 'team A\nteam B', 'fails'],
  ])('%s · %s → %s', (sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });
});

describe('each of its', () => {
  const parties = 'customer A\ncustomer B\n';

  test('each pair needs an element that names both', () => {
    const model = `${parties}service M { customers A, B }\nsla MA { service M  customer A }\nsla MB { service M  customer B }`;
    expect(outcome('each service, each of its customers has some sla naming both', model)).toBe('holds');
  });

  test('an element that names one of the pair is not enough', () => {
    const model = `${parties}service M { customers A, B }\nservice N { customers none "Ours." }\nsla MA { service M  customer A }\nsla NB { service N  customer B }`;
    expect(outcome('each service, each of its customers has some sla naming both', model)).toBe(
      'fails | Service M has no SLA with customer B: add one.',
    );
  });

  test('silence about the members is a gap, `none` is not', () => {
    const sentence = 'each service, each of its customers has some sla naming both';
    expect(outcome(sentence, 'service M')).toBe('fails | Service M states no `customers`: state it.');
    expect(outcome(sentence, 'service M { customers none "Ours." }')).toBe('no case');
  });

  test('the customers of a service follow from its SLAs', () => {
    expect(
      outcome('each service has customers', `${parties}service M\nsla MA { service M  customer A }`),
    ).toBe('holds');
  });

  test('an agreement for all services names each', () => {
    const model = `${parties}service M { customers A }\nsla Every { service all  customer A }`;
    expect(outcome('each service, each of its customers has some sla naming both', model)).toBe('holds');
  });
});

describe('terms', () => {
  test.each([
    [
      'each role has tasks and authority',
      'role R { tasks "T" }',
      'fails | Role R states no `authority`: state it.',
    ],
    ['each role has tasks or authority', 'role R { tasks "T" }', 'holds'],
    [
      'each role has tasks or authority',
      'role R',
      'fails | Role R states no `tasks` or `authority`: one of these is enough.',
    ],
    [
      'each role has not tasks',
      'role R { tasks "T" }',
      'fails | Role R states `tasks`, which it should not: take it away or correct it.',
    ],
    ['each role has not tasks', 'role R', 'holds'],
    ['each role has not (tasks or authority)', 'role R { authority "A" }', 'fails'],
    ['each role has not (tasks and authority)', 'role R { authority "A" }', 'holds'],
    [
      'each role has (tasks or authority) and responsible',
      'role R { authority "A"  responsible "R" }',
      'holds',
    ],
    ['each service is live', 'service M', 'fails'],
  ])('%s · %s → %s', (sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });
});

describe('rules that cannot be evaluated do not hold', () => {
  test.each([
    ['each slaa has report', 'slaa is no kind of element'],
    ['each sla has raport', 'raport is no word of a rule'],
    ['each sla passes AgreementHappiness', 'there is no check AgreementHappiness'],
    ['each sla has review within 2 working days', '2 working day is no span of dates'],
  ])('%s', (sentence, expected) => {
    const found = outcome(sentence, 'sla A { report every 1 month }');
    expect(found).toMatch(/^fails/);
    expect(found).toMatch(expected);
  });
});
