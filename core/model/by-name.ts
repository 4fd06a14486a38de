/** Who is called what: those who look for a name hear of each element that comes to have it, or has it no more. */
import { modelElement, type ModelElement } from './element.ts';
import type { Element } from './fragment.ts';
import { lastWord, type Model } from './model.ts';

export function putInByName(model: Model, element: ModelElement): void {
  if (element.ownName === '') return;
  tellNamesakes(model, model.byQualifiedName.add(element));
  model.nameSources.get(lastWord(element.fullName))?.changed();
}

export function takeOutByName(model: Model, element: ModelElement): void {
  if (element.ownName === '') return;
  tellNamesakes(model, model.byQualifiedName.drop(element));
  model.nameSources.get(lastWord(element.fullName))?.changed();
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
