/** From an instruction to its procedure and process, and back: as types and implementations, and as a tree. */
import type {
  ImplementationParams,
  Location,
  TypeDefinitionParams,
  TypeHierarchyItem,
  TypeHierarchyPrepareParams,
  TypeHierarchySubtypesParams,
  TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import { namePlace } from '../../core/model/places.ts';
import { generalOf, specialOf } from '../../core/model/refinement.ts';
import { spotOf, type Session } from '../session.ts';
import { elementMeantAt } from './definition.ts';
import { itemElement, itemOf } from './hierarchy-item.ts';

export function typeDefinition(
  session: Session,
  { textDocument, position }: TypeDefinitionParams,
): Location[] {
  const spot = spotOf(session, textDocument.uri, position);
  const element = spot && elementMeantAt(spot);
  return element ? generalOf(spot.model, element).map((general) => namePlace(spot.model, general)) : [];
}

export function implementation(
  session: Session,
  { textDocument, position }: ImplementationParams,
): Location[] {
  const spot = spotOf(session, textDocument.uri, position);
  const element = spot && elementMeantAt(spot);
  return element ? specialOf(spot.model, element).map((special) => namePlace(spot.model, special)) : [];
}

export function prepareTypeHierarchy(
  session: Session,
  { textDocument, position }: TypeHierarchyPrepareParams,
): TypeHierarchyItem[] | null {
  const spot = spotOf(session, textDocument.uri, position);
  const element = spot && elementMeantAt(spot);
  return element ? [itemOf(spot.model, element, session.settings.language)] : null;
}

export function supertypes(session: Session, { item }: TypeHierarchySupertypesParams): TypeHierarchyItem[] {
  const found = itemElement(session, item);
  if (!found) return [];
  const { model, element } = found;
  return generalOf(model, element).map((general) => itemOf(model, general, session.settings.language));
}

export function subtypes(session: Session, { item }: TypeHierarchySubtypesParams): TypeHierarchyItem[] {
  const found = itemElement(session, item);
  if (!found) return [];
  const { model, element } = found;
  return specialOf(model, element).map((special) => itemOf(model, special, session.settings.language));
}
