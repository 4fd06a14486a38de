import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answers, askedTexts, isoRules, ruleTable, rulesNamed } from './rule-table.ts';

const page = new URL('../../docs/iso20000-rules.md', import.meta.url);

describe('what is looked at under each clause of ISO/IEC 20000-1', () => {
  test('stands in docs/iso20000-rules.md beside the rule that does so', () => {
    const expected = ruleTable();
    if (process.env['UPDATE']) writeFileSync(page, expected);
    expect(readFileSync(page, 'utf8')).toBe(expected);
  });

  test('is answered, each by its id: by rules, or in at most ten cases by why there is none', () => {
    expect(askedTexts().size).toBe(264);
    expect([...answers().keys()].toSorted()).toEqual([...askedTexts().keys()].toSorted());
    const without = [...answers().values()].filter((answer) => rulesNamed(answer).length === 0);
    expect(without.length).toBeLessThanOrEqual(10);
  });

  test('is looked at by rules that the library has, of the clause itself', () => {
    const named = [...answers()].flatMap(([id, answer]) =>
      rulesNamed(answer).map((rule) => [id, rule] as const),
    );
    expect(named.filter(([, rule]) => !isoRules().has(rule))).toEqual([]);
  });
});
