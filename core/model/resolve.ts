/** What the names of an element mean, and who names an element: read from the links, which edits keep up to date. */
import { referencesOf } from './access.ts';
import type { ClauseValue, Element, ReferenceValue } from './fragment.ts';
import { linksOf, linksTo, type Link } from './links.ts';
import { fittingKinds, lookUp } from './lookup.ts';
import { elementsNamed, type Model } from './model.ts';
import { propertyEntry } from './properties.ts';

/** The element that a reference of an element names; one of a fitting kind goes before a nearer one that does not fit. */
export function targetOf(
  model: Model,
  from: Element,
  reference: ReferenceValue,
  kinds?: readonly string[],
): Element | undefined {
  const link = linksOf(model, from).find((candidate) => candidate.reference === reference);
  if (link && fittingKinds(link.property, link.part) === kinds) return link.target;
  return lookUp(model, from, reference, kinds);
}

/** The names that mean this element, with the property that holds each, in the order of files and text. */
export function referrersOf(model: Model, element: Element): readonly Link[] {
  return linksTo(model, element);
}

/** The elements that this property names. */
export function targetsOf(model: Model, element: Element, word: string): readonly Element[] {
  const kinds = propertyEntry(word)?.refersTo?.['value'];
  return referencesOf(element, word).flatMap((reference) => targetOf(model, element, reference, kinds) ?? []);
}

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
