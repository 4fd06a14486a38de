import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('time', () => {
  test.each([
    ['each sla has not review overdue', 'review every 6 months last 2026-05-22', 'holds'],
    [
      'each sla has not review overdue',
      'review every 6 months last 2026-05-21',
      'fails | SLA A was due for `review` on 2026-11-21: hold it and write its day behind last.',
    ],
    [
      'each sla has not review overdue',
      'review every 6 months',
      'fails | SLA A names no last day behind `review`: hold it and write its day behind last.',
    ],
    ['each sla has not review overdue', 'review none "Never changes."', 'holds'],
    [
      'each sla has not review overdue',
      'workload none "None."',
      'fails | SLA A states no `review`: state it.',
    ],
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
    expect(outcome('each plan has tested within 12 months', 'plan P')).toBe(
      'fails | Plan P states no `tested`: state it.',
    );
  });

  test('the end of January and one month is the end of February', () => {
    const sla = 'sla A { review every 1 month last 2026-01-31 }';
    expect(outcome('each sla has not review overdue', sla, { asOf: '2026-02-28' })).toBe('holds');
    expect(outcome('each sla has not review overdue', sla, { asOf: '2026-03-01' })).toMatch('2026-02-28');
  });

  test('without a date a rule about time is not judged, and one that fails anyway fails', () => {
    const sla = 'sla A { review every 1 month last 2026-01-31 }';
    expect(outcome('each sla has not review overdue', sla, { asOf: undefined })).toBe('unanswered');
    expect(outcome('each sla has workload and not review overdue', sla, { asOf: undefined })).toMatch(
      'fails',
    );
    expect(outcome('each sla has workload or not review overdue', sla, { asOf: undefined })).toBe(
      'unanswered',
    );
    expect(outcome('each sla has review or not review overdue', sla, { asOf: undefined })).toBe('holds');
  });

  test('a date that is no day of the calendar is no value', () => {
    expect(outcome('each sla has valid.to > 2026-01-01', 'sla A { valid 2026-01-01 to 2026-02-30 }')).toMatch(
      'fails',
    );
  });
});
