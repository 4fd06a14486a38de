import { expect, it } from 'vitest';
import { contentSecurityPolicy, previewPage } from '../../extension/preview/page.ts';

it('the page of a preview may run and show only what the extension brings', () => {
  expect(contentSecurityPolicy('n0nce')).toBe(
    "default-src 'none'; script-src 'nonce-n0nce'; style-src 'nonce-n0nce'; base-uri 'none'; form-action 'none'",
  );
});

it('a title that looks like markup stays a text in the page of a preview', () => {
  const page = previewPage({
    nonce: 'n0nce',
    script: 'preview.js?a="b"',
    style: 'preview.css',
    language: 'nl"><svg onload=alert(1)>',
    title: '</title><script>alert(1)</script>',
  });
  expect(page).not.toContain('<svg');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('&#60;/title&#62;');
});
