/** Who is called what: those who look for a name hear of each element that comes to have it, or has it no more. */
import { modelElement, ModelElement } from './element.ts';
import type { Element } from './fragment.ts';
import { linkingOf } from './linking-of.ts';
import type { Model } from './model.ts';
import { lastWordOf } from './qualified-name.ts';

export function putInByName(model: Model, element: ModelElement): void {
  if (element.ownName === '') return;
  tellLooking(model, element);
  tellNamesakes(model, model.byQualifiedName.add(element));
  if (isUsed(model, element)) model.usedNames.add(element);
}

export function takeOutByName(model: Model, element: ModelElement): void {
  if (element.ownName === '') return;
  // Who uses its name hears of it as well.
  tellLooking(model, element);
  tellNamesakes(model, model.byQualifiedName.drop(element));
  model.usedNames.drop(element);
}

/** Whether somebody uses the name of the element. */
export function isUsed(model: Model, element: ModelElement): boolean {
  return (linkingOf(model, element)?.uses?.size ?? 0) > 0;
}

/** Tells those who looked for a name with the last word of the element's. */
function tellLooking(model: Model, element: ModelElement): void {
  const word = lastWordOf(element);
  model.nameSources.get(word)?.changed();
  for (const used of model.usedNames.endingWith(word)) linkingOf(model, used)?.doubtUses();
}

/** The elements that look for a name with this last word, whether or not it means anything. */
export function lookingForName(model: Model, word: string): readonly ModelElement[] {
  const found = [...model.usedNames.endingWith(word)]
    .flatMap((used) => linkingOf(model, used)?.uses?.inOrder() ?? [])
    .map(({ from }) => modelElement(from));
  const others = model.nameSources.get(word)?.subjects() ?? [];
  return [...found, ...others.filter((subject) => subject instanceof ModelElement)];
}

/** Most names have one element: those that share theirs are told who else has it. */
function tellNamesakes({ followers }: Model, namesakes: readonly Element[]): void {
  if (namesakes.length === 0) return;
  for (const element of namesakes)
    for (const follower of followers) follower.namesakes?.(modelElement(element));
}

/**
 * Calls an element as it is called where it was read; it stays the same. Who read its name hears of it, who looked for the
 * old one or the new, and who looks from it for others.
 */
export function rename(model: Model, element: ModelElement, { ownName, fullName }: ModelElement): void {
  takeOutByName(model, element);
  [element.ownName, element.fullName] = [ownName, fullName];
  putInByName(model, element);
  element.partChanged('name');
  element.partChanged('wording');
  model.orderedByKind.delete(element.kind);
  model.sources.get(`names ${element.kind}`)?.changed();
}
