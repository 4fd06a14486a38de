import { describe, expect, test } from 'vitest';
import { elementSnippet } from '../../core/completion/snippets.ts';
import { findingsOf } from '../../core/findings.ts';
import { kindWords, topKinds } from '../../core/model/kinds.ts';
import { readFragment } from '../../core/model/read.ts';
import { modelOfTexts } from '../harness/model.ts';

const snippets = kindWords.flatMap((kind): [string, string][] => {
  const snippet = elementSnippet(kind, 'en', topKinds.includes(kind) ? 0 : 1);
  return snippet === undefined ? [] : [[kind, filledIn(snippet)]];
});

describe('a whole element to fill in', () => {
  test.each(snippets)('%s has no syntax errors and only properties that belong there', (kind, text) => {
    const whole = topKinds.includes(kind) ? text : `process Around {\n${text}\n}`;
    expect(readFragment('snippet.sms', whole, { library: false }).problems, whole).toEqual([]);
    const found = findingsOf(modelOfTexts({ 'snippet.sms': whole }), { asOf: '2026-11-22', language: 'en' });
    expect(
      found.filter(({ id }) => ['misplaced-property', 'property-twice', 'unknown-word'].includes(id)),
      whole,
    ).toEqual([]);
  });

  test('says first what matters most', () => {
    expect(elementSnippet('service', 'nl', 0)?.split('\n')).toEqual([
      'service ${1:Naam} "${2:Dienst}" {',
      '  owner        ${3:Rol}',
      '  status       ${4:live}',
      '  criticality  ${5|vital,high,normal,low|}',
      '  customers    ${6:Klant}',
      '  support      ${7:Rol}',
      '}',
      '$0',
    ]);
  });
});

/** The text with the first choice at each place to fill in. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\d+/g, '');
}
