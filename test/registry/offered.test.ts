import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { dutchWordsFor } from '../../core/messages/dictionary.ts';
import { propertiesOfKind, propertyWording, propertyWords } from '../../core/model/properties.ts';
import { completion } from '../../language-server/features/completion.ts';
import { marked } from '../harness/text-server.ts';
import { sessionOfTexts } from '../harness/session-of-texts.ts';
import { namePlaces } from './grammar-lines.ts';
import { elementOf, kindsNamedAt, kindsTaking, kindsWithProperties, targetOf } from './subjects.ts';

const { session, put, uriOf } = sessionOfTexts();

/** What is offered at the `|` of a text. */
function offered(textWithMark: string): readonly CompletionItem[] {
  const { text, position } = marked(textWithMark);
  put({ 'subject.sms': text });
  return completion(session, { textDocument: { uri: uriOf('subject.sms') }, position }).items;
}

/** What an editor keeps of the offers once these letters are typed. */
function found(items: readonly CompletionItem[], letters: string): readonly string[] {
  const fits = ({ label, filterText = label }: CompletionItem): boolean =>
    filterText.split(' ').some((word) => word.toLowerCase().startsWith(letters));
  return items.filter(fits).map(({ label }) => label);
}

describe('completion offers in an element of every kind', () => {
  test.each(kindsWithProperties)('the properties of %s, before and while they are typed', (kind) => {
    const wordings = propertiesOfKind(kind).map((word) => propertyWording(word, kind));
    const labels = offered(`package own\n${elementOf(kind, '  |')}`).map(({ label }) => label);
    expect(wordings.filter((wording) => !labels.includes(wording))).toEqual([]);
    const lost = wordings.filter((wording) => {
      const letters = wording.slice(0, 2);
      const items = offered(`package own\n${elementOf(kind, `  ${letters}|`)}`);
      return !found(items, letters.toLowerCase()).includes(wording);
    });
    expect(lost).toEqual([]);
  });

  test.each(kindsWithProperties)('the properties of %s by their Dutch names', (kind) => {
    const lost = propertiesOfKind(kind).flatMap((word) =>
      dutchWordsFor(word).filter((dutch) => {
        const letters = dutch.slice(0, 4);
        const items = offered(`package own\n${elementOf(kind, `  ${letters}|`)}`);
        return !found(items, letters).includes(propertyWording(word, kind));
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('completion offers each name that fits, as it must be written', () => {
  test.each(propertyWords.filter((word) => namePlaces(word).length > 0))('behind %s', (word) => {
    const lost = namePlaces(word).flatMap(({ part, before }) =>
      kindsTaking(word).flatMap((kind) =>
        kindsNamedAt(word, part).filter((named) => {
          const { text, path } = targetOf(named);
          put({ 'target.sms': `package own\n${text}` });
          const near = offered(`package own\n${elementOf(kind, `  ${before} |`)}`);
          put({ 'target.sms': `package other.place\n${text}` });
          const far = offered(`package own\n${elementOf(kind, `  ${before} |`)}`);
          const has = (items: readonly CompletionItem[], name: string): boolean =>
            items.some(({ label }) => label === name);
          return !has(near, path) || !has(far, `other.place.${path}`);
        }).map((named) => `${part} of ${kind}: ${named}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});
