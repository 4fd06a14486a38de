/** Coverage for tests, from the text of a model. */
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { ClauseCoverage, FrameworkCoverage, RuleCoverage } from '../../core/coverage/coverage-result.ts';
import { modelOfTexts } from '../harness/model.ts';

export const asOf = '2026-11-22';

/** The coverage of the first SMS and the first framework it aims at. */
export function coverageOf(
  text: string,
  options: { readonly asOf?: string | undefined } = { asOf },
): FrameworkCoverage {
  const [coverage] = evaluateCoverage(modelOfTexts({ 'model.sms': text }), {
    asOf: options.asOf,
    language: 'en',
  });
  if (!coverage) throw new Error('The model has no SMS that aims at a framework.');
  return coverage;
}

export function clauseOf({ clauses }: FrameworkCoverage, code: string): ClauseCoverage {
  const clause = clauses.find((candidate) => candidate.code === code);
  if (!clause) throw new Error(`There is no clause ${code}.`);
  return clause;
}

export function ruleOf(coverage: FrameworkCoverage, code: string, name: string): RuleCoverage {
  const rule = clauseOf(coverage, code).rules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`Clause ${code} has no rule ${name}.`);
  return rule;
}
