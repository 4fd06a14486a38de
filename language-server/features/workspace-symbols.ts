/** Elements of all models by what a person remembers of their names. */
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { titleOf } from '../../core/model/access.ts';
import type { Element } from '../../core/model/fragment.ts';
import { kindLabel } from '../../core/model/kinds.ts';
import type { Model } from '../../core/model/model.ts';
import { namePlace } from '../../core/model/places.ts';
import { searchElements } from '../../core/model/search.ts';
import type { Language } from '../../core/messages/language.ts';
import type { Session } from '../session.ts';
import { symbolKind } from '../symbol-kinds.ts';

/** More than this no one reads; more letters narrow the list. */
const mostSymbols = 300;

export function workspaceSymbols(session: Session, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const models = [...session.workspace.models.values()].map(({ model }) => model);
  const found = models.flatMap((model) =>
    searchElements(model, query, mostSymbols).map((element) => ({ model, element })),
  );
  // Each model holds the library: what it holds is told once.
  const once = new Map(
    found.map((each) => [`${each.element.uri} ${String(each.element.nameSpan[0])}`, each]),
  );
  return [...once.values()]
    .slice(0, mostSymbols)
    .map(({ model, element }) => symbolOf(model, element, session.settings.language));
}

function symbolOf(model: Model, element: Element, language: Language): SymbolInformation {
  return {
    name: element.name,
    kind: symbolKind(element.kind),
    location: namePlace(model, element),
    containerName: containerName(element, language),
  };
}

/** The title, or where there is none the kind, with the package. */
function containerName(element: Element, language: Language): string {
  const title = titleOf(element, language);
  const shown = title === element.name ? kindLabel(element.kind, language) : title;
  return element.packageName === '' ? shown : `${shown} · ${element.packageName}`;
}
