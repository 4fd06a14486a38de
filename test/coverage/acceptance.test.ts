import { describe, expect, test } from 'vitest';
import { coverageFindings } from '../harness/findings-once.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf, clauseOf, coverageOf } from './coverage-of.ts';
import { described } from './level-of.ts';

describe('an accepted gap', () => {
  const sms = (until: string, by = 'Director'): string =>
    `sms S { aims at Own  accepts gap Own 1 Described until ${until} because "Next year." by ${by} }\nrole Director`;
  const find = (model: string) =>
    clauseOf(coverageOf(`framework Own { clause 1 "One" { ${described} } }\n${model}`), '1');

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

  test('is told of as a gap after its date, and not before', () => {
    const told = (until: string) => {
      const text = `framework Own { clause 1 "One" { ${described} } }\n${sms(until)}`;
      const model = modelOfTexts({ 'model.sms': text });
      const findings = coverageFindings(model, { asOf, language: 'en' });
      return findings.map(({ message }) => message);
    };
    expect(told('2026-11-22')).toEqual([]);
    expect(told('2026-11-21')).toEqual([
      'Role Director states no `tasks`: state it.',
      'Own 1 One is missing: Role Director states no `tasks` (Described).',
    ]);
  });

  test('needs someone who answers for it', () => {
    expect(find(sms('2027-03-31', 'Nobody')).rules[0]?.acceptance).toBeUndefined();
  });
});
