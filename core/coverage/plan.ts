/** Which rules are to be held against which SMS: those of the frameworks it aims at, and those that stand by themselves. */
import { partOf, propertiesOf, wordsOf } from '../model/access.ts';
import { modelElement } from '../model/element.ts';
import type { Element, Property, Span } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { targetOf } from '../model/resolve.ts';
import { samePlain } from '../model/same.ts';
import { brokenWords } from './broken-rule.ts';
import { clauseTree, type Clause } from './clause-tree.ts';
import type { Aim } from './coverage-result.ts';
import type { Judging } from './judging.ts';
import { ruleOf, type Rule } from './rule.ts';
import { scopeOf } from './scope.ts';
import { standingIn } from './standing.ts';
import { createTask, type Task, type TaskFacts } from './task.ts';

export interface Plan {
  readonly aims: readonly Aimed[];
  readonly free: readonly Task[];
  /** All rules, by the kinds that they run over. */
  readonly byKind: ReadonlyMap<string, readonly Task[]>;
  /** Where each rule of a framework stands in the order of all. */
  readonly places: ReadonlyMap<Task, TaskPlace>;
  readonly tasks: ReadonlyMap<string, Task>;
}

/** An SMS that aims at a framework. */
export interface Aimed {
  readonly judging: Judging;
  readonly sms: Element;
  readonly framework: Element;
  readonly aim: Aim;
  /** Where the SMS says so. */
  readonly place: { readonly uri: string; readonly span: Span };
  readonly clauses: readonly PlannedClause[];
}

export interface PlannedClause {
  readonly clause: Clause;
  readonly rules: readonly Task[];
  readonly evidence: readonly Task[];
  readonly parts: readonly PlannedClause[];
}

export interface TaskPlace {
  readonly order: number;
  readonly aimed: Aimed;
  readonly clause: PlannedClause;
}

/** @param before the plan until now: what stays of it is taken over, with what was found */
export function planOf(model: Model, asOf: string | undefined, before: Plan | undefined): Plan {
  const making: Making = { model, asOf, before: before?.tasks ?? new Map(), tasks: new Map() };
  const systems = elementsOfKind(model, 'sms').filter((sms) => !sms.library);
  const aims = systems
    .filter((sms) => propertiesOf(sms, 'stub').length === 0)
    .flatMap((sms) => aimsOf(making, sms));
  const free = elementsOfKind(model, 'rule')
    .filter((rule) => !rule.library)
    .flatMap((rule) => systemsOf(systems, rule).map((sms) => freeTask(making, sms, rule)));
  return { aims, free, byKind: byKind(making.tasks.values()), places: placesOf(aims), tasks: making.tasks };
}

interface Making {
  readonly model: Model;
  readonly asOf: string | undefined;
  readonly before: ReadonlyMap<string, Task>;
  readonly tasks: Map<string, Task>;
}

function aimsOf(making: Making, sms: Element): readonly Aimed[] {
  const { model, asOf } = making;
  const found = new Map<Element, Aimed>();
  propertiesOf(sms, 'aims').forEach((property, index) => {
    const framework = frameworkOf(model, sms, property);
    if (!framework || found.has(framework)) return;
    const judging: Judging = { model, scope: scopeOf(model, sms), asOf, framework };
    const clauses = clauseTree(framework).map((clause) => planClause(making, judging, clause));
    found.set(framework, {
      judging,
      sms,
      framework,
      aim: aimIn(property),
      place: placeOfAim(sms, property, index),
      clauses,
    });
  });
  return [...found.values()];
}

/** Where the SMS says that it aims at a framework, wherever that stands now. */
function placeOfAim(sms: Element, property: Property, index: number): Aimed['place'] {
  return {
    uri: sms.uri,
    get span() {
      modelElement(sms).note('place');
      return (propertiesOf(sms, 'aims')[index] ?? property).span;
    },
  };
}

