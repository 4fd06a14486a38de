import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('heads', () => {
  test.each([
    ['each team has part', 'team A { part of B }\nteam B { part of A }', 'holds'],
    ['each team has part', 'team A { part of B }\nteam B', 'fails | Team B states no `part of`: state it.'],
    ['each team or supplier has contact', 'team A { contact A }\nsupplier B', 'fails | Supplier B states no `contact`: state it.'],
    ['each team where part has contact', 'team A\nteam B { part of A  contact A }', 'holds'],
    ['each team', 'team A', 'holds'],
    ['some team where part', 'team A\nteam B { part of A }', 'holds'],
    ['some team where part', 'team A', 'fails | There is no team where `part`: add one or complete one.'],
    ['some team has part', 'team A', 'fails | Team A states no `part of`: state it.'],
    ['no team where part', 'team A', 'holds'],
    ['no team where part', 'team A { part of A }', 'fails | Team A is one of more than the rule allows (no team): take it away or correct it.'],
    ['exactly 2 team', 'team A\nteam B', 'holds'],
    ['exactly 2 team', 'team A\nteam B\nteam C', 'fails'],
    ['exactly 2 team', 'team A', 'fails | Of team there is 1, where exactly 2 is asked: add one or complete one.'],
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
    expect(outcome('each service has customers', `${parties}service M\nsla MA { service M  customer A }`)).toBe('holds');
  });

  test('an agreement for all services names each', () => {
    const model = `${parties}service M { customers A }\nsla Every { service all  customer A }`;
    expect(outcome('each service, each of its customers has some sla naming both', model)).toBe('holds');
  });
});

describe('terms', () => {
  test.each([
    ['each role has tasks and authority', 'role R { tasks "T" }', 'fails | Role R states no `authority`: state it.'],
    ['each role has tasks or authority', 'role R { tasks "T" }', 'holds'],
    ['each role has tasks or authority', 'role R', 'fails | Role R states no `tasks` or `authority`: one of these is enough.'],
    ['each role has not tasks', 'role R { tasks "T" }', 'fails | Role R states `tasks`, which it should not: take it away or correct it.'],
    ['each role has not tasks', 'role R', 'holds'],
    ['each role has not (tasks or authority)', 'role R { authority "A" }', 'fails'],
    ['each role has not (tasks and authority)', 'role R { authority "A" }', 'holds'],
    ['each role has (tasks or authority) and responsible', 'role R { authority "A"  responsible "R" }', 'holds'],
    ['each service is live', 'service M', 'fails'],
  ])('%s · %s → %s', (sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });
});

describe('links', () => {
  test.each([
    ['a name that this one says', 'each team has some location', 'team A { location L }\nlocation L', 'holds'],
    ['a name that says this one', 'each location has some team', 'team A { location L }\nlocation L', 'holds'],
    ['no more than one step', 'each location has some role', 'role R { held by A }\nteam A { location L }\nlocation L', 'fails | Location L has no role: add one.'],
    ['what stands within', 'each process has some step', 'process P { step S }', 'holds'],
    ['what stands around', 'each step has some process', 'process P { step S }', 'holds'],
    ['what a step names, its process names', 'each role has some process', 'role R\nprocess P { step S { R R } }', 'holds'],
    ['a procedure has the steps of its process', 'each procedure has exactly 2 step', 'process P { step S  step T }\nprocedure Q { of P  step T { end } }', 'holds'],
    ['what an agreement is based on', 'each sla has some measure', 'measure M\ntier G { target "T" >= 1% measured by M }\nsla A { based on G }', 'holds'],
    ['where', 'each team has some location where (status = live)', 'team A { location L }\nlocation L { status planned }', 'fails | Team A has no location where `status = live`: add one.'],
    ['no', 'each team has no location', 'team A { location L }\nlocation L', 'fails | Team A has location, which it should not: take it away or correct it.'],
    ['at most', 'each team has at most 1 location', 'team A { location L, K }\nlocation L\nlocation K', 'fails | Team A has 2 location, where at most 1 is asked: take it away or correct it.'],
    ['at least', 'each team has at least 2 location', 'team A { location L }\nlocation L', 'fails | Team A has 1 location, where at least 2 is asked: add one.'],
    ['a draft does not count', 'each team has some location', 'team A { location L }\nlocation L { status draft }', 'fails'],
    ['a stub does not count', 'each team has some location', 'team A { location L }\nlocation L { stub }', 'fails'],
    ['a draft counts where the status is asked', 'each team has some location where (status = draft)', 'team A { location L }\nlocation L { status draft }', 'holds'],
    ['`without` answers at the element', 'each team has some location', 'team A { without location because "At home." }', 'holds'],
    ['values of a property', 'each step has exactly 1 accountable', 'role A\nrole B\nprocess P { step S { A A, B } }', 'fails'],
    ['values of a property where', 'each sla has no target where (not measured)', 'measure M\nsla A { target "T" >= 1% measured by M  target "U" >= 1% }', 'fails'],
  ])('%s', (_name, sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });
});

