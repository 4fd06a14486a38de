import { describe, expect, test } from 'vitest';
import type { Location, TextDocumentPositionParams, WorkspaceEdit } from 'vscode-languageserver';
import { propertyEntry, propertyWords } from '../../core/model/properties.ts';
import { definition } from '../../language-server/features/definition.ts';
import { references } from '../../language-server/features/references.ts';
import { renameAt } from '../../language-server/features/rename.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { sessionOfTexts } from '../harness/session-of-texts.ts';
import { marked } from '../harness/text-server.ts';
import { namePlaces, type NamePlace } from './grammar-lines.ts';
import { elementOf, pairsAt, targetOf } from './subjects.ts';

const { session, put, uriOf } = sessionOfTexts({ library: false });

/** A model in which an element of one kind names one of another, in its package or in one far away. */
interface Naming {
  readonly told: string;
  /** By file, with a `|` in the name where it is declared and where it is used. */
  readonly texts: Texts;
}

function namings(place: NamePlace): readonly Naming[] {
  const { part, before, after } = place;
  return pairsAt(place).flatMap(([kind, target]) =>
    ['own', 'other.place'].map((packageName) => {
      const { text, path } = targetOf(target);
      const name = packageName === 'own' ? path : `${packageName}.${path}`;
      const line = `${before} ${name.replace('Target', 'Tar|get')}${after}`;
      return {
        told: `${part} of ${kind}: ${name}, a ${target}`,
        texts: {
          'target.sms': `package ${packageName}\n${text.replace('Target ', 'Tar|get ')}`,
          'subject.sms': `package own\n${elementOf(kind, `  ${line}`)}`,
        },
      };
    }),
  );
}

type Texts = Readonly<Record<'target.sms' | 'subject.sms', string>>;

interface Opened {
  readonly declared: TextDocumentPositionParams;
  readonly used: TextDocumentPositionParams;
  readonly plain: Texts;
}

/** Opens the texts. @returns where the marks stood */
function opened({ texts }: Naming): Opened {
  const declared = marked(texts['target.sms']);
  const used = marked(texts['subject.sms']);
  put({ 'target.sms': declared.text, 'subject.sms': used.text });
  return {
    declared: { textDocument: { uri: uriOf('target.sms') }, position: declared.position },
    used: { textDocument: { uri: uriOf('subject.sms') }, position: used.position },
    plain: { 'target.sms': declared.text, 'subject.sms': used.text },
  };
}

/** The names of the files that hold the places, with the words that stand there. */
function shown(places: Location | readonly Location[] | null, texts: Texts): string {
  return [places ?? []]
    .flat()
    .map(({ uri, range }) => {
      const name = uri === uriOf('target.sms') ? 'target.sms' : 'subject.sms';
      const line = texts[name].split('\n')[range.start.line] ?? '';
      return `${name} ${line.slice(range.start.character, range.end.character)}`;
    })
    .join(', ');
}

function renamed(texts: Texts, where: TextDocumentPositionParams): string {
  const edit = renameAt(session, { ...where, newName: 'Renamed' }, () => undefined);
  const changes = (edit as WorkspaceEdit | null)?.changes ?? {};
  return Object.entries(texts)
    .map(([name, text]) => applyEdits(text, (changes[uriOf(name)] ?? []) as never))
    .join('\n');
}

const places = propertyWords.flatMap((word) => {
  const all = namePlaces(word);
  return all.length === 0 ? [] : [[word, all] as const];
});

describe('a name is found and renamed from its use and from its declaration', () => {
  test.each(places)('behind %s', (_word, all) => {
    const wrong = all.flatMap(namings).filter((naming) => {
      const { declared, used, plain } = opened(naming);
      const isFound =
        shown(definition(session, used), plain) === 'target.sms Target' &&
        shown(references(session, { ...declared, context: { includeDeclaration: false } }), plain) ===
          'subject.sms Target';
      const expected = Object.values(plain)
        .map((text) => text.replaceAll(/\bTarget\b(?!")/g, 'Renamed'))
        .join('\n');
      return !isFound || renamed(plain, used) !== expected || renamed(plain, declared) !== expected;
    });
    expect(wrong.map(({ told }) => told)).toEqual([]);
  });

  test('at every place of which the registry says what may be named', () => {
    const missing = propertyWords.flatMap((word) => {
      const parts = namePlaces(word).map(({ part }) => part);
      return Object.keys(propertyEntry(word)?.refersTo ?? {})
        .filter((part) => !parts.includes(part))
        .map((part) => `${word} ${part}`);
    });
    expect(missing).toEqual([]);
  });
});
