import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatted } from '../../core/format/format-text.ts';
import { meaningOf } from '../../core/format/same-meaning.ts';
import { tokensOf } from '../../core/format/tokens.ts';
import { readFragment } from '../../core/model/read.ts';
import { ServicewrightGrammar } from '../../grammar/generated/grammar.ts';
import { createDeriver } from '../harness/derive-text.ts';
import { samples } from '../harness/token-samples.ts';
import { filesBelow, repository } from '../harness/model.ts';
import { createRandom, type Random } from '../harness/random.ts';

const isSoak = process.env['SOAK'] === '1';
const derivedTexts = isSoak ? 20_000 : 400;
const seeds = Array.from({ length: isSoak ? 60 : 3 }, (_, index) => index + 1);
const files = ['examples/', 'library/', 'test/'].flatMap((folder) => filesBelow(new URL(folder, repository)));
const texts = files.map((url) => readFileSync(url, 'utf8'));

/** What a text says, and its words: a quantity in one spelling, long texts without their indentation. */
function contentOf(text: string): { readonly meaning: string; readonly words: readonly string[] } {
  const words = tokensOf(text).map(({ image, type }) =>
    type === 'STRING' || type === 'BLOCK_COMMENT'
      ? image.replace(/\s+/g, '')
      : image.replaceAll(' ', '').replace(/^(\d+),(\d)/, '$1.$2'),
  );
  return { meaning: meaningOf(readFragment('', text, { library: false })), words };
}

function expectKept(text: string): void {
  const result = formatted(text);
  expect(contentOf(result), text).toEqual(contentOf(text));
  expect(formatted(result), text).toBe(result);
}

describe('formatting keeps every word and what the words say, and twice is once', () => {
  test.each(files.map((url, index) => [url.pathname.slice(repository.pathname.length), index] as const))(
    '%s',
    (_name, index) => expectKept(texts[index] ?? ''),
  );

  test.each(seeds)('with other white space between the words, seed %i', { timeout: 600_000 }, (seed) => {
    const random = createRandom(seed);
    for (const text of texts) expectKept(respaced(random, text));
  });

  test('of texts in every form of the grammar', { timeout: 3_600_000 }, () => {
    const random = createRandom(1);
    const grammar = ServicewrightGrammar();
    const deriver = createDeriver(grammar, samples);
    const mistakes = new Set(
      grammar.rules.map(({ name }) => name).filter((name) => /^Unknown|^Odd|^Surplus/.test(name)),
    );
    for (let count = 0; count < derivedTexts; count++) {
      const derivation = deriver.derive(random, mistakes);
      if (readFragment('', derivation.text, { library: false }).problems.length > 0) continue;
      deriver.count(derivation);
      expectKept(derivation.text);
    }
  });

  test.each(seeds)('with words that are missing or too many, seed %i', { timeout: 600_000 }, (seed) => {
    const random = createRandom(seed);
    for (const text of texts.filter(({ length }) => length < 20_000)) {
      const broken = respaced(random, mangled(random, text));
      const result = formatted(broken);
      expect(contentOf(result), broken).toEqual(contentOf(broken));
    }
  });

  test('elements without errors are formatted beside broken ones', () => {
    const text = 'role  A\n\nrole   B { held   }\n\nrole  C\n';
    expect(formatted(text)).toBe('role A\n\nrole   B { held   }\n\nrole C\n');
  });
});

/** Puts other white space between the words; where there is none, none is added, and notes keep their line. */
function respaced(random: Random, text: string): string {
  let result = '';
  let end = 0;
  for (const token of tokensOf(text)) {
    const gap = text.slice(end, token.start);
    const before = text.slice(0, end);
    // Two small letters are a language only before a text on their own line.
    const isLanguage = token.image.startsWith('"') && /\b[a-z][a-z]$/.test(before);
    const mustBreak = /\n/.test(gap) && (/\/\/[^\n]*$/.test(before) || isLanguage);
    const mayBreak = !isLanguage;
    const other = mustBreak
      ? random.pick(['\n', '\n\n\n', '\n     '])
      : random.pick(mayBreak ? spaces : [' ', '  ']);
    result += (gap === '' || /\S/.test(gap) || random.below(4) > 0 ? gap : other) + token.image;
    end = token.end;
  }
  return result + text.slice(end);
}

const spaces = [' ', '  ', '      ', '\n', '\n  ', '\n\n\n', '\t', ' \r\n ', '\n             '];

function mangled(random: Random, text: string): string {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return text;
  const { start, end, image } = random.pick(tokens);
  switch (random.below(4)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return `${text.slice(0, end)} ${image}${text.slice(end)}`;
    case 2:
      return text.slice(0, end);
    default:
      return `${text.slice(0, start)}${random.pick(['{', '}', '"', 'x', '§', '/*', '//', ','])} ${text.slice(start)}`;
  }
}
