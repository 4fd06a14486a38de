import { describe, expect, test } from 'vitest';
import { coverageFindings } from '../harness/findings-once.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';

describe('a rule that stands by itself', () => {
  const rule =
    'rule VitalNeedsContinuity "Vital services have a recovery target" { severity error  each service where criticality = vital  has recovery }\n';

  test('gives findings under its own name and severity', () => {
    expect(
      coverageFindings(modelOfTexts({ 'a.sms': `${rule}service Mail { criticality vital }` }), {
        asOf,
        language: 'en',
      }),
    ).toMatchObject([
      {
        id: 'vital-needs-continuity',
        severity: 'error',
        message: 'Service Mail states no `recovery`: state it.',
        related: [{ message: 'Vital services have a recovery target' }],
      },
    ]);
  });

  test('says nothing where there is nothing to judge', () => {
    expect(coverageFindings(modelOfTexts({ 'a.sms': rule }), { asOf, language: 'en' })).toEqual([]);
  });

  test('can be waived by an element until a day', () => {
    const model = (until: string): string =>
      `${rule}role Head\nservice Mail { criticality vital  waives VitalNeedsContinuity until ${until} because "Moving." by Head }`;
    expect(
      coverageFindings(modelOfTexts({ 'a.sms': model('2026-12-31') }), { asOf, language: 'en' }),
    ).toEqual([]);
    expect(
      coverageFindings(modelOfTexts({ 'a.sms': model('2026-10-31') }), { asOf, language: 'en' }),
    ).toHaveLength(1);
  });

  test('that cannot be evaluated is an error at the rule', () => {
    const model = modelOfTexts({ 'a.sms': 'rule Odd "Odd" { each servise has owner }' });
    expect(coverageFindings(model, { asOf, language: 'en' })).toMatchObject([
      { id: 'rule-cannot-be-evaluated', severity: 'error', range: { start: { character: 22 } } },
    ]);
  });
});
