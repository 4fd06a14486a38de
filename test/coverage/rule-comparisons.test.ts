import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('comparisons', () => {
  const sla = (text: string): string => `sla A { ${text} }`;
  test.each([
    ['each service has status = live', 'service M { status live }', 'holds'],
    [
      'each service has status = live',
      'service M { status planned }',
      'fails | Service M says `status` planned, where live is asked: correct it.',
    ],
    ['each service has status != live', 'service M { status live }', 'fails'],
    ['each service has number = "7"', 'service M { number "7" }', 'holds'],
    ['each sla has availability >= 99.5%', sla('availability 99.50% per month'), 'holds'],
    ['each sla has availability > 99.5%', sla('availability 99.50% per month'), 'fails'],
    [
      'each sla has availability >= 99.5%',
      sla('availability 99.9% per month  availability 99% per year'),
      'fails',
    ],
    ['each sla has resolution <= 4 h', sla('resolution 240 min'), 'holds'],
    ['each sla has resolution < 4 h', sla('resolution 240 min'), 'fails'],
    [
      'each sla has resolution <= 2 days',
      sla('resolution 1 working day'),
      'fails | SLA A says `resolution` 1 working day, which cannot be compared with 2 days: correct one of the two.',
    ],
    [
      'each sla has resolution <= 20 working h',
      'calendar C { hours mon-fri 08:00-18:00 }\nsla A { resolution 2 working days  hours C }',
      'holds',
    ],
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
    [
      'each sla has valid.to > review.last + review.every',
      sla('review every 1 month last 2026-11-30  valid 2026-01-01 to 2026-12-31'),
      'holds',
    ],
    [
      'each sla has valid.to > review.last + review.every',
      sla('review every 1 month last 2026-12-01  valid 2026-01-01 to 2026-12-31'),
      'fails',
    ],
    [
      'each sla has customer = service.customers',
      'customer C\ncustomer D\nservice M { customers D, C }\nsla A { service M  customer C, D }',
      'holds',
    ],
    [
      'each sla has customer = service.customers',
      'customer C\ncustomer D\nservice M { customers D, C }\nsla A { service M  customer C }',
      'fails',
    ],
    ['each role has profile = USM.Operator', 'role A { profile USM.Operator }', 'holds'],
    ['each role has profile = USM.Operator', 'role A { profile USM.LineManager }', 'fails'],
    [
      'each service has owner != sms.provider',
      'sms S { aims at Own  services all  provider T }\nteam T\nservice M { owner T }',
      'fails',
    ],
    ['each process has satisfies = "8.1"', 'process P { satisfies Own 8.1, 8.10 }', 'holds'],
    ['each process has satisfies = "8.1"', 'process P { satisfies Own 8.10 }', 'fails'],
    ['each process has satisfies = "8.1"', 'process P { satisfies ISO20000 8.1 }', 'fails'],
    ['each process has satisfies = "ISO20000 8.1"', 'process P { satisfies ISO20000 8.1 }', 'holds'],
    [
      'each step has does includes (record, close)',
      'process P { step S { does record, classify, close } }',
      'holds',
    ],
    [
      'each step has does includes (record, close)',
      'process P { step S { does record } }',
      'fails | Step S lacks close behind `does`: state it.',
    ],
    ['each role has tags includes (lead)', 'role A { tags lead, top }', 'holds'],
  ])('%s · %s → %s', (sentence, model, expected) => {
    expect(outcome(sentence, model)).toMatch(
      new RegExp(`^${expected.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  });
});
