/** What is named at a place, for an editor that asks whether it can be renamed. */
import type { Fragment, Span } from '../model/fragment.ts';
import { elementsAt, holds } from '../model/at.ts';
import type { Model } from '../model/model.ts';
import type { Nameable } from './nameable.ts';
import { occurrencesIn, packageOccurrences } from './occurrences.ts';

export interface NameAt {
  readonly nameable: Nameable;
  readonly name: string;
  readonly span: Span;
  /** Whether the thing gets its name here. */
  readonly declares: boolean;
}

/** The word at an offset and what it means; nothing where there is no name, or one that means nothing. */
export function nameAt(model: Model, fragment: Fragment, offset: number): NameAt | undefined {
  const [element] = elementsAt(fragment, offset);
  const occurrences = element ? occurrencesIn(model, element) : packageOccurrences(fragment);
  const here = occurrences.find(({ span }) => holds(span, offset));
  const nameable = here?.means();
  return here && nameable && { nameable, name: here.name, span: here.span, declares: here.declares === true };
}
