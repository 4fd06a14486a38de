/**
 * What an element says together with what it takes over: an agreement from those it is based on, a step of a
 * procedure from the step of the process that it refines. What stands here goes before what stands there.
 */
import { partOf, propertiesOf } from './access.ts';
import type { Element, Property, Value } from './fragment.ts';
import type { Model } from './model.ts';
import { targetsOf } from './resolve.ts';
import { restated } from './written-parts.ts';

/** A property, and the element in whose text it stands: its names are resolved from there. */
export interface Stated {
  readonly property: Property;
  readonly from: Element;
}

/** The properties with this word that hold for the element, its own before those it takes over. */
export function statedProperties(model: Model, element: Element, word: string): readonly Stated[] {
  const own = propertiesOf(element, word);
  if (own.length === 0 && !mayTakeOver(element)) return none;
  if (own.length > 0 && (!perLevel.has(word) || basesOf(model, element).length === 0))
    return own.map((property) => ({ property, from: element }));
  return gather(model, element, word, new Set());
}

const none: readonly Stated[] = [];

export function mayTakeOver({ kind, parent }: Element): boolean {
  return agreementKinds.has(kind) || parent?.kind === 'procedure';
}

/** The elements that this one takes over from, the nearest first. */
export function basesOf(model: Model, element: Element): readonly Element[] {
  if (agreementKinds.has(element.kind)) return targetsOf(model, element, 'based');
  const refined = refinedStep(model, element);
  return refined ? [refined] : [];
}

/** The step of the process that a step of a procedure refines: the one with the same name. */
export function refinedStep(model: Model, element: Element): Element | undefined {
  if (element.parent?.kind !== 'procedure') return undefined;
  const processes = targetsOf(model, element.parent, 'of');
  return processes.flatMap((process) => process.children).find(({ name }) => name === element.name);
}

export const agreementKinds: ReadonlySet<string> = new Set(['tier', 'sla', 'ola', 'contract']);

/** Targets for each priority: a level that stands here leaves the other levels there. */
export const perLevel: ReadonlySet<string> = new Set(['response', 'resolution', 'updates']);

function gather(model: Model, element: Element, word: string, seen: Set<Element>): readonly Stated[] {
  if (seen.has(element)) return [];
  const own = propertiesOf(element, word).map((property) => ({ property, from: element }));
  if (own.length > 0 && !perLevel.has(word)) return own;
  const bases = basesOf(model, element);
  if (bases.length === 0) return own;
  seen.add(element);
  const taken = bases.flatMap((base) => gather(model, base, word, seen));
  return own.length === 0 ? taken : [...own, ...withoutLevels(taken, levelsIn(own))];
}

function levelsIn(stated: readonly Stated[]): ReadonlySet<string> {
  return new Set(stated.flatMap(({ property }) => partOf(property).map(levelOf)));
}

function withoutLevels(stated: readonly Stated[], levels: ReadonlySet<string>): readonly Stated[] {
  return stated.flatMap(({ property, from }) => {
    const value = partOf(property).filter((limit) => !levels.has(levelOf(limit)));
    return value.length > 0
      ? [{ property: restated(property, { parts: { ...property.parts, value } }), from }]
      : [];
  });
}

/** The priority that a target is for; '' where it is for all. */
export function levelOf(limit: Value): string {
  const level = limit.type === 'group' ? partOf(limit, 'level')[0] : undefined;
  return level?.type === 'word' ? level.word : '';
}
