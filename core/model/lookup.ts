/**
 * The one name resolution. A name is looked for in the element that names it, in the elements and packages
 * around it from the inside outward, then in the library; anything else by its qualified name.
 */
import { propertyOf, referencesOf } from './access.ts';
import { modelElement } from './element.ts';
import type { Element, Property, ReferenceValue } from './fragment.ts';
import { elementsNamed, noteName, type Model } from './model.ts';
import { firstOf, fitting } from './named.ts';
import { propertyEntry } from './properties.ts';
import { lastWord, outward } from './qualified-name.ts';

/** The element that a reference of an element names; one of a fitting kind goes before a nearer one that does not fit. */
export function lookUp(
  model: Model,
  from: Element,
  reference: ReferenceValue,
  kinds?: readonly string[],
): Element | undefined {
  noteName(model, reference.name);
  return meaningOf(model, from, reference, kinds);
}

/** The same for who hears in another way of elements that come to have the last word of the name, or have it no more. */
export function meaningOf(
  model: Model,
  from: Element,
  { name }: ReferenceValue,
  kinds?: readonly string[],
): Element | undefined {
  return fromInside(model, from, name, kinds) ?? inherited(model, from, name, kinds);
}

/** As resolveName from the element's own name, but an element without others within is not searched. */
function fromInside(
  model: Model,
  from: Element,
  name: string,
  kinds: readonly string[] | undefined,
): Element | undefined {
  const { byQualifiedName } = model;
  let misfit: Element | undefined;
  for (let around: Element | undefined = from; around; around = around.parent) {
    // Who looks for a name hears of each element with such a last word, and of each element around that is called
    // otherwise: neither which stand within nor what those around are called need be remembered.
    const { said, fullName } = modelElement(around);
    if (said.children.length === 0) continue;
    const found = byQualifiedName.find(fullName, name);
    const best = fitting(found, kinds);
    if (best) return best;
    misfit ??= firstOf(found);
  }
  const outside = byQualifiedName.meaning(from.packageName, name, kinds);
  const fits = outside && (!kinds || kinds.includes(outside.kind));
  return fits ? outside : (misfit ?? outside);
}

/**
 * The element that a name means where it is used.
 * @param scope the qualified name of the element or package that the name is used in, '' for the outermost
 * @param kinds the kinds that fit; absent where any fits
 */
export function resolveName(
  model: Model,
  scope: string,
  name: string,
  kinds?: readonly string[],
): Element | undefined {
  noteName(model, name);
  return model.byQualifiedName.meaning(scope, name, kinds);
}

/** Whether the same kinds fit. */
export function sameKinds(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (!one || !other || one === other) return one === other;
  return one.length === other.length && one.every((kind) => other.includes(kind));
}

/** The kinds that the registry allows behind a small word of a property; nothing where any may be named. */
export function fittingKinds(property: Property, part: string): readonly string[] | undefined {
  if (part === 'framework') return frameworks;
  return propertyEntry(property.word)?.refersTo?.[part];
}

const frameworks = ['framework'] as const;

/** A procedure has the steps of its process: where it has no step of its own by a name, the process's is meant. */
function inherited(
  model: Model,
  from: Element,
  name: string,
  kinds?: readonly string[],
): Element | undefined {
  for (let around: Element | undefined = from; around; around = around.parent) {
    const found = stepOfProcess(model, around, name, kinds);
    if (found) return found;
  }
  if (!name.includes('.')) return undefined;
  const owner = resolveName(model, modelElement(from).fullName, outward(name), ['procedure']);
  return owner && stepOfProcess(model, owner, lastWord(name), kinds);
}

function stepOfProcess(
  model: Model,
  procedure: Element,
  name: string,
  kinds?: readonly string[],
): Element | undefined {
  const reference =
    procedure.kind === 'procedure'
      ? propertyOf(procedure, 'of') && referencesOf(procedure, 'of')[0]
      : undefined;
  if (reference) modelElement(procedure).noteWording();
  const process =
    reference &&
    resolveName(model, outward(modelElement(procedure).fullName), reference.name, ['process', 'workflow']);
  if (!process) return undefined;
  return fitting(elementsNamed(model, `${modelElement(process).fullName}.${name}`), kinds);
}
