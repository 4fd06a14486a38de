/** The coverage of a framework by an SMS, worked out again clause by clause where what it rests on has changed. */
import { coverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { partOf, propertiesOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { Computed } from '../reactive/computed.ts';
import type { Graph } from '../reactive/graph.ts';
import { spreadOf, type Spread } from './absence.ts';
import { asksEvidence, isOpen } from './asked-gaps.ts';
import { coverClause, isUnder } from './clause-coverage.ts';
import type { ClauseCoverage, FrameworkCoverage, RuleCoverage } from './coverage-result.ts';
import { frameworkFingerprint } from './framework-fingerprint.ts';
import type { GapContext } from './gaps.ts';
import { isAtLeast } from './level.ts';
import { withPlannedParts, type Aimed, type PlannedClause } from './plan.ts';
import { coverEvidence, coverRule, gapsInBrief, type JudgedLists } from './rule-coverage.ts';
import { ownsSomething } from './scope.ts';
import type { Task } from './task.ts';

/** The coverage of one framework, and of its parts, for those who need no more. */
export interface KeptFramework {
  readonly aimed: Aimed;
  readonly context: GapContext;
  readonly coverage: Computed<FrameworkCoverage>;
  readonly clauses: ReadonlyMap<PlannedClause, Computed<ClauseCoverage>>;
  readonly rules: ReadonlyMap<Task, Computed<RuleCoverage>>;
  /** Of a rule that is neither met nor accepted for now: how far elements meet it. */
  readonly openSpread: ReadonlyMap<Task, Computed<Spread | undefined>>;
  /** Whether a clause is so far that its documented information is asked for. */
  readonly asksEvidence: ReadonlyMap<PlannedClause, Computed<boolean>>;
  /** No rule found anything to judge but the SMS itself. */
  readonly isEmpty: Computed<boolean>;
}

/** What a rule judged at an element: the elements themselves, and the members of pairs. */
export type JudgedBy = (task: Task, element: Element) => readonly Element[];

/** Whether a rule holds for an element in every respect. */
export type HoldsAt = (task: Task, element: Element) => boolean;

export interface Found {
  readonly judgedBy: JudgedBy;
  readonly holdsAt: HoldsAt;
}

export function keepFramework(aimed: Aimed, language: Language, { judgedBy, holdsAt }: Found): KeptFramework {
  const { judging, place } = aimed;
  const { graph } = judging.model;
  const context: GapContext = { judging, messages: coverageMessages[language], language, place: () => place };
  const planned = aimed.clauses.flatMap(withPlannedParts);
  const judged = (task: Task): readonly Element[] => elementsJudged(task, judgedBy);
  const rules = keepRules(context, planned, (task) => ({
    judged: () => judged(task),
    meeting: (most) => elementsMeeting(task, holdsAt, most),
  }));
  const clauses = keepClauses(context, aimed, { planned, rules, judged });
  const isEmpty = new Computed(graph, () => planned.every((clause) => clause.rules.every(judgesNothing)));
  const fingerprint = new Computed(graph, () => frameworkFingerprint(planned.map(({ clause }) => clause)));
  const coverage = new Computed(graph, () =>
    coverFramework(aimed, {
      clauses: planned.flatMap((clause) => clauses.get(clause)?.value ?? []),
      empty: isEmpty.value,
      fingerprint: () => fingerprint.value,
    }),
  );
  return {
    aimed,
    context,
    coverage,
    clauses,
    rules,
    openSpread: derived(graph, rules, (rule) => (isOpen(rule) ? spreadOf(rule) : undefined)),
    asksEvidence: derived(graph, clauses, (clause) => asksEvidence(aimed.aim, clause)),
    isEmpty,
  };
}

function keepRules(
  context: GapContext,
  planned: readonly PlannedClause[],
  listsOf: (task: Task) => Omit<JudgedLists, 'brief'>,
): ReadonlyMap<Task, Computed<RuleCoverage>> {
  const rules = new Map<Task, Computed<RuleCoverage>>();
  const keep = (task: Task, cover: typeof coverRule): void => {
    const { graph } = task.judging.model;
    const lists: JudgedLists = { ...listsOf(task), brief: () => brief.value };
    const coverage = new Computed(graph, () => cover(context, task, lists));
    const brief = new Computed(graph, () => gapsInBrief(task, coverage.value));
    rules.set(task, coverage);
  };
  for (const clause of planned) {
    for (const task of clause.rules) keep(task, coverRule);
    for (const task of clause.evidence) keep(task, coverEvidence);
  }
  return rules;
}

interface Parts {
  readonly planned: readonly PlannedClause[];
  readonly rules: KeptFramework['rules'];
  readonly judged: (task: Task) => readonly Element[];
}

function keepClauses(
  context: GapContext,
  { aim }: Aimed,
  { planned, rules, judged }: Parts,
): KeptFramework['clauses'] {
  const { graph } = context.judging.model;
  const clauses = new Map<PlannedClause, Computed<ClauseCoverage>>();
  const owns = new Computed(graph, () => ownsSomething(context.judging.scope));
  const coverageOf = (tasks: readonly Task[]): readonly RuleCoverage[] =>
    tasks.flatMap((task) => rules.get(task)?.value ?? []);
  const judgedIn = (some: readonly PlannedClause[]): readonly Element[] => [
    ...new Set(some.flatMap((clause) => clause.rules.flatMap(judged))),
  ];
  for (const clause of planned) {
    const cover = (): ClauseCoverage =>
      coverClause(context, clause.clause, {
        rules: coverageOf(clause.rules),
        evidence: coverageOf(clause.evidence),
        levels: clause.parts.flatMap((part) => clauses.get(part)?.value.level ?? []),
        aim,
        empty: !owns.value,
        judged: () => judgedIn([clause]),
        judgedUnder: (codes) =>
          judgedIn(planned.filter((other) => codes.some((code) => isUnder(other.clause.element, code)))),
      });
    clauses.set(clause, new Computed(graph, cover));
  }
  return clauses;
}

/** A fact about each value, of which nobody hears unless it changes. */
function derived<Key, Value, Fact>(
  graph: Graph,
  values: ReadonlyMap<Key, Computed<Value>>,
  fact: (value: Value) => Fact,
): ReadonlyMap<Key, Computed<Fact>> {
  return new Map(
    [...values].map(([key, computed]) => [key, new Computed(graph, () => fact(computed.value))]),
  );
}

function judgesNothing({ tally }: Task): boolean {
  tally.numbers.read();
  return tally.others === 0;
}

/** The elements that a rule judged, those that failed among them. */
function elementsJudged(task: Task, judgedBy: JudgedBy): readonly Element[] {
  const { sentence, tally, judging } = task;
  tally.members.read();
  const kinds = sentence?.head.group.kinds ?? [];
  const elements = kinds.flatMap((kind) => elementsOfKind(judging.model, kind));
  return [...new Set(elements.flatMap((element) => judgedBy(task, element)))];
}

/** The first elements that the rule holds for, in the order of files and text, kind by kind. */
function elementsMeeting(task: Task, holdsAt: HoldsAt, most: number): readonly Element[] {
  const { sentence, tally, judging } = task;
  tally.members.read();
  tally.numbers.read();
  const meeting: Element[] = [];
  for (const kind of sentence?.head.group.kinds ?? []) {
    for (const element of elementsOfKind(judging.model, kind)) {
      if (meeting.length >= most) return meeting;
      if (holdsAt(task, element)) meeting.push(element);
    }
  }
  return meeting;
}

function coverFramework(
  { sms, framework, aim, place, judging }: Aimed,
  {
    clauses,
    empty,
    fingerprint,
  }: Pick<FrameworkCoverage, 'clauses' | 'empty'> & {
    readonly fingerprint: () => string;
  },
): FrameworkCoverage {
  const judged = clauses.filter(({ group, level }) => !group && level !== 'not judged');
  return {
    sms,
    framework,
    aim,
    aimPlace: place,
    asOf: judging.asOf,
    clauses,
    empty,
    get fingerprint() {
      return fingerprint();
    },
    version: titleOfVersion(framework),
    judged: judged.length,
    covered: judged.filter(({ level }) => isAtLeast(level, 'modelled')).length,
  };
}

/** The version that a framework states, '' where it states none. */
export function titleOfVersion(framework: Element): string {
  const versions = propertiesOf(framework, 'version').flatMap((property) => partOf(property));
  const [version] = versions.flatMap((value) => (value.type === 'text' ? [value.text] : []));
  return version ?? '';
}
