import { describe, expect, test } from 'vitest';
import { asOf as day, clauseOf, coverageOf } from './coverage-of.ts';

/** The level of a clause of an invented framework. */
function levelOf(clause: string, model: string, options: { readonly asOf?: string | undefined } = { asOf: day }): string {
  const sms = model.includes('sms ') ? '' : 'sms S { aims at Own level verified  services all }\n';
  return clauseOf(coverageOf(`framework Own { clause 1 "One" { ${clause} } }\n${sms}${model}`, options), '1').level;
}

const described = 'must Described "Described" each role has tasks';
const documented = `${described}\ndocumented required "Role descriptions" each role has evidence`;

describe('up to modelled', () => {
  test.each([
    ['no rule holds for any element', described, 'role A\nrole B', 'missing'],
    ['a rule holds for some', described, 'role A { tasks "T" }\nrole B', 'partial'],
    ['one rule holds, another has nothing to judge', `${described}\nmust Contact "Contact" each supplier has contact`, 'role A { tasks "T" }', 'partial'],
    ['a mere practice does not count', `${described}\nmust practice Held "Held" each role is held`, 'role A { tasks "T" }', 'evidenced'],
    ['nor does what should be', `${described}\nshould Held "Held" each role is held`, 'role A { tasks "T" }', 'evidenced'],
    ['no deciding rule', 'should Held "Held" each role is held', 'role A', 'not judged'],
    ['no rule', 'asks "Something."', 'role A', 'not judged'],
    ['one rule without a case', `${described}\nmust External "External" each role where kind = external is held`, 'role A { tasks "T"  kind internal }', 'evidenced'],
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
    expect(levels).toEqual(['1 missing', '1.1 evidenced', '1.2 missing', '1.3 not judged', '2 not judged', '2.1 not judged']);
    expect([coverage.judged, coverage.covered]).toEqual([2, 1]);
  });
});

describe('evidenced', () => {
  const role = (document: string, kind = 'document'): string => `role A { tasks "T"  evidence D }\n${kind} D { ${document} }`;
  test.each([
    ['approved and reviewed', role('approved 2026-01-01  review every 1 year last 2026-01-01'), 'evidenced'],
    ['no evidence named', 'role A { tasks "T" }', 'modelled'],
    ['not approved', role('review every 1 year last 2026-01-01'), 'modelled'],
    ['approved later', role('approved 2026-12-01  review every 1 year last 2026-01-01'), 'modelled'],
    ['no review said', role('approved 2026-01-01'), 'modelled'],
    ['review overdue', role('approved 2024-01-01  review every 1 year last 2025-11-21'), 'modelled'],
    ['a stub', role('stub'), 'modelled'],
    ['a record kept within its interval', role('review every 1 month last 2026-11-01', 'record'), 'evidenced'],
    ['a record not kept any more', role('review every 1 month last 2026-10-21', 'record'), 'modelled'],
    ['a measure with a value of last month', role('every 1 month  value 2026-10-31 88%', 'measure'), 'evidenced'],
  ])('%s', (_name, model, expected) => {
    expect(levelOf(documented, model)).toBe(expected);
  });

  test('required information without a sentence cannot be shown', () => {
    expect(levelOf(`${described}\ndocumented required "Descriptions"`, 'role A { tasks "T" }')).toBe('modelled');
  });

  test('information that is usual blocks nothing', () => {
    expect(levelOf(`${described}\ndocumented usual "Descriptions"`, 'role A { tasks "T" }')).toBe('evidenced');
  });

  test('a clause that requires none says so', () => {
    const coverage = coverageOf(`framework Own { clause 1 "One" { ${described} } }\nsms S { aims at Own }\nrole A { tasks "T" }`);
    expect(clauseOf(coverage, '1').notes).toEqual(['requires no documented information']);
  });
});

