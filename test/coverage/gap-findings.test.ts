import { describe, expect, test } from 'vitest';
import { coverageFindings } from '../harness/findings-once.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';
import { applied, findingsIn, framework, lines } from './findings-in.ts';

describe('gaps', () => {
  test('stand at the element and, one for each clause, where the SMS aims at the framework', () => {
    expect(lines(findingsIn('sms S {\n  aims at Own\n}\nrole A\nprocess P'))).toEqual([
      '4:6 warning Own 1: Role A states no `tasks` or `authority`: state them.',
      '4:6 info Own 1: Role A states no `held by`: state it.',
      '5:9 hint Own 1: Good practice: Process P states no `owner`: state it.',
      '2:3 warning Own 1: Own 1 Roles is missing: Role A states no `tasks` or `authority` (Described).',
    ]);
  });

  test('name the place of the clause, and the summary the places of the elements', () => {
    const [gap, summary] = findingsIn(
      'sms S { aims at Own }\nrole A { held by T }\nteam T\nprocess P { owner A }',
    );
    expect(gap?.clausePlace).toMatchObject({
      uri: 'framework.sms',
      range: { start: { line: 1, character: 9 } },
    });
    expect(summary?.related).toMatchObject([
      { uri: 'model.sms', range: { start: { line: 1, character: 5 } } },
    ]);
  });

  test('speak Dutch', () => {
    expect(
      lines(
        findingsIn(
          'sms S {\n  aims at Own\n}\nrole A { held by T  authority none "Geen." }\nteam T\nprocess P',
          'nl',
        ),
      ),
    ).toEqual([
      '4:6 warning Own 1: Rol A vermeldt geen `tasks`: vermeld het.',
      '6:9 hint Own 1: Goede gewoonte: Proces P vermeldt geen `owner`: vermeld het.',
      '2:3 warning Own 1: Own 1 Roles: ontbreekt; Rol A vermeldt geen `tasks` (Described).',
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
    expect(
      lines(
        findingsIn(
          'sms S { aims at Own }\nrole A { tasks "T"  authority "A"  held by Nobody }\nprocess P { owner A }',
        ),
      ),
    ).toEqual([
      '1:9 info Own 1: Own 1 Roles is evidenced: Role A names Nobody behind `held by`, which does not exist (Held).',
    ]);
  });

  test('ask for evidence only where the SMS aims so far', () => {
    const model = (
      aim: string,
    ): string => `framework Two { clause 1 "One" { must R "R" each role has tasks  documented required "Descriptions" each role has evidence } }
sms S { aims at Two ${aim} }
role A { tasks "T" }`;
    expect(lines(findingsIn(model('')))).toEqual([]);
    expect(lines(findingsIn(model('level evidenced')))).toEqual([
      '3:6 warning Two 1: Role A states no `evidence`: state it.',
      '2:9 warning Two 1: Two 1 One is modelled: evidence is missing or out of date for Descriptions.',
    ]);
    expect(
      lines(
        findingsIn(
          model('level verified').replace('tasks "T"', 'tasks "T"  evidence D') +
            '\ndocument D { approved 2026-01-01  review every 1 year last 2026-01-01 }',
        ),
      ),
    ).toEqual(['2:9 warning Two 1: Two 1 One is evidenced: no audit verifies it.']);
  });
});
