/** All that frameworks and rules find in a model, as findings. */
import type { Finding } from '../finding.ts';
import { settleLinks } from '../model/links.ts';
import { orderedFragments, type Model } from '../model/model.ts';
import { Queue } from '../reactive/queue.ts';
import { keepCoverage, type CoverageOptions } from './kept-coverage.ts';

/** The gaps of every framework that an SMS aims at, and of the rules that stand by themselves. */
export function coverageFindings(model: Model, options: CoverageOptions): readonly Finding[] {
  const queue = new Queue();
  const kept = keepCoverage(model, options, { queue, changed: () => undefined });
  settleLinks(model);
  for (const waiting of [queue, ...kept.queues]) waiting.settle();
  const files = orderedFragments(model).filter(({ library }) => !library);
  const findings = files.flatMap(({ uri }) => kept.findingsIn(uri));
  kept.dispose();
  return findings;
}
