import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatted } from '../../core/format/format-text.ts';
import { starterText } from '../../core/messages/starter.ts';
import { filesBelow, repository } from '../harness/model.ts';

/** A fixture holds a text, and below `//= formatted` the text that the formatter makes of it. */
const place = new URL('fixtures/', import.meta.url);
const mark = '\n//= formatted\n';

describe('the formatter', () => {
  test.each(readdirSync(place))('%s', (name) => {
    const url = new URL(name, place);
    const fixture = readFileSync(url, 'utf8');
    const [before = ''] = fixture.split(mark);
    const actual = before + mark + formatted(before);
    if (process.env['UPDATE'] === '1') writeFileSync(url, actual);
    expect(actual).toBe(fixture);
  });

  test('begins no line with white space at its end', () => {
    for (const name of readdirSync(place)) {
      const [, after = ''] = readFileSync(new URL(name, place), 'utf8').split(mark);
      expect(after.split('\n').filter((line) => /[ \t]$/.test(line))).toEqual([]);
    }
  });
});

describe('what ships is formatted', () => {
  const files = ['examples/', 'library/'].flatMap((folder) => filesBelow(new URL(folder, repository)));
  test.each(files.map((url) => [url.pathname.slice(repository.pathname.length), url] as const))(
    '%s',
    (_name, url) => {
      const text = readFileSync(url, 'utf8');
      expect(formatted(text)).toBe(text);
    },
  );

  test.each(['en', 'nl'] as const)('the starter model in %s', (language) => {
    const text = starterText(language, '2026-11-22');
    expect(formatted(text)).toBe(text);
  });
});

describe('the text around the words', () => {
  const text = 'service A {\n// why\nowner B\n\n\n  description """\n  One\n    two\n  """ }\n';

  test('lines end as they ended before, and a byte order mark stays', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const result = formatted(windows);
    expect(result.replaceAll('\r\n', '\n').slice(1)).toBe(formatted(text));
    expect(result.startsWith('\uFEFFservice')).toBe(true);
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('the indentation of the editor is heeded', () => {
    const indentation = { tabSize: 4, insertSpaces: false };
    const result = formatted(text, { indentation });
    expect(result.split('\n').slice(1, 3)).toEqual(['\t// why', '\towner        B']);
    expect(formatted(result, { indentation })).toBe(result);
    expect(formatted(result)).toBe(formatted(text));
  });

  test('of a range only what stands within is changed', () => {
    const many = 'role  A\nrole  B\nrole  C\n';
    expect(formatted(many, { span: [8, 16] })).toBe('role  A\nrole B\nrole  C\n');
  });

  test('an empty text stays empty', () => {
    expect(formatted('')).toBe('');
    expect(formatted('\n\n')).toBe('\n\n');
  });
});
