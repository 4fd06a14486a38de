/** What may stand at the cursor: properties of the kind, names that fit, value words, clause numbers. */
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { nameFrom } from '../../core/checks/candidates.ts';
import { titleOf } from '../../core/model/access.ts';
import { expectationAt } from '../../core/model/expectation.ts';
import type { Element } from '../../core/model/fragment.ts';
import { kindLabel, kindWords } from '../../core/model/kinds.ts';
import { elementsOfKind } from '../../core/model/model.ts';
import { propertyWording } from '../../core/model/properties.ts';
import { resolveName } from '../../core/model/lookup.ts';
import type { Language } from '../../core/messages/language.ts';
import { starterOffer } from '../../core/messages/starter.ts';
import { spotOf, type Session, type Spot } from '../session.ts';
import { starter } from './starter.ts';

/** More than this no one reads; typing narrows the list. */
const mostItems = 200;

export function completion(session: Session, { textDocument, position }: CompletionParams): CompletionList {
  const spot = spotOf(session, textDocument.uri, position);
  const text = session.workspace.openTexts.get(textDocument.uri);
  if (!spot || text === undefined) return { isIncomplete: false, items: [] };
  if (text.trim() === '')
    return {
      isIncomplete: false,
      items: [starterItem(session), ...itemsAt(spot, text, session.settings.language)],
    };
  const items = itemsAt(spot, text, session.settings.language);
  return { isIncomplete: items.length > mostItems, items: items.slice(0, mostItems) };
}

/** In an empty file the first offer is a whole model. */
function starterItem(session: Session): CompletionItem {
  const { language } = session.settings;
  return {
    label: starterOffer[language],
    kind: CompletionItemKind.Snippet,
    insertTextFormat: InsertTextFormat.PlainText,
    insertText: starter(session, { language }),
    filterText: 'starter',
    sortText: '0',
  };
}

function itemsAt(spot: Spot, text: string, language: Language): CompletionItem[] {
  const expectation = expectationAt(text, spot.offset);
  switch (expectation.type) {
    case 'kind':
      return expectation.kinds.map((kind) => ({
        label: kind,
        kind: CompletionItemKind.Class,
        detail: kindLabel(kind, language),
      }));
    case 'property':
      return [
        ...expectation.words.map((word) => ({
          label: propertyWording(word),
          kind: CompletionItemKind.Property,
        })),
        ...expectation.kinds.map((kind) => ({
          label: kind,
          kind: CompletionItemKind.Class,
          detail: kindLabel(kind, language),
        })),
      ];
    case 'word':
      return expectation.words.map((word) => ({ label: word, kind: CompletionItemKind.EnumMember }));
    case 'name':
      return names(spot, expectation.kinds ?? kindWords, language);
    case 'clause':
      return clauses(spot, expectation.framework, language);
    case 'nothing':
      return [];
  }
}

function names({ model, fragment }: Spot, kinds: readonly string[], language: Language): CompletionItem[] {
  const elements = kinds
    .flatMap((kind) => elementsOfKind(model, kind))
    .filter(({ name, kind }) => name !== '' && kind !== 'clause');
  return elements.slice(0, mostItems + 1).map((element) => ({
    label: nameFrom(model, fragment.packageName, element),
    kind: CompletionItemKind.Reference,
    detail: detailOf(element, language),
  }));
}

function clauses({ model, fragment }: Spot, framework: string, language: Language): CompletionItem[] {
  const target = resolveName(model, fragment.packageName, framework, ['framework']);
  if (!target) return [];
  return elementsOfKind(model, 'clause')
    .filter(({ qualifiedName }) => qualifiedName.startsWith(`${target.qualifiedName} `))
    .map((clause, index) => ({
      label: clause.name,
      kind: CompletionItemKind.Reference,
      detail: titleOf(clause, language),
      sortText: String(index).padStart(4, '0'),
    }));
}

function detailOf(element: Element, language: Language): string {
  const title = titleOf(element, language);
  return title === element.name
    ? kindLabel(element.kind, language)
    : `${kindLabel(element.kind, language)}: ${title}`;
}
