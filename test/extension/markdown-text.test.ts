import { expect, it } from 'vitest';
import { escapeMarkdown, markdownTable } from '../../extension/markdown-text.ts';

it('a text of a model becomes Markdown without links, HTML, pictures or new rows', () => {
  expect(escapeMarkdown('[x](command:a) ![y](https://z)')).toBe(
    '\\[x\\]\\(command:a\\) \\!\\[y\\]\\(https://z\\)',
  );
  expect(escapeMarkdown('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert\\(1\\)\\>');
  expect(escapeMarkdown('a | b\nc')).toBe('a \\| b c');
});

it('a table has a row for each row, however its cells are written', () => {
  expect(markdownTable(['Element', 'Kind'], [['E-mail\nrelay', 'a|b']])).toBe(
    '| Element | Kind |\n| --- | --- |\n| E-mail relay | a\\|b |',
  );
});
