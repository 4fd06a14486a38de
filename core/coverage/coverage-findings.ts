/** All that frameworks and rules find in a model, as findings. */
import type { Finding } from '../finding.ts';
import type { Model } from '../model/model.ts';
import { evaluateCoverage, type CoverageOptions } from './coverage.ts';
import { gapFindings } from './gap-findings.ts';
import { ruleFindings } from './rule-findings.ts';

/** The gaps of every framework that an SMS aims at, and of the rules that stand by themselves. */
export function coverageFindings(model: Model, options: CoverageOptions): readonly Finding[] {
  return [
    ...gapFindings(model, evaluateCoverage(model, options), options.language),
    ...ruleFindings(model, options),
  ];
}
