/** What frameworks and rules find in a model, kept while it is edited. */
import type { Finding } from '../finding.ts';
import type { Keeping, KeptFindings } from '../checks/kept-checks.ts';
import type { Language } from '../messages/language.ts';
import { isDate } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { sameList } from '../reactive/computed-set.ts';
import { Queue } from '../reactive/queue.ts';
import { Computed } from '../reactive/computed.ts';
import type { Graph } from '../reactive/graph.ts';
import type { FrameworkCoverage } from './coverage-result.ts';
import { judgeByAll } from './element-verdicts.ts';
import type { ElementVerdicts } from './judged.ts';
import { keepElementGaps } from './element-gaps.ts';
import { keepFramework, type HoldsAt, type JudgedBy, type KeptFramework } from './framework-coverage.ts';
import { planOf, type Plan } from './plan.ts';
import { keepSummaries } from './kept-summaries.ts';
import type { Task } from './task.ts';

export interface CoverageOptions {
  /** YYYY-MM-DD; without it nothing is judged about time. */
  readonly asOf: string | undefined;
  readonly language: Language;
}

export interface KeptCoverage extends KeptFindings {
  /** One entry for each SMS and each framework it aims at, in the order of files and text. */
  readonly coverage: () => readonly FrameworkCoverage[];
  /** What must be done after the queue of elements, in this order. */
  readonly queues: readonly Queue[];
}

/** Everything of coverage that the findings are told from. */
export interface Covering {
  readonly model: Model;
  readonly language: Language;
  readonly plan: Computed<Plan>;
  readonly frameworks: Computed<readonly KeptFramework[]>;
  readonly verdictsOf: (element: Element) => ElementVerdicts | undefined;
  readonly changed: Keeping['changed'];
}

export function keepCoverage(
  model: Model,
  options: CoverageOptions,
  { works, changed }: Keeping,
): KeptCoverage {
  const asOf = options.asOf !== undefined && isDate(options.asOf) ? options.asOf : undefined;
  const plan = new Computed<Plan>(model.graph, (before) => {
    const made = planOf(model, asOf, before);
    const kept = new Set(made.tasks.values());
    for (const task of before?.tasks.values() ?? []) if (!kept.has(task)) task.tally.giveUp();
    return made;
  });
  const tasksOfKind = tasksByKind(model.graph, plan);
  const elements = works.add<ElementVerdicts>({
    compute: (element) => judgeByAll(tasksOfKind(element.kind), element),
    isAboutForm: false,
    isAboutNamesakes: false,
    replaced: (element, before, now) => {
      sumUp(element, before, now);
      gaps.judged(element, before, now);
    },
  });
  const verdictsOf: Covering['verdictsOf'] = (element) => elements.resultOf(element);
  const frameworks = keepFrameworks(plan, options.language, verdictsOf);
  const { language } = options;
  const covering: Covering = { model, language, plan, frameworks, verdictsOf, changed };
  const [pointing, later] = [new Queue(model.graph), new Queue(model.graph)];
  const gaps = keepElementGaps(covering, pointing, later);
  const summaries = keepSummaries(covering, later);
  return {
    coverage: () => frameworks.value.map(({ coverage }) => coverage.value),
    findingsIn: (uri): readonly Finding[] => [...gaps.findingsIn(uri), ...summaries.findingsIn(uri)],
    refresh: (element) => {
      elements.refresh(element);
      gaps.refresh(element);
    },
    refreshEdited: (element) => {
      if (elements.refreshEdited(element)) gaps.refresh(element);
    },
    queues: [pointing, later],
    dispose: () => {
      for (const kept of [gaps, summaries]) kept.dispose();
    },
  };
}

function keepFrameworks(
  plan: Computed<Plan>,
  language: Language,
  verdictsOf: Covering['verdictsOf'],
): Covering['frameworks'] {
  const judgedBy: JudgedBy = (task, element) => {
    const judged = verdictsOf(element)?.get(task);
    return judged && judged.verdicts > 0 ? [element, ...judged.members] : [];
  };
  const holdsAt: HoldsAt = (task, element) => {
    const judged = verdictsOf(element)?.get(task);
    if (!judged || judged.holds === 0 || judged.unsound.length > 0) return false;
    return judged.holds === judged.verdicts;
  };
  return new Computed<readonly KeptFramework[]>(plan.graph, (before) =>
    plan.value.aims.map(
      (aimed) =>
        before?.find((kept) => kept.aimed === aimed) ?? keepFramework(aimed, language, { judgedBy, holdsAt }),
    ),
  );
}

/** The rules that run over a kind: an element is judged again only where those of its kind are others. */
function tasksByKind(graph: Graph, plan: Computed<Plan>): (kind: string) => readonly Task[] {
  const known = new Map<string, Computed<readonly Task[]>>();
  return (kind) => {
    let tasks = known.get(kind);
    if (!tasks)
      known.set(kind, (tasks = new Computed(graph, () => plan.value.byKind.get(kind) ?? noTasks, sameList)));
    return tasks.value;
  };
}

const noTasks: readonly Task[] = [];

/** Takes what an element gave out of the sums, and puts in what it gives now. */
function sumUp(
  element: Element,
  before: ElementVerdicts | undefined,
  now: ElementVerdicts | undefined,
): void {
  const isSame = before?.tasks === now?.tasks;
  before?.tasks.forEach((task, index) => {
    const after = isSame ? now?.results[index] : now?.get(task);
    task.tally.replace(element, before.results[index], after);
  });
  if (isSame) return;
  now?.tasks.forEach((task, index) => {
    if (before?.tasks.includes(task) !== true) task.tally.replace(element, undefined, now.results[index]);
  });
}
