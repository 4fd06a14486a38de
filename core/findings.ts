/** All findings of a model: what the checks find and the gaps of the frameworks, the same for editor and command line. */
import { compareFindings, runChecks, type Judging } from './checks/run-checks.ts';
import { coverageFindings } from './coverage/coverage-findings.ts';
import type { Finding } from './finding.ts';
import type { Model } from './model/model.ts';

/** The findings in the files that are not of the library, in the order of files and text. */
export function findingsOf(model: Model, judging: Judging): readonly Finding[] {
  return [...runChecks(model, judging), ...coverageFindings(model, judging)].toSorted(compareFindings);
}
