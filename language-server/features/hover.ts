/** What an element is, in a few lines. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { propertyOf, partOf, titleOf } from '../../core/model/access.ts';
import type { Element } from '../../core/model/fragment.ts';
import { kindLabel } from '../../core/model/kinds.ts';
import { referrersOf } from '../../core/model/resolve.ts';
import type { Language } from '../../core/messages/language.ts';
import { hoverMessages } from '../../core/messages/hover.ts';
import { spotOf, type Session, type Spot } from '../session.ts';
import { elementMeantAt } from './definition.ts';
import { escapeMarkdown } from '../markdown.ts';

export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const spot = spotOf(session, textDocument.uri, position);
  const element = spot && elementMeantAt(spot);
  if (!element) return null;
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: describe(spot, element, session.settings.language).join('\n\n'),
    },
  };
}

function describe({ model }: Spot, element: Element, language: Language): string[] {
  const title = titleOf(element, language);
  const head = `**${escapeMarkdown(`${kindLabel(element.kind, language)} ${element.name}`)}**`;
  const texts = ['description', 'asks', 'purpose'].flatMap((word) => textOf(element, word, language));
  const uses =
    element.kind === 'clause' ? [] : [hoverMessages[language].used(referrersOf(model, element).length)];
  return [
    title === element.name ? head : `${head} – ${escapeMarkdown(title)}`,
    ...texts.map(escapeMarkdown),
    ...uses,
  ];
}

function textOf(element: Element, word: string, language: Language): string[] {
  const property = propertyOf(element, word);
  const text = property && partOf(property).find((value) => value.type === 'text');
  return text ? [text.translations?.[language] ?? text.text] : [];
}
