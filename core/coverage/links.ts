/** The elements that an element names or that name it, in one step; what stands in its block, it says itself. */
import { modelElement, type ModelElement } from '../model/element.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { agreementsForAll, isForAll, kindsForAll } from '../model/agreements-for-all.ts';
import { isNamedByFew, linksOf } from '../model/links.ts';
import { sameList } from '../reactive/computed-set.ts';
import { perKey } from '../reactive/per-key.ts';
import { keptInRun } from '../reactive/once-per-run.ts';
import { hasSubject, isSubject } from '../reactive/reactive.ts';
import { findLinked } from './find-links.ts';
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
  return (
    names(judging.model, candidate, element) ||
    linkedElements(judging, candidate, element.kind).includes(element)
  );
}

function names(model: Model, candidate: Element, element: Element): boolean {
  return candidate !== element && linksOf(model, candidate).some(({ target }) => target === element);
}

/**
 * An element that is judged asks again and again, and is judged again when its links are others: they are found once in a
 * run, as are those of its neighbours, unless many share them.
 */
function linkedTo(scope: Scope, element: ModelElement): Linked {
  const isOwn = isSubject(element);
  if (!isOwn && !(hasSubject() && isNamedByFew(scope.model, element))) return allLinked(scope, element);
  const found = foundInRun(scope);
  if (isOwn) return (found.own ??= byKind(findLinked(scope, element)));
  const before = found.others?.get(element);
  if (before) return before;
  const linked = byKind(findLinked(scope, element));
  (found.others ??= new Map()).set(element, linked);
  return linked;
}

/** What was found in a run, which is about one element. */
interface Found {
  own: Linked | undefined;
  others: Map<ModelElement, Linked> | undefined;
}

const foundInRun = keptInRun<Found>(() => ({ own: undefined, others: undefined }));

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

/** `service all` and `services all` name every service of the SMS. */
function byAll({ model, scope }: Judging, element: Element, kind: string): readonly Element[] {
  if (kind === 'service') return isForAll(element) ? [...scope.services] : none;
  if (element.kind !== 'service' || !kindsForAll.has(kind)) return none;
  const all = agreementsForAll(model, kind);
  if (all.length === 0 || !scope.services.has(element)) return none;
  return all.every((agreement) => isHeard(scope, agreement))
    ? all
    : all.filter((agreement) => isHeard(scope, agreement));
}
