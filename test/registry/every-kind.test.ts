import { describe, expect, test } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver';
import { topKinds } from '../../core/model/kinds.ts';
import { semanticTypes } from '../../core/text/semantic-legend.ts';
import { definition } from '../../language-server/features/definition.ts';
import { documentHighlights } from '../../language-server/features/document-highlights.ts';
import { documentSymbols } from '../../language-server/features/document-symbols.ts';
import { foldingRanges } from '../../language-server/features/folding.ts';
import { hover } from '../../language-server/features/hover.ts';
import { references } from '../../language-server/features/references.ts';
import { selectionRanges } from '../../language-server/features/selection-ranges.ts';
import { semanticTokens } from '../../language-server/features/semantic-tokens.ts';
import { workspaceSymbols } from '../../language-server/features/workspace-symbols.ts';
import { symbolKind } from '../../language-server/symbol-kinds.ts';
import { sessionOfTexts } from '../harness/session-of-texts.ts';
import { elementOf, kindsWithProperties } from './subjects.ts';

const { session, put, uriOf, speak } = sessionOfTexts();
const textDocument = { uri: uriOf('subject.sms') };

/** An element of the kind, named by another; and where its name is declared and used. */
function opened(kind: string): {
  readonly name: string;
  readonly text: string;
  readonly declared: { readonly line: number; readonly character: number };
} {
  const name = kind === 'clause' ? '1' : 'Subject';
  const path = elementOf(kind, '').includes('Around') ? `Around.${name}` : name;
  const use = kind === 'clause' ? 'satisfies Around 1' : `covers ${path}`;
  const text = `package own\n${elementOf(kind, '  description "Een tekst" nl "Een tekst"\n  tags one')}document Use { ${use} }\n`;
  put({ 'subject.sms': text });
  const before = text.slice(0, text.indexOf(`${kind} ${name}`) + kind.length + 1).split('\n');
  return { name, text, declared: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

describe('the editor knows every kind', () => {
  test.each(kindsWithProperties)('%s in outlines and searches, under an icon of its own', (kind) => {
    const { name } = opened(kind);
    const flat = documentSymbols(session, { textDocument }).flatMap((symbol) => [
      symbol,
      ...(symbol.children ?? []),
    ]);
    expect(flat.find((symbol) => symbol.name === name)?.detail).toBe('The subject');
    const found = workspaceSymbols(session, { query: name });
    expect(
      found.filter(({ location }) => location.uri === textDocument.uri).map((each) => each.name),
    ).toContain(name);
    expect(symbolKind(kind)).not.toBe(symbolKind('nothing'));
  });

  test.each(kindsWithProperties)('%s by its name: what it is, where it stands, who names it', (kind) => {
    const { name, text, declared } = opened(kind);
    const use = text.split('\n').length - 2;
    // Of a clause it says how far the model is with it, instead.
    const told = kind === 'clause' ? 'Een tekst' : 'Use';
    expect(JSON.stringify(hover(session, { textDocument, position: declared })?.contents)).toContain(told);
    expect(definition(session, { textDocument, position: declared })).toMatchObject({
      range: { start: declared },
    });
    const found = references(session, {
      textDocument,
      position: declared,
      context: { includeDeclaration: true },
    });
    expect(found.map(({ range }) => range.start.line)).toEqual([declared.line, use]);
    const marked = documentHighlights(session, { textDocument, position: declared });
    expect(marked.map(({ range }) => range.start.line)).toEqual([declared.line, use]);
    expect(name).not.toBe('');
  });

  test.each(kindsWithProperties)('%s in its text: coloured, folded, selected', (kind) => {
    const { declared } = opened(kind);
    expect(typesAt(semanticTokens(session, { textDocument }), declared.line)).toContain('keyword');
    expect(foldingRanges(session, { textDocument }).map(({ startLine }) => startLine)).toContain(
      declared.line,
    );
    const [selected] = selectionRanges(session, { textDocument, positions: [declared] });
    expect(selected?.parent).toBeDefined();
  });

  test('and says what it is in Dutch', () => {
    speak('nl');
    const { declared } = opened('incident');
    expect(JSON.stringify(hover(session, { textDocument, position: declared })?.contents)).toContain(
      'genoemd',
    );
    speak('en');
    expect(topKinds).toContain('incident');
  });
});

/** The types of the tokens of a line. */
function typesAt({ data }: SemanticTokens, wanted: number): readonly string[] {
  const types: string[] = [];
  let line = 0;
  for (let index = 0; index < data.length; index += 5) {
    line += data[index] ?? 0;
    if (line === wanted) types.push(semanticTypes[data[index + 3] ?? 0] ?? '');
  }
  return types;
}
