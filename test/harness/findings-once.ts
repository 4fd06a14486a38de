/** What checks and rules find in a model, each by itself: worked out once, and not kept. */
import { keepChecks, type Judging } from '../../core/checks/kept-checks.ts';
import { keepCoverage, type CoverageOptions } from '../../core/coverage/kept-coverage.ts';
import { compareFindings } from '../../core/finding-order.ts';
import type { Finding } from '../../core/finding.ts';
import { ElementWorks } from '../../core/model/element-work.ts';
import { settleLinks } from '../../core/model/links.ts';
import { orderedFragments, type Model } from '../../core/model/model.ts';
import { Queue } from '../../core/reactive/queue.ts';

/** What the checks find in the files that are not of the library, in the order of files and text. */
export function runChecks(model: Model, judging: Judging): readonly Finding[] {
  const works = new ElementWorks(model, new Queue(model.graph));
  const kept = keepChecks(model, judging, { works, changed: () => undefined });
  settleLinks(model);
  for (const waiting of [works, works.queue]) waiting.settle();
  const findings = orderedFragments(model).flatMap(({ uri }) => kept.findingsIn(uri));
  for (const one of [works, kept]) one.dispose();
  return findings.toSorted(compareFindings);
}

/** The gaps of every framework that an SMS aims at, and of the rules that stand by themselves. */
export function coverageFindings(model: Model, options: CoverageOptions): readonly Finding[] {
  const works = new ElementWorks(model, new Queue(model.graph));
  const kept = keepCoverage(model, options, { works, changed: () => undefined });
  settleLinks(model);
  for (const waiting of [works, works.queue, ...kept.queues]) waiting.settle();
  const files = orderedFragments(model).filter(({ library }) => !library);
  const findings = files.flatMap(({ uri }) => kept.findingsIn(uri));
  for (const one of [works, kept]) one.dispose();
  return findings;
}