function frameworkOf(model: Model, sms: Element, property: Property): Element | undefined {
  const reference = partOf(property).find((value) => value.type === 'reference');
  const framework =
    reference?.type === 'reference' ? targetOf(model, sms, reference, ['framework']) : undefined;
  return framework?.kind === 'framework' ? framework : undefined;
}

function aimIn(property: Property): Aim {
  const [level] = wordsOf(property, 'level');
  return level === 'evidenced' || level === 'verified' ? level : 'modelled';
}

function planClause(making: Making, judging: Judging, clause: Clause): PlannedClause {
  const tasks = (rules: readonly Rule[], purpose: Task['purpose']): readonly Task[] =>
    rules.map((rule) => taskFor(making, clause.element, { judging, rule, code: clause.code, purpose }));
  const rules = tasks(clause.rules, 'rule');
  return {
    clause,
    rules,
    evidence: rules.length > 0 ? tasks(clause.evidence, 'evidence') : [],
    parts: clause.parts.map((part) => planClause(making, judging, part)),
  };
}

function freeTask(making: Making, sms: Element | undefined, element: Element): Task {
  const { model, asOf } = making;
  const judging = { model, scope: scopeOf(model, sms), asOf, framework: undefined };
  return taskFor(making, element, { judging, rule: ruleOf(element), code: '', purpose: 'free' });
}

/** The rule's task from before where the rule says the same, else a new one. */
function taskFor(making: Making, owner: Element, facts: Omit<TaskFacts, 'sentence'>): Task {
  const { judging, rule, purpose } = facts;
  const { sms } = judging.scope;
  const key = [
    sms?.qualifiedName,
    judging.framework?.qualifiedName,
    owner.qualifiedName,
    purpose,
    rule.name,
  ].join('|');
  const free = freeKey(making.tasks, key);
  const { sentence } = rule;
  const usable = sentence && brokenWords(sentence).length === 0 ? sentence : undefined;
  const known = making.before.get(free);
  const task = known && isSame(known, judging, usable) ? known : createTask({ ...facts, sentence: usable });
  task.rule = rule;
  making.tasks.set(free, task);
  return task;
}

function isSame({ judging, sentence }: Task, now: Judging, usable: Task['sentence']): boolean {
  return (
    judging.scope === now.scope &&
    judging.framework === now.framework &&
    judging.asOf === now.asOf &&
    samePlain(sentence, usable, 'any')
  );
}

function freeKey(taken: ReadonlyMap<string, Task>, key: string): string {
  let count = 1;
  while (taken.has(`${key}|${String(count)}`)) count++;
  return `${key}|${String(count)}`;
}

/** The systems that a rule of a package is for: those whose package it stands in, above or below; without any, the model. */
function systemsOf(systems: readonly Element[], rule: Element): readonly (Element | undefined)[] {
  const smsPackages = new Set(systems.map(({ packageName }) => packageName));
  const concerned = systems.filter(
    (sms) => standingIn({ sms, smsPackages }, rule.packageName) !== 'elsewhere',
  );
  return concerned.length > 0 ? concerned : [undefined];
}

function byKind(tasks: Iterable<Task>): ReadonlyMap<string, readonly Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    for (const kind of new Set(task.sentence?.head.group.kinds)) {
      const same = found.get(kind);
      if (same) same.push(task);
      else found.set(kind, [task]);
    }
  }
  return found;
}

function placesOf(aims: readonly Aimed[]): ReadonlyMap<Task, TaskPlace> {
  const places = new Map<Task, TaskPlace>();
  for (const aimed of aims) {
    for (const clause of aimed.clauses.flatMap(withPlannedParts)) {
      for (const task of [...clause.rules, ...clause.evidence])
        places.set(task, { order: places.size, aimed, clause });
    }
  }
  return places;
}

/** The clause with all within it, in order. */
export function withPlannedParts(clause: PlannedClause): readonly PlannedClause[] {
  return [clause, ...clause.parts.flatMap(withPlannedParts)];
}
