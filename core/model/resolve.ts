/** What the names of an element mean, and who names an element: read from the links, which edits keep up to date. */
import { propertiesOf } from './access.ts';
import { modelElement } from './element.ts';
import type { ClauseValue, Element, ReferenceValue } from './fragment.ts';
import { keptLinks, linksOf, linksTo, type Link } from './links.ts';
import { fittingKinds, lookUp, sameKinds } from './lookup.ts';
import { elementsNamed, type Model } from './model.ts';

/** The element that a reference of an element names; one of a fitting kind goes before a nearer one that does not fit. */
export function targetOf(
  model: Model,
  from: Element,
  reference: ReferenceValue,
  kinds?: readonly string[],
): Element | undefined {
  const links = keptLinks(model, from) ?? noLinks;
  for (let index = 0; index < links.length; index++) {
    const link = links[index];
    if (link?.reference !== reference) continue;
    if (sameKinds(fittingKinds(link.property, link.part), kinds)) return link.target;
    break;
  }
  // What it means is not kept: it may be another, with other words.
  modelElement(from).noteWording();
  return lookUp(model, from, reference, kinds);
}

const noLinks: readonly Link[] = [];

/** The names that mean this element, with the property that holds each, in the order of files and text. */
export function referrersOf(model: Model, element: Element): readonly Link[] {
  return linksTo(model, element);
}

/** The elements that this property names. */
export function targetsOf(model: Model, element: Element, word: string): readonly Element[] {
  return propertiesOf(element, word).length > 0 ? targetsBehind(model, element, word, 'value') : none;
}

/** The elements that a small word of this property names: those who approved. */
export function targetsOfPart(
  model: Model,
  element: Element,
  word: string,
  part: string,
): readonly Element[] {
  return propertiesOf(element, word).length > 0 ? targetsBehind(model, element, word, part) : none;
}

function targetsBehind(model: Model, element: Element, word: string, part: string): readonly Element[] {
  const links = linksOf(model, element);
  let targets: Element[] | undefined;
  for (let index = 0; index < links.length; index++) {
    const link = links[index];
    if (!link?.target || link.part !== part || link.property.word !== word) continue;
    if (targets) targets.push(link.target);
    else targets = [link.target];
  }
  return targets ?? none;
}

const none: readonly Element[] = [];

/** The clause of a framework with this number. */
export function clauseOf(
  model: Model,
  from: Element,
  framework: ReferenceValue,
  code: string,
): Element | undefined {
  const target = targetOf(model, from, framework, ['framework']);
  return target && elementsNamed(model, `${target.qualifiedName} ${code}`)[0];
}

/** The clauses that a list of clause numbers names. */
export function clausesOf(model: Model, from: Element, clauses: ClauseValue): readonly Element[] {
  return clauses.codes.flatMap(({ word }) => clauseOf(model, from, clauses.framework, word) ?? []);
}
