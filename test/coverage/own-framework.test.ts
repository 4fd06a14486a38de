import { describe, expect, test } from 'vitest';
import { coverageFindings } from '../harness/findings-once.ts';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { explainElement } from '../../core/coverage/explain.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';

/** Every form of the rule language, and a text of the model that is another where the form is not met. */
const forms: readonly (readonly [name: string, sentence: string, met: string, broken: string])[] = [
  ['Word', 'each service has owner', 'owner Lead  customers', 'customers'],
  ['Or', 'each service has owner or description', 'owner Lead  customers', 'customers'],
  ['And', 'each service has owner and criticality', 'criticality vital', ''],
  ['Not', 'each service has not status = planned', 'live', 'planned'],
  ['Bracket', 'each service has (owner or description) and criticality', 'criticality vital', ''],
  ['Path', 'each service has owner.tasks', 'tasks "Lead"', ''],
  ['Part', 'each sla has review.last', 'last 2026-05-01', ''],
  ['Equal', 'each service has status = live', 'live', 'planned'],
  ['Unequal', 'each service has criticality != low', 'vital', 'low'],
  ['Most', 'each sla has availability <= 99.9%', '99.5%', '99.99%'],
  ['Least', 'each sla has availability >= 99%', '99.5%', '98%'],
  ['Less', 'each sla has availability < 99.9%', '99.5%', '99.9%'],
  ['More', 'each sla has availability > 99%', '99.5%', '99%'],
  ['Before', 'each sla has review.last before asOf', '2026-05-01', '2026-12-01'],
  ['Shifted', 'each sla has review.last after asOf - 12 months', '2026-05-01', '2025-05-01'],
  ['Text', 'each process has satisfies = "ISO20000 8.6.1"', '8.6.1', '8.6.3'],
  ['Within', 'each sla has review.last within 12 months', '2026-05-01', '2025-05-01'],
  ['Overdue', 'each sla has not review overdue', '2026-05-01', '2025-05-01'],
  ['Includes', 'each process has some step where (does includes (record))', 'record', 'close'],
  ['Some', 'each service has some sla', 'sla MailForSales { service Mail', 'sla MailForSales { tags later'],
  ['No', 'each service has no risk', 'affects Mend', 'affects Mail'],
  ['Exactly', 'each step has exactly 1 accountable', 'A Lead', 'A Lead, Clerk'],
  ['AtLeast', 'each step has at least 1 accountable', 'A Lead', ''],
  ['AtMost', 'each step has at most 1 accountable', 'A Lead', 'A Lead, Clerk'],
  ['Values', 'each sla has no response where (not during)', 'during Hours', ''],
  ['Both', 'each service, each of its customers has some sla naming both', 'customer Sales  avail', 'avail'],
  ['Where', 'each service where status = live has owner', 'owner Lead  customers', 'customers'],
  ['Kinds', 'each service or process has owner', 'Mend { owner Lead', 'Mend {'],
  ['HeadSome', 'some service where criticality = vital', 'vital', 'low'],
  ['HeadNo', 'no risk where status = open', 'closed', 'open'],
  ['HeadCount', 'exactly 1 role has tasks', 'tasks "Lead"', ''],
  ['HeadLeast', 'at least 2 role', 'role Clerk', 'team Clerk'],
  ['HeadMost', 'at most 1 process', 'team Wait', 'process Wait'],
  ['Passes', 'each process passes ProcessVerb', 'Mend { owner Lead', 'Incidents { owner Lead'],
  ['System', 'each service has owner and sms.policy', 'policy Kindness', ''],
];

const framework = `framework House "House rules" {
  version "1"
  clause 1 "All forms" {
${forms.map(([name, sentence]) => `    must ${name} "${name}" ${sentence}`).join('\n')}
  }
}
`;

const model = `sms S { aims at House  services Mail  policy Kindness }
policy Kindness
customer Sales
calendar Hours { hours always }
role Lead { tasks "Lead" }
role Clerk
team Wait
service Mail { owner Lead  customers Sales  status live  criticality vital }
sla MailForSales { service Mail  customer Sales  availability 99.5% per month  response 15 min during Hours
  review every 12 months last 2026-05-01 }
process Mend { owner Lead  satisfies ISO20000 8.6.1  step Note { does record  A Lead } }
risk Slow { affects Mend  status closed }
`;

function judge(text: string) {
  const judged = modelOfTexts({ 'house.sms': framework, 'model.sms': text });
  return { judged, coverage: evaluateCoverage(judged, { asOf, language: 'en' }) };
}

function outcomeOf(text: string, name: string): string | undefined {
  return judge(text).coverage[0]?.clauses[0]?.rules.find((rule) => rule.name === name)?.outcome;
}

describe('a framework of the user', () => {
  test('may use every form of the rule language', () => {
    const rules = judge(model).coverage[0]?.clauses[0]?.rules ?? [];
    expect(rules.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(
      forms.map(([name]) => `${name} holds`),
    );
  });

  test.each(forms)('tells of a model that does not meet %s: %s', (name, _sentence, met, broken) => {
    expect(model).toContain(met);
    expect(outcomeOf(model.replace(met, broken), name)).toBe('fails');
  });

  test('gives findings and explanations like those that ship', () => {
    const { judged, coverage } = judge(model.replace('criticality vital', 'criticality low'));
    const findings = coverageFindings(judged, { asOf, language: 'nl' });
    expect(findings.map(({ clause, message }) => `${clause ?? ''}: ${message}`)).toEqual(
      expect.arrayContaining([
        'House 1: Dienst Mail zegt `criticality` low, waar anders dan low wordt gevraagd: verbeter het.',
      ]),
    );
    const [explained] = explainElement(judged, coverage, 'Mail');
    expect(explained?.fails.map(({ rule }) => rule.name)).toEqual(['Unequal']);
    expect(explained?.serves.map(({ rule }) => rule.name)).toContain('Both');
  });
});
