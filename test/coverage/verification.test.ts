import { describe, expect, test } from 'vitest';
import { clauseOf, coverageOf } from './coverage-of.ts';
import { described, levelOf } from './level-of.ts';

describe('verified', () => {
  const base =
    'person P\nperson Q\nrole Auditor { tasks "T"  held by P }\nrole Owner { tasks "T"  held by Q  owner Owner }\n';
  const audit = (text: string): string => `${base}audit Yearly { criteria Own 1  every 1 year  ${text} }`;
  test.each([
    ['by someone else, in time', audit('auditor Auditor  held 2026-01-01'), 'verified'],
    ['no audit', base, 'evidenced'],
    ['of another clause', audit('auditor Auditor  held 2026-01-01').replace('Own 1', 'Own 2'), 'evidenced'],
    ['held after the date', audit('auditor Auditor  held 2026-12-01'), 'evidenced'],
    ['too long ago', audit('auditor Auditor  held 2025-11-21'), 'evidenced'],
    [
      'without an interval',
      audit('auditor Auditor  held 2026-01-01').replace('every 1 year', ''),
      'evidenced',
    ],
    ['without an auditor', audit('held 2026-01-01'), 'evidenced'],
    ['by one who answers for it', audit('auditor Owner  held 2026-01-01'), 'evidenced'],
    [
      'by a role of one who answers for it',
      audit('auditor Auditor  held 2026-01-01').replace('held by P', 'held by Q'),
      'evidenced',
    ],
    [
      'with an open finding',
      audit('auditor Auditor  held 2026-01-01  finding F { against Own 1  grade minor }'),
      'evidenced',
    ],
    [
      'with an observation',
      audit('auditor Auditor  held 2026-01-01  finding F { against Own 1  grade observation }'),
      'verified',
    ],
    [
      'with a finding about something else',
      audit('auditor Auditor  held 2026-01-01  finding F { against Own 2  grade minor }'),
      'verified',
    ],
    [
      'with a closed finding whose effect another approved',
      audit(
        'auditor Auditor  held 2026-01-01  finding F { against Own 1  grade minor  action A { owner Owner  status closed  approved 2026-02-01 by Auditor } }',
      ),
      'verified',
    ],
    [
      'with a finding that its owner approved',
      audit(
        'auditor Auditor  held 2026-01-01  finding F { against Own 1  grade minor  action A { owner Owner  status closed  approved 2026-02-01 by Owner } }',
      ),
      'evidenced',
    ],
    [
      'what was sealed has changed',
      audit('auditor Auditor  held 2026-01-01  sealed "0000000000000000"'),
      'evidenced',
    ],
  ])('%s', (_name, model, expected) => {
    expect(levelOf(described, model)).toBe(expected);
  });

  test('the interval of the audit plan counts', () => {
    const model = `${base}plan Audits { kind audit  every 6 months }\naudit One { criteria Own 1  auditor Auditor  held 2026-01-01 }`;
    expect(levelOf(described, model)).toBe('evidenced');
  });

  test.each([
    ['1', 'evidenced', 'evidenced'],
    ['1.1', 'evidenced', 'verified'],
    ['1.2', 'verified', 'evidenced'],
  ])('a finding against %s is about that clause and what stands in it', (code, first, second) => {
    const framework = `framework Own { clause 1 "All" { clause 1.1 "One" { ${described} } clause 1.2 "Two" { ${described} } } }`;
    const finding = `finding F { against Own ${code}  grade minor }`;
    const sms = 'sms S { aims at Own level verified }';
    const coverage = coverageOf(
      `${framework}\n${sms}\n${audit(`auditor Auditor  held 2026-01-01  ${finding}`)}`,
    );
    expect([clauseOf(coverage, '1.1').level, clauseOf(coverage, '1.2').level]).toEqual([first, second]);
  });
});
