/** Who is called what: those who look for a name hear of each element that comes to have it, or has it no more. */
import type { ModelElement } from './element.ts';
import { addElement, dropElement } from './elements-by-name.ts';
import { lastWord, type Model } from './model.ts';

export function putInByName({ byQualifiedName, nameSources }: Model, element: ModelElement): void {
  if (element.ownName === '') return;
  addElement(byQualifiedName, element);
  nameSources.get(lastWord(element.fullName))?.changed();
}

export function takeOutByName({ byQualifiedName, nameSources }: Model, element: ModelElement): void {
  if (element.ownName === '') return;
  dropElement(byQualifiedName, element);
  nameSources.get(lastWord(element.fullName))?.changed();
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
