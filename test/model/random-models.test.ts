import { describe, expect, test } from 'vitest';
import { formatted } from '../../core/format/format-text.ts';
import { meaningOf } from '../../core/format/same-meaning.ts';
import { referenceUses } from '../../core/model/access.ts';
import type { Element, Fragment } from '../../core/model/fragment.ts';
import { readFragment } from '../../core/model/read.ts';
import { createRandom } from '../harness/random.ts';
import {
  printed,
  randomRegistryModel,
  type MadeElement,
  type MadeFile,
} from '../harness/random-registry-model.ts';

const isSoak = process.env['SOAK'] === '1';
const seeds = Array.from({ length: isSoak ? 2000 : 12 }, (_, index) => index + 1);
/** Elements in each of the files of a model. */
const size = 8;

describe('a made-up model that is printed and read', () => {
  test('says what it was made of', { timeout: 3_600_000 }, () => {
    forEachFile((file, told) => {
      const fragment = read(printed(file));
      expect(fragment.problems, told).toEqual([]);
      expect(fragment.packageName).toBe(file.packageName);
      expect(contentOf(fragment.elements.filter(({ parent }) => !parent)), told).toEqual(
        file.elements.map(madeContent),
      );
    });
  });

  test(
    'says the same once it is formatted, and formatted twice it is as formatted once',
    { timeout: 3_600_000 },
    () => {
      forEachFile((file, told) => {
        const text = printed(file);
        const once = formatted(text);
        expect(meaningOf(read(once)), told).toBe(meaningOf(read(text)));
        expect(formatted(once), told).toBe(once);
      });
    },
  );
});

function forEachFile(visit: (file: MadeFile, told: string) => void): void {
  for (const seed of seeds)
    for (const file of randomRegistryModel(createRandom(seed), size))
      visit(file, `seed ${String(seed)}\n${printed(file)}`);
}

function read(text: string): Fragment {
  return readFragment('a.sms', text, { library: false });
}

interface Content {
  readonly head: string;
  readonly words: readonly string[];
  /** The names that stand in its properties, in their order. */
  readonly names: readonly string[];
  readonly children: readonly Content[];
}

function contentOf(elements: readonly Element[]): readonly Content[] {
  return elements.map((element) => ({
    head: `${element.kind} ${element.name}`,
    words: element.properties.map(({ word }) => word),
    names: referenceUses(element)
      .map(({ reference }) => reference.name)
      .filter((name) => /[.]|^Nobody$/.test(name))
      .toSorted(),
    children: contentOf(element.children),
  }));
}

function madeContent({ kind, name, lines, children }: MadeElement): Content {
  return {
    head: `${kind} ${name}`,
    words: lines.map(({ word }) => word),
    names: lines.flatMap(({ text }) => namesIn(text)).toSorted(),
    children: children.map(madeContent),
  };
}

/** The generator writes qualified names, and Nobody where nothing fits. */
function namesIn(text: string): readonly string[] {
  return text.replaceAll(/"""[^]*?"""|"(\\.|[^"\\])*"/g, '').match(/\b(own|other)\.[\w.]+|\bNobody\b/g) ?? [];
}
