/** What something is, in a few lines. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { downtimeAt } from '../../core/description/downtimes.ts';
import { elementsAt, wordAt } from '../../core/model/at.ts';
import type { Language } from '../../core/messages/language.ts';
import { describeRuleWord, describeWord, type WordDescription } from '../../core/messages/dictionary.ts';
import { describe, type Description } from '../../core/description/describe.ts';
import { hoverMessages } from '../../core/messages/hover.ts';
import { rangeAt } from '../../core/model/lines.ts';
import type { Model } from '../../core/model/model.ts';
import { occurrencesOf } from '../../core/naming/find-occurrences.ts';
import { mentionedClause } from '../../core/naming/mentioned-clause.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import type { Nameable } from '../../core/naming/nameable.ts';
import { wordInRule, type WordInRule } from '../../core/naming/word-in-rule.ts';
import { judgingOf, spotOf, type Session, type Spot } from '../session.ts';
import { escapeMarkdown } from '../markdown.ts';

export function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const spot = spotOf(session, textDocument.uri, position);
  if (!spot) return null;
  const found = nameAt(spot.model, spot.fragment, spot.offset);
  if (!found) {
    const { language } = session.settings;
    return (
      quantityHover(session, spot) ?? wordHover(spot, language) ?? textHover(session, spot, textDocument.uri)
    );
  }
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

/** What a word of a rule means, or a clause that a comment or text speaks of. */
function textHover(session: Session, { model, fragment, offset }: Spot, uri: string): Hover | null {
  const text = session.workspace.openTexts.get(uri);
  if (text === undefined) return null;
  const word = wordInRule(fragment, text, offset);
  const described = word && describeInRule(word, session.settings.language);
  if (described) return { contents: { kind: MarkupKind.Markdown, value: wordMarkdown(described) } };
  const mentioned = mentionedClause(model, text, offset);
  if (!mentioned) return null;
  const value = markdownOf(describe(model, mentioned.clause, judgingOf(session)));
  return {
    range: rangeAt(fragment.lineStarts, mentioned.span),
    contents: { kind: MarkupKind.Markdown, value },
  };
}

function describeInRule({ type, word }: WordInRule, language: Language): WordDescription | undefined {
  if (type === 'kind') return describeWord(word, undefined, language);
  const property = type === 'property' ? describeWord(undefined, word, language) : undefined;
  return property ?? describeRuleWord(word, language);
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
