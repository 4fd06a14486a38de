/** The elements that an element names or that name it, in one step; what stands in its block, it says itself. */
import { modelElement, type ModelElement } from '../model/element.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { agreementKinds, basesOf, mayTakeOver, refinedStep } from '../model/inherited.ts';
import { agreementsForAll, isForAll, kindsForAll } from '../model/agreements-for-all.ts';
import { linksOf, type Link } from '../model/links.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { sameList } from '../reactive/computed-set.ts';
import { perKey } from '../reactive/per-key.ts';
import { isSubject, runNow } from '../reactive/reactive.ts';
import type { Judging } from './judging.ts';
import { isHeard, type Scope } from './scope.ts';
import { groupBy } from '../group-by.ts';

/** The linked elements of a kind, each once. */
export function linkedElements(judging: Judging, element: Element, kind: string): readonly Element[] {
  const linked = ofKind(linkedTo(judging.scope, modelElement(element)), kind);
  const more = element.kind === 'sms' ? judging.scope.owned(kind) : byAll(judging, element, kind);
  if (more.length === 0) return linked;
  return linked.length === 0 ? more : [...new Set([...linked, ...more])];
}

const none: readonly Element[] = [];

/** Whether the one is among the linked elements of the other, asked from the side that has few. */
export function isLinked(judging: Judging, candidate: Element, element: Element): boolean {
  if (!isHeard(judging.scope, candidate))
    return linkedElements(judging, element, candidate.kind).includes(candidate);
  return linkedElements(judging, candidate, element.kind).includes(element);
}

/** An element that is judged asks again and again, and is judged again when its links are others: they are found once in a run. */
function linkedTo(scope: Scope, element: ModelElement): Linked {
  if (!isSubject(element)) return allLinked(scope, element);
  const latest = foundLast.get(scope);
  const run = runNow();
  if (latest?.run === run) return latest.linked;
  const linked = byKind(findLinked(scope, element));
  foundLast.set(scope, { run, linked });
  return linked;
}

/** What was found last; a run is about one element. */
const foundLast = new WeakMap<Scope, { readonly run: number; readonly linked: Linked }>();

/** Those that names and places link, of every kind: found once for an element of a scope. */
const allLinked = perKey(
  (scope: Scope, element: ModelElement): Linked => byKind(findLinked(scope, element).slice()),
  (one, other) => sameList(allOf(one), allOf(other)),
);

/** A few as they are; many are found by their kind. */
type Linked = readonly Element[] | LinkedByKind;

interface LinkedByKind {
  readonly all: readonly Element[];
  readonly byKind: ReadonlyMap<string, readonly Element[]>;
}

function byKind(all: readonly Element[]): Linked {
  return all.length > some ? { all, byKind: groupBy(all, ({ kind }) => kind) } : all;
}

function allOf(linked: Linked): readonly Element[] {
  return 'byKind' in linked ? linked.all : linked;
}

/** So many are looked through as fast as found by their kind. */
const some = 16;

function ofKind(linked: Linked, kind: string): readonly Element[] {
  if ('byKind' in linked) return linked.byKind.get(kind) ?? none;
  let found: Element[] | undefined;
  for (let index = 0; index < linked.length; index++) {
    const one = linked[index];
    if (one?.kind !== kind) continue;
    if (found) found.push(one);
    else found = [one];
  }
  return found ?? none;
}

function findLinked(scope: Scope, element: Element): readonly Element[] {
  const found = new Found(element);
  addNamed(scope.model, element, found);
  if (mayTakeOver(element)) addTakenOver(scope.model, element, found);
  addNaming(scope, element, found);
  addRelatives(scope, element, found);
  return found.all;
}

/** Elements each once, without the one that they are linked to. */
class Found {
  readonly all: Element[] = [];
  private readonly apart: Element;
  /** The same: of many it is not looked through all of them whether one is there. */
  private known: Set<Element> | undefined;

  constructor(apart: Element) {
    this.apart = apart;
  }

  add(element: Element): void {
    const { all, known } = this;
    if (element === this.apart || (known ? known.has(element) : all.includes(element))) return;
    all.push(element);
    if (known) known.add(element);
    else if (all.length > some) this.known = new Set(all);
  }
}

/** What the element names, and what stands in its block. */
function addNamed(model: Model, element: Element, found: Found): void {
  const links = linksOf(model, element);
  for (let index = 0; index < links.length; index++) {
    const target = links[index]?.target;
    if (target) found.add(target);
  }
  for (const child of element.children) addNamed(model, child, found);
}

function addTakenOver(model: Model, element: Element, found: Found): void {
  for (const { target } of namesTakenOver(model, element, new Set())) if (target) found.add(target);
}

/** What an agreement takes over from those it is based on, it names too. */
function namesTakenOver(model: Model, element: Element, seen: Set<Element>): readonly Link[] {
  if (seen.has(element)) return [];
  seen.add(element);
  const bases = basesOf(model, element);
  if (bases.length === 0) return [];
  const own = new Set(element.properties.map(({ word }) => word));
  return bases
    .flatMap((base) => [...linksOf(model, base), ...namesTakenOver(model, base, seen)])
    .filter(({ property }) => !own.has(property.word));
}

/** Those that name the element, with what they stand in, which is in the same package. */
function addNaming(scope: Scope, element: Element, found: Found): void {
  const links = namesOf(scope.model, element);
  for (let index = 0; index < links.length; index++) {
    const from = links[index]?.from;
    if (!from) continue;
    if (isHeard(scope, from))
      for (let around: Element | undefined = from; around; around = around.parent) found.add(around);
    if (agreementKinds.has(from.kind)) addHeirs(scope, from, found);
  }
}

/** An agreement names what those it is based on name. */
function addHeirs(scope: Scope, agreement: Element, found: Found, seen?: Set<Element>): void {
  let known = seen;
  for (const { from, property } of namesOf(scope.model, agreement)) {
    if (property.word !== 'based' || known?.has(from)) continue;
    known = (known ?? new Set<Element>()).add(from);
    if (isHeard(scope, from)) found.add(from);
    addHeirs(scope, from, found, known);
  }
}

/** What stands directly within and around the element; a procedure has the steps of its process. */
function addRelatives({ model }: Scope, element: Element, found: Found): void {
  const { parent } = element;
  if (parent) found.add(parent);
  const refined = refinedStep(model, element)?.parent;
  if (refined) found.add(refined);
  for (const child of element.children) found.add(child);
  if (element.kind === 'procedure') for (const step of stepsTakenOver(model, element)) found.add(step);
}

function stepsTakenOver(model: Model, procedure: Element): readonly Element[] {
  const own = new Set(procedure.children.map(({ name }) => name));
  return targetsOf(model, procedure, 'of').flatMap(({ children }) =>
    children.filter(({ name }) => !own.has(name)),
  );
}

/** `service all` and `services all` name every service of the SMS. */
function byAll({ model, scope }: Judging, element: Element, kind: string): readonly Element[] {
  if (kind === 'service') return isForAll(element) ? [...scope.services] : none;
  if (element.kind !== 'service' || !kindsForAll.has(kind)) return none;
  const all = agreementsForAll(model);
  if (all.length === 0 || !scope.services.has(element)) return none;
  return all.filter((agreement) => agreement.kind === kind && isHeard(scope, agreement));
}
