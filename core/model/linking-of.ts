/** Where it is kept what the names of an element mean: with the element itself, unless that belongs to several models. */
import type { ModelElement } from './element.ts';
import type { Linking } from './links.ts';
import type { Model } from './model.ts';

/** Nothing of an element that the model does not hold: models that are only tried out share elements. */
export function linkingOf(model: Model, element: ModelElement): Linking | undefined {
  if (element.isShared) return model.sharedLinkings.get(element);
  const { linking } = element;
  return linking?.model === model ? linking : undefined;
}

export function keepLinking(model: Model, element: ModelElement, linking: Linking): void {
  if (element.isShared) model.sharedLinkings.set(element, linking);
  else element.linking = linking;
}

export function forgetLinking(model: Model, element: ModelElement): void {
  if (element.isShared) model.sharedLinkings.delete(element);
  else element.linking = undefined;
}
