/** Runs the checks over a model once. */
import type { Finding } from '../finding.ts';
import { settleLinks } from '../model/links.ts';
import { orderedFragments, type Model } from '../model/model.ts';
import { compareText } from '../model/order.ts';
import { Queue } from '../reactive/queue.ts';
import { keepChecks, type Judging } from './kept-checks.ts';

export type { Judging } from './kept-checks.ts';

/** What the checks find in the files that are not of the library, in the order of files and text. */
export function runChecks(model: Model, judging: Judging): readonly Finding[] {
  const queue = new Queue();
  const kept = keepChecks(model, judging, { queue, changed: () => undefined });
  settleLinks(model);
  queue.settle();
  const findings = orderedFragments(model).flatMap(({ uri }) => kept.findingsIn(uri));
  kept.dispose();
  return findings.toSorted(compareFindings);
}

/** The order in which findings are shown: files, text, then ids. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    compareText(one.uri, other.uri) ||
    one.range.start.line - other.range.start.line ||
    one.range.start.character - other.range.start.character ||
    compareText(one.id, other.id) ||
    compareText(one.message, other.message)
  );
}
