/** The elements that an element names or that name it, in one step; what stands in its block, it says itself. */
import type { Element } from '../model/fragment.ts';
import { agreementKinds, basesOf, refinedStep } from '../model/inherited.ts';
import { agreementsForAll, isForAll, kindsForAll } from '../model/agreements-for-all.ts';
import { linksOf, type Link } from '../model/links.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { sameList } from '../reactive/computed-set.ts';
import { Computed } from '../reactive/reactive.ts';
import { ancestorsOf, namesWithin } from './family.ts';
import type { Judging } from './judging.ts';
import { isHeard, type LinkedByKind } from './scope.ts';
import { groupBy } from '../group-by.ts';

/** The linked elements of a kind, each once. */
export function linkedElements(judging: Judging, element: Element, kind: string): readonly Element[] {
  const linked = ofKind(allLinked(judging, element), kind);
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
function allLinked(judging: Judging, element: Element): LinkedByKind {
  const { linked } = judging.scope;
  const known = linked.get(element);
  if (known) return known.value;
  const found = new Computed<LinkedByKind>(
    () => byKind(findLinked(judging, element)),
    (one, other) => sameList(one.all, other.all),
  );
  linked.set(element, found);
  return found.value;
}

function byKind(all: readonly Element[]): LinkedByKind {
  return { all, byKind: all.length > some ? groupBy(all, ({ kind }) => kind) : undefined };
}

/** So many are looked through as fast as found by their kind. */
const some = 16;

function ofKind(linked: LinkedByKind, kind: string): readonly Element[] {
  return linked.byKind ? (linked.byKind.get(kind) ?? none) : linked.all.filter((one) => one.kind === kind);
}

function findLinked(judging: Judging, element: Element): readonly Element[] {
  const found = new Set([
    ...named(judging, element),
    ...naming(judging, element).filter((other) => isHeard(judging.scope, other)),
    ...relatives(judging, element),
  ]);
  found.delete(element);
  return [...found];
}

function named({ model }: Judging, element: Element): readonly Element[] {
  return [...namesWithin(model, element), ...namesTakenOver(model, element, new Set())].flatMap(
    ({ target }) => target ?? [],
  );
}

/** What an agreement takes over from those it is based on, it names too. */
function namesTakenOver(model: Judging['model'], element: Element, seen: Set<Element>): readonly Link[] {
  if (seen.has(element)) return [];
  seen.add(element);
  const bases = basesOf(model, element);
  if (bases.length === 0) return [];
  const own = new Set(element.properties.map(({ word }) => word));
  return bases
    .flatMap((base) => [...linksOf(model, base), ...namesTakenOver(model, base, seen)])
    .filter(({ property }) => !own.has(property.word));
}

function naming(judging: Judging, element: Element): readonly Element[] {
  const found = new Set<Element>();
  for (const { from } of namesOf(judging.model, element)) {
    for (const around of [from, ...ancestorsOf(from)]) found.add(around);
    if (agreementKinds.has(from.kind)) addHeirs(judging, from, found);
  }
  return [...found];
}

/** An agreement names what those it is based on name. */
function addHeirs(judging: Judging, agreement: Element, found: Set<Element>): void {
  for (const { from, property } of namesOf(judging.model, agreement)) {
    if (property.word !== 'based' || found.has(from)) continue;
    found.add(from);
    addHeirs(judging, from, found);
  }
}

/** What stands directly within and around the element; a procedure has the steps of its process. */
function relatives(judging: Judging, element: Element): readonly Element[] {
  const { model } = judging;
  const parents = [element, refinedStep(model, element)].flatMap((step) => step?.parent ?? []);
  return [
    ...parents,
    ...element.children,
    ...(element.kind === 'procedure' ? stepsTakenOver(judging, element) : []),
  ];
}

function stepsTakenOver({ model }: Judging, procedure: Element): readonly Element[] {
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
