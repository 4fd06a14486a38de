import { describe, expect, test } from 'vitest';
import { placeAt } from '../../core/completion/place.ts';
import { suggest } from '../../core/completion/suggest.ts';
import type { Suggestion } from '../../core/completion/suggestion.ts';
import { findingsOf } from '../../core/findings.ts';
import { formatted } from '../../core/format/format-text.ts';
import type { Language } from '../../core/messages/language.ts';
import { templateNames } from '../../core/templates/template-names.ts';
import { modelOfTexts } from '../harness/model.ts';

const own = 'package care\nsms Care { provider Clinic }\norganization Clinic\n';

function offered(letters: string, language: Language = 'en', before = own): readonly Suggestion[] {
  const text = `${before}${letters}`;
  const place = placeAt(text, text.length);
  const model = modelOfTexts({ 'a.sms': text });
  if (!place) return [];
  const all = suggest({ model, place, around: [], language, asOf: undefined, most: 200 });
  return all.filter(({ label }) => label.includes(':'));
}

/** The snippet with the names that it suggests, or with another name for the process. */
function filledIn({ snippet = '' }: Suggestion, name?: string): string {
  const [, suggested = ''] = /\$\{1:(\w+)\}/u.exec(snippet) ?? [];
  return snippet
    .replace(/\$\{1:\w+\}|\$1/gu, name ?? suggested)
    .replace('$0', '')
    .replace(/\\([\\$}])/g, '$1');
}

describe('completion offers whole processes', () => {
  test('by what they are about, in both languages', () => {
    expect(offered('process').map(({ label }) => label)).toHaveLength(Object.keys(templateNames).length);
    expect(offered('incid')[0]?.label).toBe('process from template: Handle incidents');
    expect(offered('wijz', 'nl').map(({ label }) => label)).toEqual([
      'process uit sjabloon: Wijzigingen doorvoeren',
    ]);
    expect(offered('sjab', 'nl')).toHaveLength(Object.keys(templateNames).length);
    expect(offered('p')).toEqual([]);
    expect(offered('service Mail {\n  incid')).toEqual([]);
  });

  test.each([
    ['en', 'process'],
    ['nl', 'process'],
  ] as const)('that can be read, are laid out and name only what there is, in %s', (language, letters) => {
    for (const offer of offered(letters, language)) {
      const text = `${own}\n${filledIn(offer).trimEnd()}\n`;
      const wrong = findingsOf(modelOfTexts({ 'a.sms': text }), { asOf: '2026-11-22', language })
        .filter(({ id }) =>
          ['syntax', 'unresolved-name', 'duplicate-name', 'misplaced-property'].includes(id),
        )
        .map(({ message }) => message);
      expect([offer.label, wrong]).toEqual([offer.label, []]);
      expect(formatted(text).endsWith(text.slice(own.length))).toBe(true);
    }
  });

  test('under another name wherever the process is named', () => {
    const [offer] = offered('incid');
    const text = `${own}\n${offer ? filledIn(offer, 'MendingThings') : ''}`;
    const wrong = findingsOf(modelOfTexts({ 'a.sms': text }), { asOf: '2026-11-22', language: 'en' });
    expect(wrong.filter(({ id }) => id === 'unresolved-name')).toEqual([]);
    expect(text).toContain('of           MendingThings');
  });

  test('of which the model has something already without that', () => {
    const [first] = offered('incid');
    const text = first ? filledIn(first) : '';
    const again = offered('incid', 'en', `${own}\n${text}\n`).map(({ label }) => label);
    expect(again).toEqual(['process from template: Take causes of incidents away']);
  });
});
