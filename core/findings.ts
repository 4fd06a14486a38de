/** All findings of a model: what the checks find and the gaps of the frameworks, the same for editor and command line. */
import { compareFindings, runChecks, type Judging } from './checks/run-checks.ts';
import { evaluateCoverage } from './coverage/coverage.ts';
import { gapFindings } from './coverage/gap-findings.ts';
import type { Finding } from './finding.ts';
import type { Model } from './model/model.ts';

/** The findings in the files that are not of the library, in the order of files and text. */
export function findingsOf(model: Model, judging: Judging): readonly Finding[] {
  const gaps = gapFindings(model, evaluateCoverage(model, judging), judging.language);
  return [...runChecks(model, judging), ...gaps].toSorted(compareFindings);
}
