/** What may stand at the cursor, as the editor shows and inserts it. */
import type {
  CompletionItem,
  CompletionItemLabelDetails,
  CompletionList,
  CompletionParams,
} from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import { placeAt, type CompletionPlace } from '../../core/completion/place.ts';
import { suggest } from '../../core/completion/suggest.ts';
import type { Suggestion } from '../../core/completion/suggestion.ts';
import { describe } from '../../core/description/describe.ts';
import { describeWord } from '../../core/messages/dictionary.ts';
import { starterOffer } from '../../core/messages/starter.ts';
import { elementsAt } from '../../core/model/at.ts';
import { lineStartsOf, rangeAt } from '../../core/model/lines.ts';
import { elementsNamed } from '../../core/model/model.ts';
import type { Range } from '../../core/finding.ts';
import { judgingOf, spotOf, type Session } from '../session.ts';
import { modelOf } from '../workspace.ts';
import { markdownOf, wordMarkdown } from './hover.ts';
import { starter } from './starter.ts';

/** More than this no one reads; typing narrows the list. */
const mostItems = 200;

export function completion(
  session: Session,
  { textDocument: { uri }, position, context }: CompletionParams,
): CompletionList {
  const spot = spotOf(session, uri, position);
  const text = session.workspace.openTexts.get(uri);
  const place = spot && text !== undefined ? placeAt(text, spot.offset) : undefined;
  if (!spot || text === undefined || !place) return { isIncomplete: false, items: [] };
  // A space asks for what must follow; it is also just an indent.
  if (context?.triggerCharacter === ' ' && place.isBegin) return { isIncomplete: false, items: [] };
  const { language, asOf } = judgingOf(session);
  const around = elementsAt(spot.fragment, place.start);
  const all = suggest({ model: spot.model, place, around, language, asOf, most: mostItems });
  const suggestions = all.filter(({ type }) => type !== 'element' || takesSnippets(session));
  const range = rangeAt(lineStartsOf(text), [place.start, spot.offset]);
  const items = suggestions
    .slice(0, mostItems)
    .map((each, index) => itemOf(session, each, { place, range, index, uri }));
  const begin = text.trim() === '' ? [starterItem(session)] : [];
  return { isIncomplete: suggestions.length >= mostItems, items: [...begin, ...items] };
}

/** The documentation is worked out only for the item that is looked at. */
export function resolveCompletion(session: Session, item: CompletionItem): CompletionItem {
  const value = documentationOf(session, item.data);
  return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

/** @param data what itemOf gave the item: a word of the language, or a name in the model of a file */
function documentationOf(session: Session, data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  const [source = '', name = '', property] = data.split('\n');
  if (source === '') {
    const word = describeWord(name, property, session.settings.language);
    return word && wordMarkdown(word);
  }
  const model = modelOf(session.workspace, source)?.model;
  const element = model && elementsNamed(model, name)[0];
  return element && markdownOf(describe(model, element, judgingOf(session)));
}

interface ItemContext {
  readonly place: CompletionPlace;
  readonly range: Range;
  readonly index: number;
  readonly uri: string;
}

function itemOf(
  session: Session,
  suggestion: Suggestion,
  { place, range, index, uri }: ItemContext,
): CompletionItem {
  const { label, insert = label, detail, packageName } = suggestion;
  const data = dataOf(suggestion, uri);
  const snippet = takesSnippets(session) ? suggestion.snippet : undefined;
  return {
    label,
    kind: itemKinds[suggestion.type],
    sortText: `${String(suggestion.group)}${String(index).padStart(4, '0')}`,
    filterText: filterText(suggestion, place.prefix),
    textEdit: { range, newText: snippet ?? insert },
    ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail !== undefined && { detail, labelDetails: labelDetails(detail, packageName) }),
    ...(data !== undefined && { data }),
  };
}

function dataOf({ element, word }: Suggestion, uri: string): string | undefined {
  if (element) return `${uri}\n${element.qualifiedName}`;
  return word && ['', word.kind, ...(word.property === undefined ? [] : [word.property])].join('\n');
}

function labelDetails(detail: string, packageName: string | undefined): CompletionItemLabelDetails {
  return { detail: ` ${detail}`, ...(packageName !== undefined && { description: packageName }) };
}

function takesSnippets({ editor }: Session): boolean {
  return editor.textDocument?.completion?.completionItem?.snippetSupport ?? false;
}

/** A qualified name is found by its last word too. */
function filterText({ label, alsoFoundBy }: Suggestion, prefix: string): string {
  const own = prefix.includes('.') ? label : label.slice(label.lastIndexOf('.') + 1);
  const isNumber = /^\d/.test(label);
  return [isNumber ? label : own, ...(alsoFoundBy === undefined ? [] : [alsoFoundBy])].join(' ');
}

const itemKinds: Readonly<Record<Suggestion['type'], CompletionItemKind>> = {
  kind: CompletionItemKind.Class,
  element: CompletionItemKind.Snippet,
  property: CompletionItemKind.Property,
  keyword: CompletionItemKind.Keyword,
  word: CompletionItemKind.EnumMember,
  name: CompletionItemKind.Reference,
  clause: CompletionItemKind.Reference,
  unit: CompletionItemKind.Unit,
  value: CompletionItemKind.Value,
};

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
