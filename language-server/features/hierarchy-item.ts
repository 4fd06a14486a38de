/** An element as a line of a hierarchy, and back. */
import type { CallHierarchyItem } from 'vscode-languageserver';
import type { Language } from '../../core/messages/language.ts';
import { titleOf } from '../../core/model/access.ts';
import type { Element } from '../../core/model/fragment.ts';
import { kindLabel } from '../../core/model/kinds.ts';
import { elementsNamed, type Model } from '../../core/model/model.ts';
import { placeOf } from '../../core/model/places.ts';
import type { Session } from '../session.ts';
import { symbolKind } from '../symbol-kinds.ts';
import { modelOf } from '../workspace.ts';

/** Lines of both hierarchies have one shape; `data` is the element's qualified name. */
export function itemOf(model: Model, element: Element, language: Language): CallHierarchyItem {
  const title = titleOf(element, language);
  const kind = kindLabel(element.kind, language);
  return {
    name: element.parent ? `${element.parent.name}.${element.name}` : element.name,
    detail: title === element.name ? kind : `${kind}: ${title}`,
    kind: symbolKind(element.kind),
    uri: element.uri,
    range: placeOf(model, element.uri, element.span).range,
    selectionRange: placeOf(model, element.uri, element.nameSpan).range,
    data: element.qualifiedName,
  };
}

/** The element that a line stands for; nothing where it is gone by now. */
export function itemElement(
  session: Session,
  { uri, data }: Pick<CallHierarchyItem, 'uri' | 'data'>,
): { readonly model: Model; readonly element: Element } | undefined {
  const model = modelOf(session.workspace, uri)?.model;
  const name: unknown = data;
  const element =
    model && typeof name === 'string'
      ? elementsNamed(model, name).find((same) => same.uri === uri)
      : undefined;
  return model && element && { model, element };
}
