import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { dutchWordsFor } from '../../core/messages/dictionary.ts';
import { topKinds } from '../../core/model/kinds.ts';
import { propertiesOfKind, propertyWording, propertyWords } from '../../core/model/properties.ts';
import { completion } from '../../language-server/features/completion.ts';
import { marked } from '../harness/text-server.ts';
import { sessionOfTexts } from '../harness/session-of-texts.ts';
import { namePlaces, type NamePlace } from './grammar-lines.ts';
import { elementOf, kindsWithProperties, pairsAt, targetOf } from './subjects.ts';

const { session, put, uriOf } = sessionOfTexts();

/** What is offered at the `|` of a text. */
function offered(textWithMark: string): readonly CompletionItem[] {
  const { text, position } = marked(textWithMark);
  put({ 'subject.sms': text });
  return completion(session, { textDocument: { uri: uriOf('subject.sms') }, position }).items;
}

/** What an editor keeps of the offers once so much of a word is typed. */
function found(items: readonly CompletionItem[], word: string): readonly string[] {
  const letters = (word.split(' ')[0] ?? '').toLowerCase();
  const fits = ({ label, filterText = label }: CompletionItem): boolean =>
    filterText.split(' ').some((each) => each.toLowerCase().startsWith(letters));
  return items.filter(fits).map(({ label }) => label);
}

describe('completion offers in an element of every kind', () => {
  test.each(kindsWithProperties)('the properties of %s, before and while they are typed', (kind) => {
    const wordings = propertiesOfKind(kind).map((word) => propertyWording(word, kind));
    const labels = offered(`package own\n${elementOf(kind, '  |')}`).map(({ label }) => label);
    expect(wordings.filter((wording) => !labels.includes(wording))).toEqual([]);
    const typed = offeredByLetters(kind);
    expect(wordings.filter((wording) => !found(typed(wording), wording).includes(wording))).toEqual([]);
  });

  test.each(kindsWithProperties)('the properties of %s by their Dutch names', (kind) => {
    const typed = offeredByLetters(kind);
    const lost = propertiesOfKind(kind).flatMap((word) =>
      dutchWordsFor(word).filter(
        (dutch) => !found(typed(dutch), dutch).includes(propertyWording(word, kind)),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('completion offers every kind', () => {
  test('by its word and by its Dutch names', () => {
    const lost = topKinds.flatMap((kind) =>
      [kind, ...dutchWordsFor(kind)].filter(
        (word) => !found(offered(`package own\n${word.slice(0, 2)}|`), word).includes(kind),
      ),
    );
    expect(lost).toEqual([]);
  });
});

/** What is offered in an element of the kind once the first two letters of a word are typed. */
function offeredByLetters(kind: string): (word: string) => readonly CompletionItem[] {
  const known = new Map<string, readonly CompletionItem[]>();
  return (word) => {
    const letters = word.slice(0, 2);
    const items = known.get(letters) ?? offered(`package own\n${elementOf(kind, `  ${letters}|`)}`);
    known.set(letters, items);
    return items;
  };
}

describe('completion offers each name that fits, as it must be written', () => {
  test.each(propertyWords.filter((word) => namePlaces(word).length > 0))('behind %s', (word) => {
    const lost = namePlaces(word).flatMap((place) =>
      pairsAt(place)
        .filter(([kind, named]) => !isOfferedNearAndFar(place, kind, named))
        .map(([kind, named]) => `${place.part} of ${kind}: ${named}`),
    );
    expect(lost).toEqual([]);
  });
});

function isOfferedNearAndFar({ before }: NamePlace, kind: string, named: string): boolean {
  const { text, path } = targetOf(named);
  const labelsBeside = (packageName: string): readonly string[] => {
    put({ 'target.sms': `package ${packageName}\n${text}` });
    return offered(`package own\n${elementOf(kind, `  ${before} |`)}`).map(({ label }) => label);
  };
  return labelsBeside('own').includes(path) && labelsBeside('other.place').includes(`other.place.${path}`);
}
