/** From the use of a name or a clause number to where it is declared. */
import type { DefinitionParams, Location } from 'vscode-languageserver';
import type { Place } from '../../core/finding.ts';
import type { Element } from '../../core/model/fragment.ts';
import { namePlace, placeOf } from '../../core/model/places.ts';
import { occurrencesOf } from '../../core/naming/find-occurrences.ts';
import { mentionedClause } from '../../core/naming/mentioned-clause.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import type { Nameable } from '../../core/naming/nameable.ts';
import { spotOf, type Session, type Spot } from '../session.ts';

export function definition(
  session: Session,
  { textDocument, position }: DefinitionParams,
): Location | Location[] | null {
  const spot = spotOf(session, textDocument.uri, position);
  const found = spot && nameAt(spot.model, spot.fragment, spot.offset);
  const [first = null, ...others] = found
    ? declarations(spot, found.nameable, found.declares)
    : mentioned(session, spot, textDocument.uri);
  return first && others.length > 0 ? [first, ...others] : first;
}

/** The clause that a comment or text speaks of. */
function mentioned(session: Session, spot: Spot | undefined, uri: string): readonly Place[] {
  const text = session.workspace.openTexts.get(uri);
  const found = spot && text !== undefined ? mentionedClause(spot.model, text, spot.offset) : undefined;
  return spot && found ? [namePlace(spot.model, found.clause)] : [];
}

/** The element that the name at a place means: the one named, or the one declared there. */
export function elementMeantAt({ model, fragment, offset }: Spot): Element | undefined {
  const nameable = nameAt(model, fragment, offset)?.nameable;
  return nameable?.type === 'element' ? nameable.exact : undefined;
}

/** A package begins in each of its files. A step that refines another leads on to that one. */
function declarations({ model }: Spot, nameable: Nameable, isDeclared: boolean): readonly Place[] {
  if (nameable.type === 'element') return [namePlace(model, isDeclared ? nameable.element : nameable.exact)];
  return occurrencesOf(model, nameable)
    .filter(({ occurrence }) => occurrence.declares)
    .map(({ uri, occurrence }) => placeOf(model, uri, occurrence.span));
}
