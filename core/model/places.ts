/** Where things stand, as LSP ranges. */
import type { Place } from '../finding.ts';
import type { Element, Span } from './fragment.ts';
import { rangeAt } from './lines.ts';
import type { Model } from './model.ts';

/** The place of a span in a file of the model. */
export function placeOf(model: Model, uri: string, span: Span): Place {
  return { uri, range: rangeAt(model.fragments.get(uri)?.lineStarts ?? [0], span) };
}

/** The place of an element's name. */
export function namePlace(model: Model, element: Element): Place {
  return placeOf(model, element.uri, element.nameSpan);
}
