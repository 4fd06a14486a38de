/** Where something is named. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { placeOf } from '../../core/model/places.ts';
import { occurrencesOf } from '../../core/naming/find-occurrences.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import { spotOf, type Session } from '../session.ts';

export function references(
  session: Session,
  { textDocument, position, context }: ReferenceParams,
): Location[] {
  const spot = spotOf(session, textDocument.uri, position);
  const found = spot && nameAt(spot.model, spot.fragment, spot.offset);
  if (!found) return [];
  return occurrencesOf(spot.model, found.nameable)
    .filter(({ occurrence }) => context.includeDeclaration || !occurrence.declares)
    .map(({ uri, occurrence }) => placeOf(spot.model, uri, occurrence.span));
}
