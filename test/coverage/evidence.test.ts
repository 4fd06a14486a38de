import { describe, expect, test } from 'vitest';
import { clauseOf, coverageOf } from './coverage-of.ts';
import { described, documented, levelOf } from './level-of.ts';

describe('evidenced', () => {
  const role = (document: string, kind = 'document'): string =>
    `role A { tasks "T"  evidence D }\n${kind} D { ${document} }`;
  test.each([
    ['approved and reviewed', role('approved 2026-01-01  review every 1 year last 2026-01-01'), 'evidenced'],
    ['no evidence named', 'role A { tasks "T" }', 'modelled'],
    ['not approved', role('review every 1 year last 2026-01-01'), 'modelled'],
    ['approved later', role('approved 2026-12-01  review every 1 year last 2026-01-01'), 'modelled'],
    ['no review said', role('approved 2026-01-01'), 'modelled'],
    ['review overdue', role('approved 2024-01-01  review every 1 year last 2025-11-21'), 'modelled'],
    ['a stub', role('stub'), 'modelled'],
    [
      'a record kept within its interval',
      role('review every 1 month last 2026-11-01', 'record'),
      'evidenced',
    ],
    ['a record not kept any more', role('review every 1 month last 2026-10-21', 'record'), 'modelled'],
    [
      'a measure with a value of last month',
      role('every 1 month  value 2026-10-31 88%', 'measure'),
      'evidenced',
    ],
  ])('%s', (_name, model, expected) => {
    expect(levelOf(documented, model)).toBe(expected);
  });

  test('required information without a sentence cannot be shown', () => {
    expect(levelOf(`${described}\ndocumented required "Descriptions"`, 'role A { tasks "T" }')).toBe(
      'modelled',
    );
  });

  test('information that is usual blocks nothing', () => {
    expect(levelOf(`${described}\ndocumented usual "Descriptions"`, 'role A { tasks "T" }')).toBe(
      'evidenced',
    );
  });

  test('a clause that requires none says so', () => {
    const coverage = coverageOf(
      `framework Own { clause 1 "One" { ${described} } }\nsms S { aims at Own }\nrole A { tasks "T" }`,
    );
    expect(clauseOf(coverage, '1').notes).toEqual(['requires no documented information']);
  });
});
