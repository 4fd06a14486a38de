/** The elements that an element names or that name it, in one step; what stands in its block, it says itself. */
import { modelElement, type ModelElement } from '../model/element.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { agreementKinds, basesOf, refinedStep } from '../model/inherited.ts';
import { agreementsForAll, isForAll, kindsForAll } from '../model/agreements-for-all.ts';
import { linksOf, type Link } from '../model/links.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { sameList } from '../reactive/computed-set.ts';
import { perKey } from '../reactive/per-key.ts';
import { namesWithin } from './family.ts';
import type { Judging } from './judging.ts';
import { isHeard, type Scope } from './scope.ts';
import { groupBy } from '../group-by.ts';

/** The linked elements of a kind, each once. */
export function linkedElements(judging: Judging, element: Element, kind: string): readonly Element[] {
  const linked = ofKind(allLinked(judging.scope, modelElement(element)), kind);
  const owned = element.kind === 'sms' ? judging.scope.owned(kind) : none;
  const all = byAll(judging, element, kind);
  if (owned.length + all.length === 0) return linked;
  return [...new Set([...linked, ...owned, ...all])];
}

const none: readonly Element[] = [];

/** Whether the one is among the linked elements of the other, asked from the side that has few. */
export function isLinked(judging: Judging, candidate: Element, element: Element): boolean {
  if (!isHeard(judging.scope, candidate))
    return linkedElements(judging, element, candidate.kind).includes(candidate);
  return linkedElements(judging, candidate, element.kind).includes(element);
}

/** Those that names and places link, of every kind: found once for an element of a scope. */
const allLinked = perKey(
  (scope: Scope, element: ModelElement): Linked => byKind(findLinked(scope, element)),
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
  for (const one of linked) {
    if (one.kind !== kind) continue;
    if (found) found.push(one);
    else found = [one];
  }
  return found ?? none;
}

function findLinked(scope: Scope, element: Element): readonly Element[] {
  const { model } = scope;
  const found = new Set<Element>();
  for (const { target } of namesWithin(model, element)) if (target) found.add(target);
  for (const { target } of namesTakenOver(model, element, new Set())) if (target) found.add(target);
  for (const other of naming(scope, element)) if (isHeard(scope, other)) found.add(other);
  for (const other of relatives(scope, element)) found.add(other);
  found.delete(element);
  return [...found];
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

function naming(scope: Scope, element: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const { from } of namesOf(scope.model, element)) {
    for (let around: Element | undefined = from; around; around = around.parent) found.add(around);
    if (agreementKinds.has(from.kind)) addHeirs(scope, from, found);
  }
  return found;
}

/** An agreement names what those it is based on name. */
function addHeirs(scope: Scope, agreement: Element, found: Set<Element>): void {
  for (const { from, property } of namesOf(scope.model, agreement)) {
    if (property.word !== 'based' || found.has(from)) continue;
    found.add(from);
    addHeirs(scope, from, found);
  }
}

/** What stands directly within and around the element; a procedure has the steps of its process. */
function relatives(scope: Scope, element: Element): readonly Element[] {
  const { model } = scope;
  const parents = [element, refinedStep(model, element)].flatMap((step) => step?.parent ?? []);
  return [
    ...parents,
    ...element.children,
    ...(element.kind === 'procedure' ? stepsTakenOver(scope, element) : []),
  ];
}

function stepsTakenOver({ model }: Scope, procedure: Element): readonly Element[] {
  const own = new Set(procedure.children.map(({ name }) => name));
  return targetsOf(model, procedure, 'of').flatMap(({ children }) =>
    children.filter(({ name }) => !own.has(name)),
  );
}

/** `service all` and `services all` name every service of the SMS. */
function byAll({ model, scope }: Judging, element: Element, kind: string): readonly Element[] {
  if (kind === 'service') return isForAll(element) ? [...scope.services] : [];
  if (element.kind !== 'service' || !kindsForAll.has(kind) || !scope.services.has(element)) return [];
  return agreementsForAll(model).filter((agreement) => agreement.kind === kind && isHeard(scope, agreement));
}
