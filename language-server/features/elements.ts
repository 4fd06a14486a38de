/** Between a place in the text and an element in a drawing. */
import { elementsAt } from '../../core/model/at.ts';
import { elementsNamed } from '../../core/model/model.ts';
import { namePlace } from '../../core/model/places.ts';
import type { ElementPlaceParams, ElementsAtParams, PlaceDto } from '../protocol.ts';
import { spotOf, type Session } from '../session.ts';
import { modelOf } from '../workspace.ts';
import { elementMeantAt } from './definition.ts';

export function elementPlace(session: Session, { uri, id }: ElementPlaceParams): PlaceDto | null {
  const loaded = modelOf(session.workspace, uri);
  const element = loaded && elementsNamed(loaded.model, id)[0];
  return element ? namePlace(loaded.model, element) : null;
}

/** The element that the cursor names, then those around it, innermost first. */
export function elementsAtPosition(session: Session, { uri, position }: ElementsAtParams): readonly string[] {
  const spot = spotOf(session, uri, position);
  if (!spot) return [];
  const meant = elementMeantAt(spot);
  const around = elementsAt(spot.fragment, spot.offset).map(({ qualifiedName }) => qualifiedName);
  return meant ? [...new Set([meant.qualifiedName, ...around])] : around;
}
