import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '../harness/findings-once.ts';
import { describeWord, dutchWordsFor, wordsForDutch } from '../../core/messages/dictionary.ts';
import { kindWords } from '../../core/model/kinds.ts';
import { properties, propertyWords } from '../../core/model/properties.ts';
import { languageReference, place } from '../../scripts/language-reference.mjs';
import { modelOfTexts } from '../harness/model.ts';

const misunderstood: ReadonlySet<string> = new Set([
  'syntax',
  'misplaced-property',
  'unknown-word',
  'wrong-unit',
]);

function misunderstandingsOf(text: string): readonly string[] {
  const findings = runChecks(modelOfTexts({ 'a.sms': text }), { asOf: undefined, language: 'en' });
  return findings.filter(({ id }) => misunderstood.has(id)).map(({ message }) => message);
}

describe('the dictionary of the language', () => {
  test('explains every kind and property, in both languages', () => {
    const described = (kind: string | undefined, property: string | undefined): boolean =>
      (['en', 'nl'] as const).every((language) =>
        /[.…]$/.test(describeWord(kind, property, language)?.sentence ?? ''),
      );
    expect(kindWords.filter((kind) => !described(kind, undefined))).toEqual([]);
    expect(propertyWords.filter((word) => !described(undefined, word))).toEqual([]);
  });

  test.each(kindWords)('shows %s by an example that can be read', (kind) => {
    const example = describeWord(kind, undefined, 'en')?.example ?? '';
    expect(example.split(/\s/)).toContain(kind);
    expect(misunderstandingsOf(example)).toEqual([]);
  });

  test.each(Object.entries(properties))(
    'shows the property %s by an example that can be read',
    (word, entry) => {
      const kind: string = entry.kinds === 'any' ? 'service' : entry.kinds[0];
      const example = describeWord(kind, word, 'en')?.example ?? '';
      expect(example.split(/\s/)[0]).toBe(word);
      expect(misunderstandingsOf(around(kind, example))).toEqual([]);
    },
  );

  test('finds the words of the language by their Dutch names', () => {
    expect(wordsForDutch('eigenaar')).toEqual(['owner']);
    expect(wordsForDutch('Dienst')).toEqual(['service']);
    expect(dutchWordsFor('supplier')).toContain('leverancier');
    expect(dutchWordsFor('nothing')).toEqual([]);
  });

  test('names each clause that ISO/IEC 20000-1 has', () => {
    const clauses = [...kindWords, ...propertyWords].flatMap((word) =>
      [describeWord(word, undefined, 'en'), describeWord(undefined, word, 'en')].flatMap(
        (described) =>
          described?.notes.flatMap(
            (note) => /^Serves clauses? (.*) of ISO/.exec(note)?.[1]?.split(', ') ?? [],
          ) ?? [],
      ),
    );
    const text = `document D { satisfies ISO20000 ${[...new Set(clauses)].join(', ')} }`;
    const findings = runChecks(modelOfTexts({ 'a.sms': text }), { asOf: undefined, language: 'en' });
    expect(findings.map(({ message }) => message)).toEqual([]);
  });

  test('gives the reference that stands in docs/language.md', async () => {
    expect(await languageReference()).toBe(readFileSync(place, 'utf8'));
  });
});

/** The property within an element of the kind. */
function around(kind: string, property: string): string {
  switch (kind) {
    case 'step':
    case 'decision':
    case 'activity':
      return `process P { ${kind} S { ${property} } }`;
    case 'finding':
      return `audit A { finding F { ${property} } }`;
    case 'clause':
      return `framework F { clause 1 { ${property} } }`;
    default:
      return `${kind} X { ${property} }`;
  }
}
