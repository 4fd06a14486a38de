import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';
import { languages, type Language } from '../../core/messages/language.ts';
import { positionAt } from '../../core/model/lines.ts';
import { ownElements } from '../../core/model/model.ts';
import { hover } from '../../language-server/features/hover.ts';
import { fileUri } from '../../language-server/files.ts';
import { createSession } from '../../language-server/session.ts';
import { changeText, modelOf } from '../../language-server/workspace.ts';
import { filesBelow, libraryFragments, repository } from '../harness/model.ts';

/** Words by which someone would be said to meet a standard, in both languages. */
const claim =
  /\b(?<!non)(conform\w*|complian\w*|compl(y|ies)|certifi\w*|voldoet|voldoen|gecertificeerd\w*|certificaat|certificering)\b/giu;

/** Sentences that say that nothing of the kind is said. */
const denials = [
  'It does not say that an organization conforms.',
  'it never says that an organization conforms.',
  'Het zegt niet dat een organisatie voldoet.',
  'het zegt nooit dat een organisatie voldoet.',
  'This is coverage of the model, not conformity.',
  'Dit is dekking van het model, geen conformiteit.',
  // A tag that a rule looks for.
  'tags includes (conformity)',
];

/** What is left of a text without denials and without what the library says that a clause asks. */
function claimsIn(text: string): readonly string[] {
  const plain = [...denials, ...libraryTexts].reduce(
    (rest, known) => rest.replaceAll(known, ''),
    blank(text),
  );
  return [...plain.matchAll(claim)].map(({ index }) => plain.slice(Math.max(0, index - 40), index + 40));
}

function blank(text: string): string {
  return text
    .replaceAll('\\.', '.')
    .replaceAll('\\-', '-')
    .replaceAll(/(\s|\\n)+/g, ' ');
}

const libraryTexts: readonly string[] = textsIn(libraryFragments().flatMap(({ elements }) => elements))
  .filter((text) => text.search(claim) >= 0)
  .map(blank)
  .toSorted((one, other) => other.length - one.length);

/** Every text of the elements, in every language. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, seen));
  const own = 'type' in value && value.type === 'text' && 'text' in value ? [String(value.text)] : [];
  const translations =
    'translations' in value && typeof value.translations === 'object' && value.translations !== null
      ? Object.values(value.translations).map(String)
      : [];
  return [...own, ...translations, ...Object.values(value).flatMap((item) => textsIn(item, seen))];
}

async function printed(...args: string[]): Promise<string> {
  const out: string[] = [];
  const terminal = {
    print: (text: string) => void out.push(text),
    tell: (text: string) => void out.push(`${text}\n`),
    isColoured: false,
    isWatched: false,
    folder: fileURLToPath(repository),
    today: '2026-11-22',
  };
  await run([...args, '--as-of', '2026-11-22'], terminal, '');
  return out.join('');
}

describe('nobody is said to meet a standard', () => {
  test('the words that are looked for are found', () => {
    const claims = ['The model conforms.', 'Het voldoet aan de norm.', 'conform ISO', 'is gecertificeerd'];
    expect(claims.filter((text) => claimsIn(text).length === 0)).toEqual([]);
  });

  test('in any table of messages', () => {
    const files = [
      ...['core/messages/', 'cli/', 'cli/commands/', 'l10n/', 'extension/views/coverage/'].flatMap(filesIn),
      ...['package.json', 'package.nls.json', 'package.nls.nl.json'].map((name) => new URL(name, repository)),
    ];
    const claims = files.flatMap((file) =>
      claimsIn(textsOfSource(readFileSync(file, 'utf8'))).map((text) => `${file.pathname}: ${text}`),
    );
    expect(claims).toEqual([]);
  });

  test('in the library, which says what a clause asks and not that anyone answers it', () => {
    const said =
      /(conforms? to|compliant with|is certified|voldoet aan (de norm|iso)|is conform|is gecertificeerd)/iu;
    const texts = textsIn(libraryFragments().flatMap(({ elements }) => elements));
    expect(texts.filter((text) => said.test(text))).toEqual([]);
  });

  const outputs: readonly (readonly string[])[] = languages.flatMap((language) => [
    ...['text', 'json', 'markdown', 'csv'].map(
      (format) => ['coverage', '--format', format, language] as const,
    ),
    ...['text', 'json'].map((format) => ['check', '--format', format, language] as const),
    ...['text', 'json'].flatMap((format) =>
      ['5.3', '7.5.3', '8.3.3', '9.2', '10.1', 'ServiceManager'].map(
        (subject) => ['explain', subject, '--format', format, language] as const,
      ),
    ),
  ]);
  test.each(outputs)('in what %s %s %s prints', async (...args) => {
    const [command = '', ...rest] = args;
    const language = rest.at(-1) ?? 'en';
    const words = [command, ...rest.slice(0, -1)];
    const output = await printed(...words, 'examples/waterland', '--lang', language);
    expect(output.length).toBeGreaterThan(200);
    expect(claimsIn(output)).toEqual([]);
    const denied = denials.some((denial) => blank(output).includes(denial));
    expect(denied).toBe(command !== 'check');
  });

  test.each(languages)('in any hover (%s)', (language: Language) => {
    expect(hoverTexts(language).filter((text) => claimsIn(text).length > 0)).toEqual([]);
  });
});

function filesIn(folder: string): readonly URL[] {
  const place = new URL(folder, repository);
  return readdirSync(place)
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => new URL(name, place));
}

/** Names of the code itself are no sentences. */
function textsOfSource(source: string): string {
  return source.replaceAll(/\bnoConformity\b/g, '');
}

function hoverTexts(language: Language): readonly string[] {
  const session = createSession(fileURLToPath(new URL('library/', repository)));
  session.settings = { ...session.settings, asOf: '2026-11-22', language };
  const examples = filesBelow(new URL('examples/waterland/', repository));
  for (const file of examples)
    changeText(session.workspace, fileUri(fileURLToPath(file)), readFileSync(file, 'utf8'));
  const [first] = examples;
  const loaded = first && modelOf(session.workspace, fileUri(fileURLToPath(first)));
  if (!loaded) throw new Error('The example is no model.');
  const shown = ownElements(loaded.model).flatMap((element) => {
    const starts = loaded.model.fragments.get(element.uri)?.lineStarts ?? [0];
    const position = positionAt(starts, element.nameSpan[0]);
    const found = hover(session, { textDocument: { uri: element.uri }, position });
    return found && typeof found.contents === 'object' && 'value' in found.contents
      ? [found.contents.value]
      : [];
  });
  expect(shown.length).toBeGreaterThan(100);
  return shown;
}
