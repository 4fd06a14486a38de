import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const extension = fileURLToPath(new URL('../../extension/', import.meta.url));
const bundle = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.nl.json', import.meta.url), 'utf8'),
) as Record<string, string>;

it('every text of the extension has a Dutch one, and no Dutch text is left over', () => {
  const texts = sources().flatMap(textsOf);
  expect(Object.keys(bundle).sort()).toEqual([...new Set(texts)].sort());
});

it('a Dutch text has the same placeholders as the English one', () => {
  for (const [english, dutch] of Object.entries(bundle)) {
    expect(placeholders(dutch), english).toEqual(placeholders(english));
  }
});

function sources(): readonly ts.SourceFile[] {
  return readdirSync(extension, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('webview'))
    .map((file) => {
      const text = readFileSync(`${extension}/${file}`, 'utf8');
      return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    });
}

/** The first argument of each call of l10n.t, which has to be a plain text to be found by translators. */
function textsOf(source: ts.SourceFile): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [text] = node.arguments;
      expect(text && ts.isStringLiteralLike(text), `${source.fileName}: ${node.getText()}`).toBe(true);
      if (text && ts.isStringLiteralLike(text)) texts.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();
}