describe('verified', () => {
  const base = 'person P\nperson Q\nrole Auditor { tasks "T"  held by P }\nrole Owner { tasks "T"  held by Q  owner Owner }\n';
  const audit = (text: string): string => `${base}audit Yearly { criteria Own 1  every 1 year  ${text} }`;
  test.each([
    ['by someone else, in time', audit('auditor Auditor  held 2026-01-01'), 'verified'],
    ['no audit', base, 'evidenced'],
    ['of another clause', audit('auditor Auditor  held 2026-01-01').replace('Own 1', 'Own 2'), 'evidenced'],
    ['held after the date', audit('auditor Auditor  held 2026-12-01'), 'evidenced'],
    ['too long ago', audit('auditor Auditor  held 2025-11-21'), 'evidenced'],
    ['without an interval', audit('auditor Auditor  held 2026-01-01').replace('every 1 year', ''), 'evidenced'],
    ['without an auditor', audit('held 2026-01-01'), 'evidenced'],
    ['by one who answers for it', audit('auditor Owner  held 2026-01-01'), 'evidenced'],
    ['by a role of one who answers for it', audit('auditor Auditor  held 2026-01-01').replace('held by P', 'held by Q'), 'evidenced'],
    ['with an open finding', audit('auditor Auditor  held 2026-01-01  finding F { against Own 1  grade minor }'), 'evidenced'],
    ['with an observation', audit('auditor Auditor  held 2026-01-01  finding F { against Own 1  grade observation }'), 'verified'],
    ['with a finding about something else', audit('auditor Auditor  held 2026-01-01  finding F { against Own 2  grade minor }'), 'verified'],
    [
      'with a closed finding whose effect another approved',
      audit('auditor Auditor  held 2026-01-01  finding F { against Own 1  grade minor  action A { owner Owner  status closed  approved 2026-02-01 by Auditor } }'),
      'verified',
    ],
    [
      'with a finding that its owner approved',
      audit('auditor Auditor  held 2026-01-01  finding F { against Own 1  grade minor  action A { owner Owner  status closed  approved 2026-02-01 by Owner } }'),
      'evidenced',
    ],
    ['what was sealed has changed', audit('auditor Auditor  held 2026-01-01  sealed "0000000000000000"'), 'evidenced'],
  ])('%s', (_name, model, expected) => {
    expect(levelOf(described, model)).toBe(expected);
  });

  test('the interval of the audit plan counts', () => {
    const model = `${base}plan Audits { kind audit  every 6 months }\naudit One { criteria Own 1  auditor Auditor  held 2026-01-01 }`;
    expect(levelOf(described, model)).toBe('evidenced');
  });
});

describe('an accepted gap', () => {
  const sms = (until: string, by = 'Director'): string =>
    `sms S { aims at Own  accepts gap Own 1 Described until ${until} because "Next year." by ${by} }\nrole Director`;
  const find = (model: string) => clauseOf(coverageOf(`framework Own { clause 1 "One" { ${described} } }\n${model}`), '1');

  test('is a mark beside the level, never a level', () => {
    const clause = find(sms('2027-03-31'));
    expect(clause.level).toBe('missing');
    expect(clause.notes).toEqual(['Described is accepted until 2027-03-31 by Director']);
    expect(clause.rules[0]?.acceptance?.expired).toBe(false);
  });

  test('is a gap again after its date', () => {
    expect(find(sms('2026-11-22')).rules[0]?.acceptance?.expired).toBe(false);
    expect(find(sms('2026-11-21')).rules[0]?.acceptance?.expired).toBe(true);
  });

  test('needs someone who answers for it', () => {
    expect(find(sms('2027-03-31', 'Nobody')).rules[0]?.acceptance).toBeUndefined();
  });
});

test('a file with errors leaves a mark on what may have been read from it', () => {
  const coverage = coverageOf(`framework Own { clause 1 "One" { ${described} } clause 2 "Two" }\nsms S { aims at Own }\nrole A { tasks "T" } }`);
  expect(clauseOf(coverage, '1').incomplete).toBe(true);
  expect(clauseOf(coverage, '1').notes).toContain('may be incomplete: a file has errors');
  expect(clauseOf(coverage, '2').incomplete).toBe(false);
});

test('the fingerprint is that of the rules, not of their layout', () => {
  const of = (clause: string): string => coverageOf(`framework Own { ${clause} }\nsms S { aims at Own }\nrole A`).fingerprint;
  expect(of(`clause 1 "One" { ${described} }`)).toBe(of(`clause 1 "Uno" {\n // words\n ${described.replace(' has', '\n has')} }`));
  expect(of(`clause 1 "One" { ${described} }`)).not.toBe(of(`clause 1 "One" { ${described} and authority }`));
});
