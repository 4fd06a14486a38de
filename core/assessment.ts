/**
 * What is found in a model on a date, kept while the model is edited: an edit takes back what rested on what it
 * changed, and only that is worked out again. Editor, command line and reports all ask here.
 */
import { keepChecks, type Judging } from './checks/kept-checks.ts';
import { compareFindings } from './finding-order.ts';
import type { FrameworkCoverage } from './coverage/coverage-result.ts';
import { keepCoverage } from './coverage/kept-coverage.ts';
import type { Finding } from './finding.ts';
import type { Follower, Model } from './model/model.ts';
import { Queue } from './reactive/queue.ts';
import { letGo } from './reactive/unread.ts';

export interface Assessment {
  /**
   * Works out what is not known yet, first what was edited first.
   * @param isOver asked after each step whether to stop
   * @returns whether everything is known
   */
  readonly settle: (isOver?: () => boolean) => boolean;
  /** Works out what concerns one file before all else. */
  readonly settleFile: (uri: string) => void;
  /** How much is still to be worked out: elements and rules. */
  readonly remaining: () => number;
  /** The findings in a file, in the order of the text. */
  readonly findingsIn: (uri: string) => readonly Finding[];
  /** One entry for each SMS and each framework it aims at, in the order of files and text. */
  readonly coverage: () => readonly FrameworkCoverage[];
  /** The files whose findings may be others than when this was last asked. */
  readonly takeChanged: () => ReadonlySet<string>;
}

/** The assessment of a model on a date: the same one as long as date and language stay. */
export function assessmentOf(model: Model, judging: Judging): Assessment {
  const key = `${judging.asOf ?? ''} ${judging.language}`;
  const known = assessments.get(model);
  if (known?.key === key) return known;
  known?.dispose();
  const assessment = { key, ...assess(model, judging) };
  assessments.set(model, assessment);
  return assessment;
}

const assessments = new WeakMap<Model, Assessment & Disposing & { readonly key: string }>();

interface Disposing {
  readonly dispose: () => void;
}

function assess(model: Model, judging: Judging): Assessment & Disposing {
  let touched = new Set<string>(ownFiles(model));
  const changed = (uri: string): void => {
    touched.add(uri);
  };
  const queue = new Queue(model.graph);
  const checks = keepChecks(model, judging, { queue, changed });
  const coverage = keepCoverage(model, judging, { queue, changed });
  const follower: Follower = { fileEdited: changed };
  model.followers.add(follower);
  const queues = [model.linking, queue, ...coverage.queues];
  const settle = (isOver?: () => boolean): boolean => settleAll(queues, isOver);
  return {
    settle,
    settleFile: (uri) => {
      model.linking.settle();
      for (const element of model.fragments.get(uri)?.elements ?? []) {
        checks.refresh(element);
        coverage.refresh(element);
      }
    },
    remaining: () => queues.reduce((sum, { size }) => sum + size, 0),
    findingsIn: (uri) => [...checks.findingsIn(uri), ...coverage.findingsIn(uri)].toSorted(compareFindings),
    coverage: () => {
      settle();
      return coverage.coverage();
    },
    takeChanged: () => {
      const taken = touched;
      touched = new Set();
      return taken;
    },
    dispose: () => {
      model.followers.delete(follower);
      checks.dispose();
      coverage.dispose();
    },
  };
}

function ownFiles({ fragments }: Model): readonly string[] {
  return [...fragments.values()].filter(({ library }) => !library).map(({ uri }) => uri);
}

/** Each queue waits for those before it; work may come up in an earlier one again. */
function settleAll(queues: readonly Queue[], isOver: (() => boolean) | undefined): boolean {
  for (let isWorked = false; ; isWorked = true) {
    const waiting = queues.find((queue) => !queue.isEmpty);
    if (!waiting) {
      if (isWorked) letGo();
      return true;
    }
    if (!waiting.settle(isOver)) return false;
  }
}
