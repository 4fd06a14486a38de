/** The outline of a file. */
import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { titleOf } from '../../core/model/access.ts';
import type { Element, Fragment } from '../../core/model/fragment.ts';
import { kindLabel } from '../../core/model/kinds.ts';
import { rangeAt } from '../../core/model/lines.ts';
import type { Language } from '../../core/messages/language.ts';
import { modelOf } from '../workspace.ts';
import type { Session } from '../session.ts';
import { symbolKind } from '../symbol-kinds.ts';

export function documentSymbols(session: Session, { textDocument }: DocumentSymbolParams): DocumentSymbol[] {
  const fragment = modelOf(session.workspace, textDocument.uri)?.model.fragments.get(textDocument.uri);
  if (!fragment) return [];
  return fragment.elements
    .filter(({ parent }) => !parent)
    .map((element) => symbolOf(fragment, element, session.settings.language));
}

function symbolOf(fragment: Fragment, element: Element, language: Language): DocumentSymbol {
  const title = titleOf(element, language);
  return {
    name: element.name === '' ? kindLabel(element.kind, language) : element.name,
    detail: title === element.name ? kindLabel(element.kind, language) : title,
    kind: symbolKind(element.kind),
    range: rangeAt(fragment.lineStarts, element.span),
    selectionRange: rangeAt(fragment.lineStarts, element.nameSpan),
    children: element.children.map((child) => symbolOf(fragment, child, language)),
  };
}
