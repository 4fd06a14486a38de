import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../core/completion/place.ts';
import { suggest } from '../../core/completion/suggest.ts';
import { partOf } from '../../core/model/access.ts';
import { properties, propertyEntry, propertyWording } from '../../core/model/properties.ts';
import { readFragment } from '../../core/model/read.ts';
import { fittingWords } from '../../core/model/value-words.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { elementOf, kindsTaking, kindsWithProperties } from './subjects.ts';

const model = modelOfTexts({});

/** The words offered behind a property of an element of the kind. */
function offered(kind: string, word: string, inModel = model): readonly string[] {
  const text = elementOf(kind, `  ${propertyWording(word, kind)} `);
  const place = placeAt(text, text.indexOf('\n', text.indexOf('"The subject"') + 16));
  const asking = { model: inModel, around: [], language: 'en', asOf: undefined, most: 100 } as const;
  const all = place ? suggest({ ...asking, place }) : [];
  return all.filter(({ type }) => type === 'word').map(({ label }) => label);
}

describe('value words', () => {
  test.each([
    'status',
    'kind',
    'phase',
    'criticality',
    'treatment',
    'grade',
    'maturity',
    'priority',
    'origin',
  ])('of %s are offered in the kinds that they fit', (word) => {
    for (const kind of kindsTaking(word))
      expect([kind, offered(kind, word)]).toEqual([kind, fittingWords(kind, word)]);
  });

  test('that the model uses already are offered where the list is open', () => {
    const used = modelOfTexts({ 'a.sms': 'component Van { kind vehicle }\nasset Key { kind licence }\n' });
    expect(offered('component', 'kind', used).slice(0, 2)).toEqual(['vehicle', 'software']);
    expect(offered('component', 'kind', used)).not.toContain('licence');
  });

  test('are words that the registry knows, where its list is closed', () => {
    const strange = Object.keys(properties).flatMap((word) => {
      const known: readonly string[] | undefined = propertyEntry(word)?.words;
      return kindsWithProperties
        .flatMap((kind) => fittingWords(kind, word))
        .filter((fitting) => known?.includes(fitting) === false)
        .map((fitting) => `${word} ${fitting}`);
    });
    expect(strange).toEqual([]);
  });

  test('of a closed list are each offered somewhere', () => {
    const status: readonly string[] = properties.status.words;
    const offeredSomewhere = new Set(kindsWithProperties.flatMap((kind) => fittingWords(kind, 'status')));
    expect(status.filter((word) => !offeredSomewhere.has(word))).toEqual([]);
  });

  test('that stand in what ships are among those offered', () => {
    const used = ['examples/', 'library/'].flatMap((folder) =>
      filesBelow(new URL(folder, repository)).flatMap((url) =>
        readFragment(url.href, readFileSync(url, 'utf8'), { library: false }).elements.flatMap(
          ({ kind, properties: own }) =>
            own
              // Which kinds of components there are every organization knows for itself.
              .filter(({ word }) => word === 'status' || (word === 'kind' && folder === 'library/'))
              .flatMap((property) =>
                partOf(property).map((value) => ({ kind, property: property.word, value })),
              ),
        ),
      ),
    );
    const missing = used.flatMap(({ kind, property, value }) =>
      value.type === 'word' && !fittingWords(kind, property).includes(value.word)
        ? [`${property} ${value.word} of ${kind}`]
        : [],
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
