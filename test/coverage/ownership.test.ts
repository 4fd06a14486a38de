import { expect, test } from 'vitest';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf, ruleOf } from './coverage-of.ts';

const framework =
  'framework Own { clause 1 "One" { must R "A rule" each role has tasks  must S "Services" each service has owner } }';

/** The names of the elements that a rule judged, by SMS. */
function judged(
  texts: Readonly<Record<string, string>>,
  rule = 'R',
): Readonly<Record<string, readonly string[]>> {
  const coverage = evaluateCoverage(modelOfTexts({ ...texts, 'framework.sms': framework }), {
    asOf,
    language: 'en',
  });
  return Object.fromEntries(
    coverage.map((one) => [
      one.sms.name,
      ruleOf(one, '1', rule)
        .elements.map(({ name }) => name)
        .toSorted(),
    ]),
  );
}

test('an SMS owns its package and those below', () => {
  expect(
    judged({
      'a.sms': 'package a\nsms S { aims at Own }\nrole A',
      'b.sms': 'package a.b\nrole B',
      'c.sms': 'package ab\nrole C',
    }),
  ).toEqual({ S: ['A', 'B'] });
});

test('an SMS within owns its own', () => {
  const outer = 'package a\nsms Outer { aims at Own }\nrole A';
  const inner = 'package a.b\nsms Inner { aims at Own }\nrole B';
  expect(judged({ 'a.sms': outer, 'b.sms': inner })).toEqual({ Outer: ['A'], Inner: ['B'] });
});

test('what stands above is shared, and judged where it is used, directly or through what is shared', () => {
  const shared = 'role Used { reports to UsedToo }\nrole UsedToo\nrole Unused';
  const first = 'package a\nsms First { aims at Own }\nteam T { contact Used }';
  const second = 'package b\nsms Second { aims at Own }\nrole B';
  expect(judged({ 'shared.sms': shared, 'a.sms': first, 'b.sms': second })).toEqual({
    First: ['Used', 'UsedToo'],
    Second: ['B'],
  });
});

test('what ships with the product is never judged', () => {
  expect(judged({ 'a.sms': 'sms S { aims at Own }\nrole A { profile USM.Operator }' })).toEqual({ S: ['A'] });
});

test('the services of a framework are those that the SMS names and those they depend on', () => {
  const model = `sms S { aims at Own  services Mail }
    service Mail { depends on Relay }
    component Relay { depends on Network }
    service Network
    service Other`;
  expect(judged({ 'a.sms': model }, 'S')).toEqual({ S: ['Mail', 'Network'] });
});

test('a step is judged where a procedure refines it, with what the process says of it', () => {
  const steps = `framework Two { clause 1 "One" { must R "A rule" each step has exactly 1 accountable and at least 1 responsible } }
    sms S { aims at Two }
    role Lead
    role Agent
    process P { step One { A Lead }  step Two { A Lead  R Agent } }
    procedure Q { of P  step One { R Agent } }`;
  const [coverage] = evaluateCoverage(modelOfTexts({ 'a.sms': steps }), { asOf, language: 'en' });
  const rule = coverage && ruleOf(coverage, '1', 'R');
  expect(rule?.outcome).toBe('holds');
  expect(rule?.elements.map(({ qualifiedName }) => qualifiedName)).toEqual(['P.Two', 'Q.One']);
});
