/** What an element is, in a few lines. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { propertyOf, partOf, titleOf } from '../../core/model/access.ts';
import { wordAt } from '../../core/model/at.ts';
import type { Element } from '../../core/model/fragment.ts';
import { kindLabel } from '../../core/model/kinds.ts';
import { referrersOf } from '../../core/model/resolve.ts';
import type { Language } from '../../core/messages/language.ts';
import { describeWord } from '../../core/messages/dictionary.ts';
import { hoverMessages } from '../../core/messages/hover.ts';
import { spotOf, type Session, type Spot } from '../session.ts';
import { elementMeantAt } from './definition.ts';
import { escapeMarkdown } from '../markdown.ts';

export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const spot = spotOf(session, textDocument.uri, position);
  if (!spot) return null;
  const element = elementMeantAt(spot);
  if (!element) return wordHover(spot, session.settings.language);
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: describe(spot, element, session.settings.language).join('\n\n'),
    },
  };
}

/** What a word of the language means. */
function wordHover(spot: Spot, language: Language): Hover | null {
  const word = wordAt(spot.fragment, spot.offset);
  const described = word && describeWord(word.kind, word.property, language);
  if (!described) return null;
  const { wording, label, sentence, notes, example } = described;
  const head = `**${wording}**${label === undefined || label === wording ? '' : ` (${label})`}`;
  const value = [head, sentence, ...notes, `\`\`\`sms\n${example}\n\`\`\``].join('\n\n');
  return { contents: { kind: MarkupKind.Markdown, value } };
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
