import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeWord } from '../../core/messages/dictionary.ts';
import { freeTextOf, freeTexts } from '../../core/messages/words/free-text.ts';
import { propertyWords } from '../../core/model/properties.ts';
import { repository } from '../harness/model.ts';
import { takesFreeText } from './grammar-lines.ts';

const free = propertyWords.filter(takesFreeText);

describe('a property that takes free text says why', () => {
  test.each(free)('%s', (word) => {
    const [en = '', nl = ''] = (['en', 'nl'] as const).map((language) => freeTextOf(word)?.[language]);
    expect(en).not.toBe('');
    expect(describeWord(undefined, word, 'en')?.notes).toContain(en);
    expect(describeWord(undefined, word, 'nl')?.notes).toContain(nl);
  });

  test('and the others say nothing of the kind', () => {
    const said = freeTexts.flatMap(({ properties }) => properties.split(' '));
    expect(said.toSorted()).toEqual([...new Set(said)].toSorted());
    expect(said.filter((word) => !free.includes(word))).toEqual([]);
  });

  test('in the reference of the language too', () => {
    const reference = readFileSync(new URL('docs/language.md', repository), 'utf8');
    expect(freeTexts.filter(({ en }) => !reference.includes(en))).toEqual([]);
  });
});
