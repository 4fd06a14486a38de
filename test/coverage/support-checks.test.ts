import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('processes', () => {
  const exchange = (model: string): string => outcome('each process passes ProcessExchange', model);
  test.each([
    [
      'what a step gives another process takes',
      'record R\nprocess P { step A { output R } }\nprocess Q { input R }',
      'holds',
    ],
    ['a process that is named as next', 'process P { step A { then Q } }\nprocess Q', 'holds'],
    ['a process that input comes from', 'record R\nprocess P\nprocess Q { input R from P }', 'holds'],
    [
      'what a procedure takes its process takes',
      'record R\nprocess P\nprocedure D { of P  input R }\nprocess Q { output R }',
      'holds',
    ],
    ['its own output', 'record R\nprocess P { output R  step A { input R } }', 'fails'],
    ['what it realizes', 'process P { realizes Q }\nprocess Q', 'fails'],
    ['what is a draft', 'record R\nprocess P { output R }\nprocess Q { status draft  input R }', 'fails'],
  ])('exchange: %s', (_name, model, expected) => {
    expect(exchange(model).startsWith(expected)).toBe(true);
  });
});

describe('the catalogue and the scope', () => {
  const scope = (services: string, model: string): string =>
    outcome('each sms passes CatalogueScope', `sms S { aims at Own  services ${services} }\n${model}`);
  test.each([
    ['Mail', 'service Mail', 'fails | The SMS S has no service catalogue to be compared with'],
    [
      'Mail',
      'service Mail\nservice Web\ncatalogue C { services Mail, Web }',
      'fails | The SMS S leaves out Web',
    ],
    ['Mail', 'service Mail\ncatalogue C { services none "Not yet." }', 'fails | The SMS S names Mail'],
    ['all', 'service Mail\nservice Web\ncatalogue C { services Web, Mail }', 'holds'],
    ['Mail', 'service Mail\ncatalogue C { services all }', 'holds'],
    ['Mail', 'service Mail\nservice Web { status retired }\ncatalogue C { services Mail, Web }', 'holds'],
    ['Mail', 'service Mail\ncatalogue C { services Mail, Gone }', 'fails | The SMS S rests on Gone'],
  ])('%s · %s → %s', (services, model, expected) => {
    expect(scope(services, model).startsWith(expected)).toBe(true);
  });
});

describe('risks', () => {
  const limit = 'criteria C { kind risk  limit 8 }\n';
  const treated = (text: string): string => outcome('each risk passes RiskTreatment', text);
  test.each([
    ['on the limit', `${limit}risk A { likelihood 4 of 5  impact 2 of 5 }`, 'holds'],
    [
      'fractions are exact',
      'criteria C { kind risk  limit 0.03 }\nrisk A { likelihood 0.1 of 1  impact 0.3 of 1 }',
      'holds',
    ],
    [
      'the lowest limit counts',
      `${limit}criteria D { kind risk  limit 3 }\nrisk A { likelihood 2 of 5  impact 2 of 5 }`,
      'fails | Risk A scores 2 × 2 = 4, above the limit 3 of D',
    ],
    [
      'a score in words',
      `${limit}risk A { likelihood high  impact 2 of 5 }`,
      'fails | Risk A states no number behind `likelihood`',
    ],
    [
      'no limit',
      'risk A { likelihood 1 of 5  impact 2 of 5 }',
      'fails | Risk A cannot be held against a limit',
    ],
    [
      'a control',
      `${limit}role R\ncontrol D { owner R  due 2027-01-01 }\nrisk A { likelihood 4 of 5  impact 4 of 5  treatment reduce by D }`,
      'holds',
    ],
    [
      'an action within',
      `${limit}role R\nrisk A { likelihood 4 of 5  impact 4 of 5  action B { owner R  due 2027-01-01 } }`,
      'holds',
    ],
    [
      'an action without a date',
      `${limit}role R\nrisk A { likelihood 4 of 5  impact 4 of 5  action B { owner R } }`,
      'fails | Risk A scores 4 × 4 = 16, above the limit 8 of C, and B against it states no `due`',
    ],
  ])('%s', (_name, text, expected) => {
    expect(treated(text).slice(0, expected.length)).toBe(expected);
  });

  test('are accepted above the limit by nobody only in error', () => {
    const risk = 'risk A { likelihood 4 of 5  impact 4 of 5  treatment accept }';
    expect(outcome('each risk passes RiskAcceptance', limit + risk)).toContain('and by nobody');
  });
});

describe('plans', () => {
  const whole =
    'service Mail\nrole Head\nrole Planner { reports to Head }\nplan Whole { kind management  owner Head  services Mail  valid 2026-01-01 to 2026-12-31 }\n';
  test.each([
    ['part of Whole  owner Planner', 'holds'],
    ['part of Whole  owner Head  covers Mail  valid 2026-02-01 to 2026-03-01', 'holds'],
    ['owner Head', 'fails | Plan P is not part of the service management plan'],
    [
      'part of Whole  owner Head  valid 2025-12-31 to 2026-03-01',
      'fails | Plan P begins on 2025-12-31, before Whole',
    ],
    ['part of Whole  owner Head  services Other', 'fails | Plan P is for Other, which Whole does not name'],
    ['part of Whole  owner Stranger', 'fails | Plan P is owned by Stranger, who does not report to Head'],
    ['part of Whole', 'fails | Plan P cannot be compared while P has no owner'],
  ])('%s → %s', (text, expected) => {
    const model = `${whole}service Other\nrole Stranger\nplan P { kind continuity  ${text} }`;
    const found = outcome('each plan where kind = continuity passes PlanAgreement', model);
    expect(found.startsWith(expected)).toBe(true);
  });
});

describe('documents', () => {
  const versions = (model: string): string => outcome('each document passes DocumentVersions', model);
  test.each([
    ['document A { number "1" }\ndocument B { number "2" }', 'holds'],
    [
      'document A { number "1" }\ndocument B { number "1" }',
      'fails | Document A has the number 1, which B has too',
    ],
    [
      'document A { number "1"  version "3"  replaces B }\ndocument B { number "1"  version "2.9"  replaces C }\ndocument C { number "1"  version "2.8" }',
      'holds',
    ],
    [
      'document A { version "3"  replaces B }\ndocument B',
      'fails | Document A cannot be compared while B states no `version`',
    ],
    [
      'document A { version "3"  dated 2026-01-01  replaces B }\ndocument B { version "2"  dated 2026-02-01 }',
      'fails | Document A is dated 2026-01-01, before 2026-02-01 of B',
    ],
    [
      'document A { version "2"  replaces B }\ndocument B { version "2.0" }',
      'fails | Document A has version 2, not above 2.0 of B',
    ],
  ])('%s → %s', (model, expected) => {
    expect(versions(model).startsWith(expected)).toBe(true);
  });

  test('that are retired may be named by what replaces them and by drafts', () => {
    const model =
      'document A { replaces B }\ndocument B { status retired }\nprocess P { status draft  evidence B }';
    expect(outcome('each document where status and status = retired passes RetiredDocument', model)).toBe(
      'holds',
    );
  });
});
