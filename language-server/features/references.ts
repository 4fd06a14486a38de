/** Where an element is named. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { namePlace, placeOf } from '../../core/model/places.ts';
import { referrersOf } from '../../core/model/resolve.ts';
import { spotOf, type Session } from '../session.ts';
import { elementMeantAt } from './definition.ts';

export function references(
  session: Session,
  { textDocument, position, context }: ReferenceParams,
): Location[] {
  const spot = spotOf(session, textDocument.uri, position);
  const target = spot && elementMeantAt(spot);
  if (!target) return [];
  const uses = referrersOf(spot.model, target).map(({ from, reference }) =>
    placeOf(spot.model, from.uri, reference.span),
  );
  return context.includeDeclaration ? [namePlace(spot.model, target), ...uses] : uses;
}
