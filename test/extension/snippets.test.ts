import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFragment } from '../../core/model/read.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const snippets = Object.values(
  JSON.parse(readFileSync(new URL('../../extension/snippets/sms.json', import.meta.url), 'utf8')) as Record<
    string,
    Snippet
  >,
);

it.each(snippets.map(({ prefix, body }) => [prefix, filledIn(body)]))(
  'the snippet %s, as it is inserted, is a text without syntax errors',
  (_prefix, text) => {
    expect(readFragment('file:///snippet.sms', text, { library: false }).problems).toEqual([]);
  },
);

/** The text with the first choice at each place to fill in. */
function filledIn(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\d+/g, '');
}
