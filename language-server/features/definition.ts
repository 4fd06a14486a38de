/** From the use of a name or a clause number to where it is declared. */
import type { DefinitionParams, Location } from 'vscode-languageserver';
import { clauseNumberAt, elementsAt, holds, referenceAt } from '../../core/model/at.ts';
import type { Element } from '../../core/model/fragment.ts';
import { namePlace } from '../../core/model/places.ts';
import { clauseOf, targetOf } from '../../core/model/resolve.ts';
import { fittingKinds } from '../../core/model/lookup.ts';
import { spotOf, type Session, type Spot } from '../session.ts';

export function definition(session: Session, { textDocument, position }: DefinitionParams): Location | null {
  const spot = spotOf(session, textDocument.uri, position);
  const target = spot && elementMeantAt(spot);
  return target ? namePlace(spot.model, target) : null;
}

/** The element that the name at a place means: the one named, or the one declared there. */
export function elementMeantAt({ model, fragment, offset }: Spot): Element | undefined {
  const [element] = elementsAt(fragment, offset);
  if (!element) return undefined;
  const number = clauseNumberAt(element, offset);
  if (number) return clauseOf(model, element, number.framework, number.code.word);
  const use = referenceAt(element, offset);
  if (use) return targetOf(model, element, use.reference, fittingKinds(use.property, use.part));
  return holds(element.nameSpan, offset) ? element : undefined;
}