describe('comparisons', () => {
  const sla = (text: string): string => `sla A { ${text} }`;
  test.each([
    ['each service has status = live', 'service M { status live }', 'holds'],
    ['each service has status = live', 'service M { status planned }', 'fails | Service M says `status` planned, where `= live` is asked: correct one of the two.'],
    ['each service has status != live', 'service M { status live }', 'fails'],
    ['each service has number = "7"', 'service M { number "7" }', 'holds'],
    ['each sla has availability >= 99.5%', sla('availability 99.50% per month'), 'holds'],
    ['each sla has availability > 99.5%', sla('availability 99.50% per month'), 'fails'],
    ['each sla has availability >= 99.5%', sla('availability 99.9% per month  availability 99% per year'), 'fails'],
    ['each sla has resolution <= 4 h', sla('resolution 240 min'), 'holds'],
    ['each sla has resolution < 4 h', sla('resolution 240 min'), 'fails'],
    ['each sla has resolution <= 2 days', sla('resolution 1 working day'), 'fails | SLA A says `resolution` 1 working day, which cannot be compared with `<= 2 days`: correct one of the two.'],
    ['each sla has resolution <= 20 working h', 'calendar C { hours mon-fri 08:00-18:00 }\nsla A { resolution 2 working days  hours C }', 'holds'],
    ['each sla has review.every <= 1 year', sla('review every 12 months'), 'holds'],
    ['each sla has review.every <= 30 days', sla('review every 1 month'), 'fails'],
    ['each risk has likelihood < 4', 'risk A { likelihood 3 of 5 }', 'holds'],
    ['each sla has valid.to after 2026-12-30', sla('valid 2026-01-01 to 2026-12-31'), 'holds'],
    ['each sla has valid.to before 2026-12-31', sla('valid 2026-01-01 to 2026-12-31'), 'fails'],
    ['each sla has valid.from = 2026-01-01', sla('valid 2026-01-01 to 2026-12-31'), 'holds'],
    ['each sla has valid.to <= asOf + 1 month', sla('valid 2026-01-01 to 2026-12-22'), 'holds'],
    ['each sla has valid.to <= asOf + 1 month', sla('valid 2026-01-01 to 2026-12-23'), 'fails'],
    ['each sla has review.last >= asOf - 1 year', sla('review last 2025-11-22'), 'holds'],
    ['each sla has review.last + review.every > asOf', sla('review every 1 month last 2026-11-01'), 'holds'],
    ['each sla has valid.to > review.last + review.every', sla('review every 1 month last 2026-11-30  valid 2026-01-01 to 2026-12-31'), 'holds'],
    ['each sla has valid.to > review.last + review.every', sla('review every 1 month last 2026-12-01  valid 2026-01-01 to 2026-12-31'), 'fails'],
    ['each sla has customer = service.customers', 'customer C\ncustomer D\nservice M { customers D, C }\nsla A { service M  customer C, D }', 'holds'],
    ['each sla has customer = service.customers', 'customer C\ncustomer D\nservice M { customers D, C }\nsla A { service M  customer C }', 'fails'],
    ['each role has profile = USM.Operator', 'role A { profile USM.Operator }', 'holds'],
    ['each role has profile = USM.Operator', 'role A { profile USM.LineManager }', 'fails'],
    ['each service has owner != sms.provider', 'sms S { aims at Own  services all  provider T }\nteam T\nservice M { owner T }', 'fails'],
    ['each process has satisfies = "8.1"', 'process P { satisfies Own 8.1, 8.10 }', 'holds'],
    ['each process has satisfies = "8.1"', 'process P { satisfies Own 8.10 }', 'fails'],
    ['each process has satisfies = "8.1"', 'process P { satisfies ISO20000 8.1 }', 'fails'],
    ['each process has satisfies = "ISO20000 8.1"', 'process P { satisfies ISO20000 8.1 }', 'holds'],
    ['each step has does includes (record, close)', 'process P { step S { does record, classify, close } }', 'holds'],
    ['each step has does includes (record, close)', 'process P { step S { does record } }', 'fails | Step S lacks close behind `does`: state it.'],
    ['each role has tags includes (lead)', 'role A { tags lead, top }', 'holds'],
  ])('%s · %s → %s', (sentence, model, expected) => {
    expect(outcome(sentence, model)).toMatch(new RegExp(`^${expected.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });
});

describe('time', () => {
  test.each([
    ['each sla has not review overdue', 'review every 6 months last 2026-05-22', 'holds'],
    ['each sla has not review overdue', 'review every 6 months last 2026-05-21', 'fails | SLA A was due for `review` on 2026-11-21: hold it and write its day behind last.'],
    ['each sla has not review overdue', 'review every 6 months', 'fails | SLA A names no last day behind `review`: hold it and write its day behind last.'],
    ['each sla has not review overdue', 'review none "Never changes."', 'holds'],
    ['each sla has not review overdue', 'workload none "None."', 'fails | SLA A states no `review`: state it.'],
    ['each sla has review within 12 months', 'review last 2025-11-22', 'holds'],
    ['each sla has review within 12 months', 'review last 2025-11-21', 'fails'],
    ['each sla has review within 12 months', 'review last 2026-11-23', 'fails'],
    ['each sla has review.last within 2 weeks', 'review last 2026-11-08', 'holds'],
  ])('%s · %s → %s', (sentence, text, expected) => {
    expect(outcome(sentence, `sla A { ${text} }`).startsWith(expected)).toBe(true);
  });

  test('a plan is tested on the day that a test of it was held', () => {
    const plan = (day: string): string => `plan P { kind continuity }\ntest T { covers P  held ${day} }`;
    expect(outcome('each plan has tested within 12 months', plan('2026-01-31'))).toBe('holds');
    expect(outcome('each plan has tested within 12 months', plan('2025-01-31'))).toMatch('fails');
    expect(outcome('each plan has tested within 12 months', 'plan P')).toBe('fails | Plan P states no `tested`: state it.');
  });

  test('the end of January and one month is the end of February', () => {
    const sla = 'sla A { review every 1 month last 2026-01-31 }';
    expect(outcome('each sla has not review overdue', sla, { asOf: '2026-02-28' })).toBe('holds');
    expect(outcome('each sla has not review overdue', sla, { asOf: '2026-03-01' })).toMatch('2026-02-28');
  });

  test('without a date a rule about time is not judged, and one that fails anyway fails', () => {
    const sla = 'sla A { review every 1 month last 2026-01-31 }';
    expect(outcome('each sla has not review overdue', sla, { asOf: undefined })).toBe('unanswered');
    expect(outcome('each sla has workload and not review overdue', sla, { asOf: undefined })).toMatch('fails');
    expect(outcome('each sla has workload or not review overdue', sla, { asOf: undefined })).toBe('unanswered');
    expect(outcome('each sla has review or not review overdue', sla, { asOf: undefined })).toBe('holds');
  });

  test('a date that is no day of the calendar is no value', () => {
    expect(outcome('each sla has valid.to > 2026-01-01', 'sla A { valid 2026-01-01 to 2026-02-30 }')).toMatch('fails');
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
