/** What something is, in a few lines. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { downtimeAt } from '../../core/description/downtimes.ts';
import { elementsAt, wordAt } from '../../core/model/at.ts';
import type { Language } from '../../core/messages/language.ts';
import { describeWord, type WordDescription } from '../../core/messages/dictionary.ts';
import { describe, type Description } from '../../core/description/describe.ts';
import { hoverMessages } from '../../core/messages/hover.ts';
import { rangeAt } from '../../core/model/lines.ts';
import type { Model } from '../../core/model/model.ts';
import { occurrencesOf } from '../../core/naming/find-occurrences.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import type { Nameable } from '../../core/naming/nameable.ts';
import { judgingOf, spotOf, type Session, type Spot } from '../session.ts';
import { escapeMarkdown } from '../markdown.ts';

export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const spot = spotOf(session, textDocument.uri, position);
  if (!spot) return null;
  const found = nameAt(spot.model, spot.fragment, spot.offset);
  if (!found) return quantityHover(session, spot) ?? wordHover(spot, session.settings.language);
  return {
    range: rangeAt(spot.fragment.lineStarts, found.span),
    contents: {
      kind: MarkupKind.Markdown,
      value: markdownOf(descriptionOf(session, spot.model, found.nameable)),
    },
  };
}

/** How long something may be away, at the percentage that says so. */
function quantityHover(session: Session, { model, fragment, offset }: Spot): Hover | undefined {
  const [element] = elementsAt(fragment, offset);
  const allowed = element && downtimeAt(model, element, offset, judgingOf(session));
  if (!allowed) return undefined;
  return {
    range: rangeAt(fragment.lineStarts, allowed.span),
    contents: { kind: MarkupKind.Markdown, value: escapeMarkdown(allowed.sentence) },
  };
}

/** What a word of the language means. */
function wordHover(spot: Spot, language: Language): Hover | null {
  const word = wordAt(spot.fragment, spot.offset);
  const described = word && describeWord(word.kind, word.property, language);
  if (!described) return null;
  return { contents: { kind: MarkupKind.Markdown, value: wordMarkdown(described) } };
}

/** The word, what it means, what goes with it, and an example. */
export function wordMarkdown({ wording, label, sentence, notes, example }: WordDescription): string {
  const head = `**${wording}**${label === undefined || label === wording ? '' : ` (${label})`}`;
  return [head, sentence, ...notes, `\`\`\`sms\n${example}\n\`\`\``].join('\n\n');
}

/** The description as Markdown that shows every text as it is. */
export function markdownOf({ heading, title, paragraphs }: Description): string {
  const head = `**${escapeMarkdown(heading)}**`;
  const first = title === '' ? head : `${head} – ${escapeMarkdown(title)}`;
  return [first, ...paragraphs.map(escapeMarkdown)].join('\n\n');
}

function descriptionOf(session: Session, model: Model, nameable: Nameable): Description {
  const messages = hoverMessages[session.settings.language];
  switch (nameable.type) {
    case 'element':
      return describe(model, nameable.exact, judgingOf(session));
    case 'level':
      return bare(messages.level(nameable.level, nameable.matrix.name));
    case 'package':
      return bare(messages.packageWith(nameable.name, declaringFiles(model, nameable)));
  }
}

function declaringFiles(model: Model, nameable: Nameable): number {
  return occurrencesOf(model, nameable).filter(({ occurrence }) => occurrence.declares).length;
}

function bare(heading: string): Description {
  return { heading, title: '', paragraphs: [] };
}
