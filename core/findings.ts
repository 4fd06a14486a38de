/** All findings of a model: what the checks find and the gaps of the frameworks, the same for editor and command line. */
import { assessmentOf } from './assessment.ts';
import type { Judging } from './checks/kept-checks.ts';
import type { Finding } from './finding.ts';
import { orderedFragments, type Model } from './model/model.ts';

/** The findings in the files that are not of the library, in the order of files and text. */
export function findingsOf(model: Model, judging: Judging): readonly Finding[] {
  const assessment = assessmentOf(model, judging);
  assessment.settle();
  return orderedFragments(model).flatMap(({ uri, library }) => (library ? [] : assessment.findingsIn(uri)));
}
