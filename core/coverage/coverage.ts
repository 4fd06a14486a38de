/** Coverage: how far a model answers the frameworks that its service management systems aim at. */
import { assessmentOf } from '../assessment.ts';
import type { Language } from '../messages/language.ts';
import { titleOf } from '../model/access.ts';
import type { Model } from '../model/model.ts';
import type { FrameworkCoverage } from './coverage-result.ts';
import type { CoverageOptions } from './kept-coverage.ts';

export type { CoverageOptions } from './kept-coverage.ts';

/**
 * One entry for each SMS and each framework it aims at, in the order of files and text. Findings, tree and
 * status bar ask for the same, and an edit changes only what rests on it.
 */
export function evaluateCoverage(model: Model, options: CoverageOptions): readonly FrameworkCoverage[] {
  return assessmentOf(model, options).coverage();
}

/** The framework as people call it, with its version: part of every output. */
export function frameworkTitle(
  { framework }: Pick<FrameworkCoverage, 'framework'>,
  language: Language,
): string {
  return titleOf(framework, language);
}
