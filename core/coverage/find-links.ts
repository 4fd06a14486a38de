/** Finds the elements that an element names or that name it, in one step, with what these stand in and take over. */
import type { Element } from '../model/fragment.ts';
import { agreementKinds, basesOf, mayTakeOver, refinedStep } from '../model/inherited.ts';
import { linksOf, type Link } from '../model/links.ts';
import type { Model } from '../model/model.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { isHeard, type Scope } from './scope.ts';

/** Those that names and places link with the element, each once, in the order in which they are found. */
export function findLinked(scope: Scope, element: Element): readonly Element[] {
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
    else if (all.length > few) this.known = new Set(all);
  }
}

/** So many are looked through as fast as a set. */
const few = 16;

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
