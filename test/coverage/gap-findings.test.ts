import { describe, expect, test } from 'vitest';
import { coverageFindings } from '../../core/coverage/coverage-findings.ts';
import type { Finding, TextEdit } from '../../core/finding.ts';
import { offsetAt } from '../../core/model/lines.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';

const framework = `framework Own {
  clause 1 "Roles" {
    must Described "Described" each role has tasks and authority
    should Held "Held" each role is held
    should practice Owned "Owned" each process has owner
  }
}`;

function findingsIn(text: string, language: 'en' | 'nl' = 'en'): readonly Finding[] {
  return coverageFindings(modelOfTexts({ 'model.sms': text, 'framework.sms': framework }), { asOf, language });
}

/** "3:6 warning Own 1: message" */
function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ range, severity, clause, message }) => {
    return `${String(range.start.line + 1)}:${String(range.start.character + 1)} ${severity} ${clause ?? ''}: ${message}`;
  });
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const ordered = edits.toSorted((one, other) => offsetAt(starts, other.range.start) - offsetAt(starts, one.range.start));
  return ordered.reduce((changed, { range, newText }) => {
    return changed.slice(0, offsetAt(starts, range.start)) + newText + changed.slice(offsetAt(starts, range.end));
  }, text);
}

describe('gaps', () => {
  test('stand at the element and, one for each clause, where the SMS aims at the framework', () => {
    expect(lines(findingsIn('sms S {\n  aims at Own\n}\nrole A\nprocess P'))).toEqual([
      '4:6 warning Own 1: Role A states no `tasks` or `authority`: state them.',
      '4:6 info Own 1: Role A states no `held by`: state it.',
      '5:9 hint Own 1: Good practice: Process P states no `owner`: state it.',
      '2:3 warning Own 1: Own 1 Roles is missing: Described, Held and Owned do not hold.',
    ]);
  });

  test('name the place of the clause, and the summary the places of the elements', () => {
    const [gap, summary] = findingsIn('sms S { aims at Own }\nrole A { held by T }\nteam T\nprocess P { owner A }');
    expect(gap?.clausePlace).toMatchObject({ uri: 'framework.sms', range: { start: { line: 1, character: 9 } } });
    expect(summary?.related).toMatchObject([{ uri: 'model.sms', range: { start: { line: 1, character: 5 } } }]);
  });

  test('speak Dutch', () => {
    expect(lines(findingsIn('sms S {\n  aims at Own\n}\nrole A { held by T  authority none "Geen." }\nteam T\nprocess P', 'nl'))).toEqual([
      '4:6 warning Own 1: Rol A vermeldt geen `tasks`: vermeld het.',
      '6:9 hint Own 1: Goede gewoonte: Proces P vermeldt geen `owner`: vermeld het.',
      '2:3 warning Own 1: Own 1 Roles: ontbreekt; Described en Owned kloppen niet.',
    ]);
  });

  test('of an SMS that says nothing yet are one friendly line with a way to begin', () => {
    const text = 'sms S {\n  aims at Own\n}\n';
    const [only, ...others] = findingsIn(text);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: 'info', range: { start: { line: 1 } } });
    const [fix] = only?.fixes ?? [];
    expect(applied(text, fix?.edits ?? [])).toBe(`sms S {
  aims at Own
  services     NewService
}

customer NewCustomer "TODO"

service NewService "TODO" {
  status       draft
  customers    NewCustomer
}

sla NewSla "TODO" {
  service      NewService
  customer     NewCustomer
}
`);
  });

  test('that are accepted are no findings until the day has passed', () => {
    const text = (until: string): string =>
      `sms S { aims at Own  accepts gap Own 1 Described until ${until} because "Later." by A }\nrole A { held by T }\nteam T\nprocess P { owner A }`;
    expect(findingsIn(text('2026-12-31'))).toEqual([]);
    expect(findingsIn(text('2026-01-31'))).toHaveLength(2);
  });

  test('of what two systems share are told once', () => {
    const model = modelOfTexts({
      'framework.sms': framework,
      'shared.sms': 'role A { authority "All"  held by T }\nteam T',
      'one.sms': 'package one\nsms One { aims at Own }\nteam U { contact A }\nprocess P { owner A }',
      'two.sms': 'package two\nsms Two { aims at Own }\nteam V { contact A }\nprocess Q { owner A }',
    });
    const found = coverageFindings(model, { asOf, language: 'en' });
    expect(found.filter(({ uri }) => uri === 'shared.sms')).toHaveLength(1);
    expect(found.filter(({ uri }) => uri === 'one.sms' || uri === 'two.sms')).toHaveLength(2);
  });

  test('that a check tells by itself are left to it and to the summary', () => {
    expect(lines(findingsIn('sms S { aims at Own }\nrole A { tasks "T"  authority "A"  held by Nobody }\nprocess P { owner A }'))).toEqual([
      '1:9 info Own 1: Own 1 Roles is evidenced: Held does not hold.',
    ]);
  });

  test('ask for evidence only where the SMS aims so far', () => {
    const model = (aim: string): string => `framework Two { clause 1 "One" { must R "R" each role has tasks  documented required "Descriptions" each role has evidence } }
sms S { aims at Two ${aim} }
role A { tasks "T" }`;
    expect(lines(findingsIn(model('')))).toEqual([]);
    expect(lines(findingsIn(model('level evidenced')))).toEqual([
      '3:6 warning Two 1: Role A states no `evidence`: state it.',
      '2:9 warning Two 1: Two 1 One is modelled: evidence is missing or out of date for Descriptions.',
    ]);
    expect(lines(findingsIn(model('level verified').replace('tasks "T"', 'tasks "T"  evidence D') + '\ndocument D { approved 2026-01-01  review every 1 year last 2026-01-01 }'))).toEqual([
      '2:9 warning Two 1: Two 1 One is evidenced: no audit verifies it.',
    ]);
  });
});

