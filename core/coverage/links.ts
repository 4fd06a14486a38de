/** The elements that an element names or that name it, in one step; what stands in its block, it says itself. */
import { referenceUses } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { agreementKinds, basesOf, refinedStep } from '../model/inherited.ts';
import { agreementsForAll, isForAll } from '../model/agreements-for-all.ts';
import type { NameUse } from '../model/model.ts';
import { namesOf } from '../model/referrers.ts';
import { targetOfUse, targetsOf } from '../model/resolve.ts';
import { ancestorsOf, namesWithin } from './family.ts';
import type { Judging } from './judging.ts';
import { isHeard, ownedElements } from './scope.ts';

/** The linked elements of a kind, each once. */
export function linkedElements(judging: Judging, element: Element, kind: string): readonly Element[] {
  const linked = allLinked(judging, element).filter((other) => other.kind === kind);
  const all = byAll(judging, element, kind);
  return all.length === 0 ? linked : [...new Set([...linked, ...all])];
}

/** The same as a set, made once for an element of a scope: a customer may be linked to thousands. */
export function linkedSet(judging: Judging, element: Element, kind: string): ReadonlySet<Element> {
  const { linkedSets } = judging.scope;
  const sets = linkedSets.get(element) ?? new Map<string, ReadonlySet<Element>>();
  linkedSets.set(element, sets);
  const known = sets.get(kind) ?? new Set(linkedElements(judging, element, kind));
  sets.set(kind, known);
  return known;
}

/** Those that names and places link, of every kind: found once for an element of a scope. */
function allLinked(judging: Judging, element: Element): readonly Element[] {
  const { linked } = judging.scope;
  const known = linked.get(element);
  if (known) return known;
  const found = new Set([
    ...named(judging, element),
    ...naming(judging, element).filter((other) => isHeard(judging.scope, other)),
    ...relatives(judging, element),
  ]);
  found.delete(element);
  const all = [...found];
  linked.set(element, all);
  return all;
}

function named({ model }: Judging, element: Element): readonly Element[] {
  return [...namesWithin(element), ...namesTakenOver(model, element, new Set())].flatMap(
    (use) => targetOfUse(model, use) ?? [],
  );
}

/** What an agreement takes over from those it is based on, it names too. */
function namesTakenOver(model: Judging['model'], element: Element, seen: Set<Element>): readonly NameUse[] {
  if (seen.has(element)) return [];
  seen.add(element);
  const own = new Set(element.properties.map(({ word }) => word));
  return basesOf(model, element).flatMap((base) => {
    const uses = [
      ...referenceUses(base).map((use) => ({ ...use, from: base })),
      ...namesTakenOver(model, base, seen),
    ];
    return uses.filter(({ property }) => !own.has(property.word));
  });
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
  const { model, scope } = judging;
  if (element.kind === 'sms') return ownedElements(scope);
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

/** `service all` names every service of the SMS. */
function byAll({ model, scope }: Judging, element: Element, kind: string): readonly Element[] {
  if (kind === 'service') return isForAll(element) ? [...scope.services] : [];
  if (element.kind !== 'service' || !agreementKinds.has(kind) || !scope.services.has(element)) return [];
  return agreementsForAll(model).filter((agreement) => agreement.kind === kind && isHeard(scope, agreement));
}
