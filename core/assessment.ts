/**
 * What is found in a model on a date, kept while the model is edited: an edit takes back what rested on what it
 * changed, and only that is worked out again. Editor, command line and reports all ask here.
 */
import { withFirst } from './checks/first-findings.ts';
import { keepChecks, type Judging, type KeptFindings } from './checks/kept-checks.ts';
import { compareFindings } from './finding-order.ts';
import type { FrameworkCoverage } from './coverage/coverage-result.ts';
import { keepCoverage } from './coverage/kept-coverage.ts';
import type { Finding } from './finding.ts';
import { ElementWorks } from './model/element-work.ts';
import type { Element } from './model/fragment.ts';
import { settleLinksOf } from './model/links.ts';
import type { Follower, Model } from './model/model.ts';
import { Queue, type Settling } from './reactive/queue.ts';
import { letGo } from './reactive/unread.ts';

export interface Assessment {
  /**
   * Works out what is not known yet, first what was edited first.
   * @param isOver asked after each step whether to stop
   * @returns whether everything is known
   */
  readonly settle: (isOver?: () => boolean) => boolean;
  /** Resolves the names that wait for it, as settle does. */
  readonly settleNames: (isOver?: () => boolean) => boolean;
  /** Works out what concerns one file before all else. */
  readonly settleFile: (uri: string) => void;
  /**
   * Works out what was edited in one file before all else. Where it takes too long to resolve all names that an edit gave
   * another meaning, no more than those in the file.
   */
  readonly settleEdited: (uri: string, isOver: () => boolean) => void;
  /** How much is still to be worked out: elements and rules. */
  readonly remaining: () => number;
  /**
   * The findings in a file, in the order of the text. Of one that was settled while names of others wait, its own names
   * are told as they are, and what rests on more as it was told before.
   */
  readonly findingsIn: (uri: string) => readonly Finding[];
  /** One entry for each SMS and each framework it aims at, in the order of files and text. */
  readonly coverage: () => readonly FrameworkCoverage[];
  /** The files whose findings may be others than when this was last asked. */
  readonly takeChanged: () => ReadonlySet<string>;
  /** Whether this is one of them; then it is taken. */
  readonly takeChangedIn: (uri: string) => boolean;
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
  const { changed, take, takeIn } = createTouched(ownFiles(model));
  const queue = new Queue(model.graph);
  const works = new ElementWorks(model, queue);
  const checks = keepChecks(model, judging, { works, changed });
  const coverage = keepCoverage(model, judging, { works, changed });
  const follower: Follower = { fileEdited: changed };
  model.followers.add(follower);
  const kept: readonly KeptFindings[] = [checks, coverage];
  const queues = [model.linking, works, queue, ...coverage.queues];
  const settle = (isOver?: () => boolean): boolean => settleAll(queues, isOver);
  /** Files of which something is told while names of others wait. */
  const early = new Set<string>();
  const elementsIn = (uri: string): readonly Element[] => model.fragments.get(uri)?.elements ?? [];
  return {
    settle,
    settleNames: (isOver) => model.linking.settle(isOver),
    settleFile: (uri) => {
      model.linking.settle();
      for (const element of elementsIn(uri)) for (const one of kept) one.refresh(element);
    },
    settleEdited: (uri, isOver) => {
      settleLinksOf(model, elementsIn(uri));
      if (!model.linking.settle(isOver)) {
        early.add(uri);
        return;
      }
      for (const element of elementsIn(uri)) for (const one of kept) one.refreshEdited(element);
    },
    remaining: () => queues.reduce((sum, { size }) => sum + size, 0),
    findingsIn: (uri) => {
      const told = kept.flatMap((one) => one.findingsIn(uri));
      if (model.linking.isEmpty) early.clear();
      const findings = early.has(uri) ? withFirst(model, judging, uri, told) : told;
      return findings.toSorted(compareFindings);
    },
    coverage: () => {
      settle();
      return coverage.coverage();
    },
    takeChanged: take,
    takeChangedIn: takeIn,
    dispose: () => {
      model.followers.delete(follower);
      for (const one of [works, ...kept]) one.dispose();
    },
  };
}

interface Touched {
  readonly changed: (uri: string) => void;
  readonly take: Assessment['takeChanged'];
  readonly takeIn: Assessment['takeChangedIn'];
}

function createTouched(uris: Iterable<string>): Touched {
  let touched = new Set(uris);
  return {
    changed: (uri) => {
      touched.add(uri);
    },
    take: () => {
      const taken = touched;
      touched = new Set();
      return taken;
    },
    takeIn: (uri) => touched.delete(uri),
  };
}

function ownFiles({ fragments }: Model): readonly string[] {
  return [...fragments.values()].filter(({ library }) => !library).map(({ uri }) => uri);
}

/** Each waits for those before it; work may come up in an earlier one again. */
function settleAll(queues: readonly Settling[], isOver: (() => boolean) | undefined): boolean {
  for (let isWorked = false; ; isWorked = true) {
    const waiting = queues.find((queue) => !queue.isEmpty);
    if (!waiting) {
      if (isWorked) letGo();
      return true;
    }
    if (!waiting.settle(isOver)) return false;
  }
}
