import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly pattern: string;
  readonly flags?: string;
}
interface LanguageConfiguration {
  readonly wordPattern: Pattern;
  readonly indentationRules: {
    readonly increaseIndentPattern: Pattern;
    readonly decreaseIndentPattern: Pattern;
  };
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
}

const configuration = JSON.parse(
  readFileSync(new URL('../../extension/language-configuration.json', import.meta.url), 'utf8'),
) as LanguageConfiguration;

describe('the editor takes as one word', () => {
  const { pattern, flags = '' } = configuration.wordPattern;
  it.each([
    'Email',
    'Dienstverléning',
    'Ψηφιακή',
    '服务',
    '^service',
    'P1',
    '8.3.3',
    '2026-03-31',
    '08:30',
    '_x1',
  ])('%s', (word) => {
    expect(word.match(new RegExp(pattern, flags))?.[0]).toBe(word);
  });
});

describe('the next line is indented', () => {
  const { pattern } = configuration.indentationRules.increaseIndentPattern;
  it.each([
    ['service Email "E-mail" {', true],
    ['service Email { // more', true],
    ['sla A "with a { brace"', false],
    ['// a comment {', false],
    ['team Desk { part of IT }', false],
  ])('after %s: %s', (line, indented) => {
    expect(new RegExp(pattern).test(line)).toBe(indented);
  });
});

it('a text of several lines closes itself', () => {
  expect(configuration.autoClosingPairs).toContainEqual({
    open: '"""',
    close: '"""',
    notIn: ['string', 'comment'],
  });
});
