import { describe, expect, test } from 'vitest';
import { describeWord } from '../../core/messages/dictionary.ts';
import { propertiesOfKind, propertyWords } from '../../core/model/properties.ts';
import { hover } from '../../language-server/features/hover.ts';
import { sessionOfTexts } from '../harness/session-of-texts.ts';
import { marked } from '../harness/text-server.ts';
import { elementOf, kindsTaking, kindsWithProperties, sampleOf } from './subjects.ts';

const { session, put, uriOf, speak } = sessionOfTexts();

/** What a hover at the `|` of a text says, in both languages. */
function shown(textWithMark: string): readonly string[] {
  const { text, position } = marked(textWithMark);
  put({ 'subject.sms': text });
  return (['en', 'nl'] as const).map((language) => {
    speak(language);
    return JSON.stringify(
      hover(session, { textDocument: { uri: uriOf('subject.sms') }, position })?.contents,
    );
  });
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

describe('a hover explains in English and Dutch', () => {
  test.each(kindsWithProperties)('the kind %s', (kind) => {
    const text = elementOf(kind, '');
    const at = text.indexOf(`${kind} `);
    const texts = shown(`${text.slice(0, at + 1)}|${text.slice(at + 1)}`);
    const [en = '', nl = ''] = (['en', 'nl'] as const).map(
      (language) => describeWord(kind, undefined, language)?.sentence,
    );
    expect(texts[0]).toContain(inJson(en));
    expect(texts[1]).toContain(inJson(nl));
  });

  test.each(propertyWords)('the property %s', (word) => {
    const lost = kindsTaking(word).filter((kind) => {
      const sample = sampleOf(word, kind);
      const texts = shown(elementOf(kind, `  ${sample.charAt(0)}|${sample.slice(1)}`));
      return (['en', 'nl'] as const).some((language, index) => {
        const described = describeWord(kind, word, language);
        return !described || !texts[index]?.includes(inJson(described.sentence));
      });
    });
    expect(lost).toEqual([]);
  });

  test('what a word with two meanings means in the kind around it', () => {
    expect(describeWord('audit', 'held', 'en')?.wording).toBe('held');
    expect(describeWord('role', 'held', 'en')?.wording).toBe('held by');
    expect(propertiesOfKind('mapping')).toEqual([]);
  });
});