describe('a fix', () => {
  test.each([
    ['adds lines to a block', 'sms S { aims at Own }\nrole A {\n  held by      T\n}\nteam T\n', 'sms S { aims at Own }\nrole A {\n  held by      T\n  tasks        "TODO"\n  authority    "TODO"\n}\nteam T\n'],
    ['adds to a block on one line', 'sms S { aims at Own }\nrole A { held by T }\nteam T\n', 'sms S { aims at Own }\nrole A { held by T  tasks "TODO"  authority "TODO" }\nteam T\n'],
    ['makes the block', 'sms S { aims at Own }\nrole A "Title"\n', 'sms S { aims at Own }\nrole A "Title" {\n  tasks        "TODO"\n  authority    "TODO"\n}\n'],
  ])('%s', (_name, text, expected) => {
    const fix = findingsIn(text)[0]?.fixes[0];
    expect(applied(text, fix?.edits ?? [])).toBe(expected);
  });

  test('does not count until it is filled in', () => {
    const text = 'sms S { aims at Own }\nrole A { held by T }\nteam T\nprocess P { owner A }\n';
    const fixed = applied(text, findingsIn(text)[0]?.fixes[0]?.edits ?? []);
    expect(lines(findingsIn(fixed))[0]).toBe(
      '2:6 warning Own 1: Role A holds only a placeholder behind `tasks` and `authority`: write what is meant.',
    );
    expect(lines(findingsIn(fixed.replaceAll('TODO', 'Plan')))).toEqual([]);
  });

  test('puts an SLA after the last one', () => {
    const text = `sms S { aims at ISO20000  services Mail }
customer Finance
customer Sales
service Mail { status live  customers Finance, Sales }
sla MailForFinance { service Mail  customer Finance }

team Desk
`;
    const fixes = findingsIn(text).filter(({ message }) => message.includes('no SLA with customer Sales')).flatMap((finding) => finding.fixes);
    expect(fixes[0]?.title).toBe('Add the SLA MailForSales');
    expect(applied(text, fixes[0]?.edits ?? [])).toContain(`sla MailForFinance { service Mail  customer Finance }

sla MailForSales "TODO" {
  service      Mail
  customer     Sales
}

team Desk
`);
  });

  test('puts a step into its process', () => {
    const text = 'sms S { aims at ISO20000 }\nrecord R\nprocess P {\n  satisfies    ISO20000 8.6.1\n  output       R\n  step Note { does record, classify, prioritise, resolve }\n}\n';
    const fixes = findingsIn(text).flatMap((finding) => finding.fixes).filter(({ title }) => title.includes('step'));
    expect(applied(text, fixes[0]?.edits ?? [])).toContain('resolve }\n  step NewStep "TODO" { does close }\n}\n');
  });
});

describe('a rule that stands by itself', () => {
  const rule = 'rule VitalNeedsContinuity "Vital services have a recovery target" { severity error  each service where criticality = vital  has recovery }\n';

  test('gives findings under its own name and severity', () => {
    expect(coverageFindings(modelOfTexts({ 'a.sms': `${rule}service Mail { criticality vital }` }), { asOf, language: 'en' })).toMatchObject([
      { id: 'vital-needs-continuity', severity: 'error', message: 'Service Mail states no `recovery`: state it.', related: [{ message: 'Vital services have a recovery target' }] },
    ]);
  });

  test('says nothing where there is nothing to judge', () => {
    expect(coverageFindings(modelOfTexts({ 'a.sms': rule }), { asOf, language: 'en' })).toEqual([]);
  });

  test('can be waived by an element until a day', () => {
    const model = (until: string): string => `${rule}role Head\nservice Mail { criticality vital  waives VitalNeedsContinuity until ${until} because "Moving." by Head }`;
    expect(coverageFindings(modelOfTexts({ 'a.sms': model('2026-12-31') }), { asOf, language: 'en' })).toEqual([]);
    expect(coverageFindings(modelOfTexts({ 'a.sms': model('2026-10-31') }), { asOf, language: 'en' })).toHaveLength(1);
  });

  test('that cannot be evaluated is an error at the rule', () => {
    const model = modelOfTexts({ 'a.sms': 'rule Odd "Odd" { each servise has owner }' });
    expect(coverageFindings(model, { asOf, language: 'en' })).toMatchObject([{ id: 'rule-cannot-be-evaluated', severity: 'error', range: { start: { character: 22 } } }]);
  });
});
