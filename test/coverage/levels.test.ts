import { describe, expect, test } from 'vitest';
import { clauseOf, coverageOf } from './coverage-of.ts';
import { described, levelOf } from './level-of.ts';

describe('up to modelled', () => {
  test.each([
    ['no rule holds for any element', described, 'role A\nrole B', 'missing'],
    ['a rule holds for some', described, 'role A { tasks "T" }\nrole B', 'partial'],
    [
      'one rule holds, another has nothing to judge',
      `${described}\nmust Contact "Contact" each supplier has contact`,
      'role A { tasks "T" }',
      'partial',
    ],
    [
      'a mere practice does not count',
      `${described}\nmust practice Held "Held" each role is held`,
      'role A { tasks "T" }',
      'evidenced',
    ],
    [
      'nor does what should be',
      `${described}\nshould Held "Held" each role is held`,
      'role A { tasks "T" }',
      'evidenced',
    ],
    ['no deciding rule', 'should Held "Held" each role is held', 'role A', 'not judged'],
    ['no rule', 'asks "Something."', 'role A', 'not judged'],
    [
      'one rule without a case',
      `${described}\nmust External "External" each role where kind = external is held`,
      'role A { tasks "T"  kind internal }',
      'evidenced',
    ],
    ['an unread rule', 'must Broken "Broken" each', 'role A', 'missing'],
  ])('%s', (_name, clause, model, expected) => {
    expect(levelOf(clause, model)).toBe(expected);
  });

  test('an SMS that states nothing but itself is nowhere above missing, whatever holds over nothing', () => {
    expect(levelOf('must None "None" no risk', 'sms S { aims at Own }')).toBe('missing');
    expect(levelOf('must None "None" no risk', 'sms S { aims at Own }\nrole A')).toBe('evidenced');
  });

  test('without a date a clause with a rule about time stays partial', () => {
    const clause = `${described}\nmust Reviewed "Reviewed" each sla has not review overdue`;
    const model = 'role A { tasks "T" }\nsla B { review every 1 year last 2026-01-01 }';
    expect(levelOf(clause, model)).toBe('evidenced');
    expect(levelOf(clause, model, { asOf: undefined })).toBe('partial');
  });

  test('a group has the lowest level of its parts, and what is not judged counts as nothing', () => {
    const framework = `framework Own {
      clause 1 "Group" {
        clause 1.1 "Met" { ${described} }
        clause 1.2 "Missed" { must Held "Held" each role is held }
        clause 1.3 "Silent"
      }
      clause 2 "Silent" { clause 2.1 "Silent" }
    }`;
    const coverage = coverageOf(`${framework}\nsms S { aims at Own }\nrole A { tasks "T" }`);
    const levels = coverage.clauses.map(({ code, level }) => `${code} ${level}`);
    expect(levels).toEqual([
      '1 missing',
      '1.1 evidenced',
      '1.2 missing',
      '1.3 not judged',
      '2 not judged',
      '2.1 not judged',
    ]);
    expect([coverage.judged, coverage.covered]).toEqual([2, 1]);
  });
});

test('a file with errors leaves a mark on what may have been read from it', () => {
  const coverage = coverageOf(
    `framework Own { clause 1 "One" { ${described} } clause 2 "Two" }\nsms S { aims at Own }\nrole A { tasks "T" } }`,
  );
  expect(clauseOf(coverage, '1').incomplete).toBe(true);
  expect(clauseOf(coverage, '1').notes).toContain('may be incomplete: a file has errors');
  expect(clauseOf(coverage, '2').incomplete).toBe(false);
});

test('the fingerprint is that of the rules, not of their layout', () => {
  const of = (clause: string): string =>
    coverageOf(`framework Own { ${clause} }\nsms S { aims at Own }\nrole A`).fingerprint;
  expect(of(`clause 1 "One" { ${described} }`)).toBe(
    of(`clause 1 "Uno" {\n // words\n ${described.replace(' has', '\n has')} }`),
  );
  expect(of(`clause 1 "One" { ${described} }`)).not.toBe(of(`clause 1 "One" { ${described} and authority }`));
});
