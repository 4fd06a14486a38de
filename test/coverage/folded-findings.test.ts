import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askedGaps } from '../../core/coverage/asked-gaps.ts';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { coverageFindings } from '../harness/findings-once.ts';
import { modelOfTexts, repository } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';
import { applied, findingsIn, framework, lines } from './findings-in.ts';

const options = { asOf, language: 'en' } as const;

/** A service with all that goes with it, without what only a framework asks for. */
const service = (index: number): string => `
role Owner${String(index)} { held by Desk  tasks "Run it"  authority "Change it"  responsible "It works" }
service Service${String(index)} { owner Owner${String(index)}  status live  customers Finance  facility Server${String(index)}  support Desk }
component Server${String(index)} "Server" { kind hardware }
sla Sla${String(index)} { service Service${String(index)}  customer Finance  availability 99% per month }
process Process${String(index)} "Run the service" { owner Owner${String(index)} }
`;

const model = (services: number): string =>
  `sms S "S" {\n  services all\n  aims at ISO20000\n}\nteam Desk\ncustomer Finance\n${Array.from({ length: services }, (_, index) => service(index)).join('')}`;

describe('a model that aims at ISO/IEC 20000-1', () => {
  test.each([
    [5, 1],
    [30, 6],
    [100, 20],
  ])('of some %i elements gets a page of findings, not a wall', (_elements, services) => {
    const findings = coverageFindings(modelOfTexts({ 'model.sms': model(services) }), options);
    expect(findings.length).toBeLessThan(20);
  });

  test('is told all that coverage knows, clause by clause, where it aims', () => {
    const text = readFileSync(new URL('examples/minimal/payroll.sms', repository), 'utf8');
    const minimal = modelOfTexts({
      'payroll.sms': text.replace('policy       ServicePolicy', '$&\n  aims at ISO20000'),
    });
    const findings = coverageFindings(minimal, options);
    const [coverage] = evaluateCoverage(minimal, options);
    const open = (coverage?.clauses ?? []).filter((clause) =>
      askedGaps({ aim: 'modelled' }, clause).some(({ severity }) => severity === 'warning'),
    );
    const summary = findings.find(({ severity, range }) => severity === 'warning' && range.start.line === 7);
    expect(summary?.parts?.map(({ clause }) => clause)).toEqual(open.map(({ code }) => code));
    expect(summary?.related).toHaveLength(open.length);
    expect(summary?.message).toMatch(/^\d\d of the 56 clauses of ISO20000 that are judged have gaps: /);
    expect(findings.length).toBeLessThan(20);
  });

  test('is offered the way to begin each clause that something can be added for', () => {
    const text = model(1);
    const findings = coverageFindings(modelOfTexts({ 'model.sms': text }), options);
    const fixes = findings.flatMap((finding) => finding.fixes);
    for (const begin of ['Begin 4.1 ', 'Begin 8.4.1 ', 'Begin 8.6.1 ', 'Begin 9.2 ', 'Begin 9.3 '])
      expect(fixes.some(({ title }) => title.startsWith(begin))).toBe(true);
    const budget = fixes.find(({ title }) => title.startsWith('Begin 8.4.1 '));
    expect(budget?.title).toBe('Begin 8.4.1 Budgeting and accounting for services: Add the budget NewBudget');
    expect(applied(text, budget?.edits ?? [])).toContain('budget NewBudget "TODO" {\n');
  });
});

describe('what elements lack', () => {
  test('is told once where nobody has it yet, and at each element once somebody has', () => {
    const roles = ['B', 'C', 'D', 'E'].map((name) => `role ${name} { held by T }`).join('\n');
    const told = (first: string) => lines(findingsIn(`sms S { aims at Own }\n${first}\n${roles}\nteam T`));
    expect(told('role A { held by T }')).toEqual([
      '1:9 warning Own 1: Own 1 Roles is missing: Role A states no `tasks` or `authority` (Described, like 4 more).',
    ]);
    expect(told('role A { held by T  tasks "T"  authority "A" }').slice(0, 2)).toEqual([
      '3:6 warning Own 1: Role B states no `tasks` or `authority`: state them.',
      '4:6 warning Own 1: Role C states no `tasks` or `authority`: state them.',
    ]);
  });

  test('of things that are nowhere is told where the SMS aims at the framework', () => {
    const house = framework.replace('each role has tasks and authority', 'each role has some person');
    const told = (people: string) =>
      lines(
        coverageFindings(
          modelOfTexts({
            'model.sms': `sms S { aims at Own }\nrole A { held by T }\nrole B { held by T }\nteam T\n${people}`,
            'framework.sms': house,
          }),
          options,
        ),
      );
    expect(told('')).toEqual([
      '1:9 warning Own 1: Own 1 Roles is missing: Role A has no person (Described, like 1 more).',
    ]);
    expect(told('person P { holds A }')).toEqual([
      '3:6 warning Own 1: Role B has no person: add one.',
      '1:9 warning Own 1: Own 1 Roles is partial: Role B has no person (Described).',
    ]);
  });

  test('under several clauses is one finding with a part for each', () => {
    const text = `framework Two {
  clause 1 "One" { must A "A" each role has tasks }
  clause 2 "Two" { must B "B" each role has authority and responsible }
}
sms S { aims at Two }
role R
`;
    const [finding] = findingsIn(text);
    expect(lines(finding ? [finding] : [])).toEqual([
      '6:6 warning Two: Role R states no `tasks` (1) or `authority`, `responsible` (2): state them.',
    ]);
    expect(finding?.parts).toEqual([
      { clause: '1', message: 'Role R states no `tasks`: state it.' },
      { clause: '2', message: 'Role R states no `authority` or `responsible`: state them.' },
    ]);
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      'Add tasks, authority, responsible to R',
      'Add tasks to R',
      'Add authority, responsible to R',
    ]);
  });
});
