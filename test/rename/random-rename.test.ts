import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, TextEdit } from '../../core/finding.ts';
import { findingsOf } from '../../core/findings.ts';
import type { Fragment } from '../../core/model/fragment.ts';
import { orderedFragments, type Model } from '../../core/model/model.ts';
import { mentioning, mentionsOf } from '../../core/naming/mentions.ts';
import { nameAt, type NameAt } from '../../core/naming/nameable-at.ts';
import { occurrencesIn, packageOccurrences } from '../../core/naming/occurrences.ts';
import { rename } from '../../core/naming/rename.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { createRandom, type Random } from '../harness/random.ts';
import { printed, randomRegistryModel } from '../harness/random-registry-model.ts';
import { randomModel } from './random-model.ts';

const isSoak = process.env['SOAK'] === '1';
const times = isSoak ? 200 : 8;
const judging = { asOf: '2026-11-22', language: 'en' } as const;

type Texts = ReadonlyMap<string, string>;

const examples: readonly [string, Texts][] = ['minimal', 'public-sla', 'waterland', 'care', 'city'].map(
  (name) => {
    const files = filesBelow(new URL(`examples/${name}/`, repository));
    return [name, new Map(files.map((url) => [url.href, readFileSync(url, 'utf8')]))];
  },
);
const generated: readonly [string, Texts][] = [1, 2, 3, 4].map((seed) => [
  `generated model ${String(seed)}`,
  randomModel(createRandom(seed), { doubles: false }),
]);
/** Every kind and property, with names in every place that takes one. */
const fromRegistry: readonly [string, Texts][] = [1, 2, 3, 4].map((seed) => [
  `model made from the registry ${String(seed)}`,
  new Map(randomRegistryModel(createRandom(seed), 8).map((file) => [file.name, printed(file)])),
]);
const withDoubles: readonly [string, Texts][] = [5, 6, 7, 8].map((seed) => [
  `generated model ${String(seed)}, with doubles`,
  randomModel(createRandom(seed), { doubles: true }),
]);

describe.each([...examples, ...generated, ...fromRegistry])('in %s', (_name, texts) => {
  test(
    'renaming there and back gives the same text, and the same findings on the way',
    { timeout: 3_600_000 },
    () => {
      const random = createRandom(texts.size);
      const model = modelOfTexts(Object.fromEntries(texts));
      for (let count = 0; count < times; count++) {
        const found = anyName(random, model);
        if (!found) continue;
        const before = found.name;
        const newName = newNameFor(random, found);
        const there = renamed(texts, model, found, newName);
        const later = modelOfTexts(Object.fromEntries(there));
        expect(told(later), `${before} to ${newName}`).toEqual(told(model));
        const back = nameAfter(later, found, newName);
        expect(back, `${newName} is found again`).toBeDefined();
        if (back) expect(renamed(there, later, back, before)).toEqual(texts);
      }
    },
  );
});

describe.each([...examples, ...generated, ...fromRegistry, ...withDoubles])('in %s', (_name, texts) => {
  test('a name that is taken is refused, or changes no meaning', { timeout: 3_600_000 }, () => {
    const random = createRandom(texts.size);
    const model = modelOfTexts(Object.fromEntries(texts));
    for (let count = 0; count < times; count++) {
      const [one, other] = [anyName(random, model), anyName(random, model)];
      if (!one || !other || one.name === other.name) continue;
      const result = rename(model, one.nameable, other.name);
      if ('refusal' in result) continue;
      const there = edited(texts, result.edits);
      const later = modelOfTexts(Object.fromEntries(there));
      expect(meanings(later), `${one.name} to ${other.name}`).toBe(meanings(model));
    }
  });
});

describe.each([...examples, ...fromRegistry])('in %s', (_name, texts) => {
  test('an element with a name in it is never passed over (asked by itself, for few names are hard to see)', () => {
    const model = modelOfTexts(Object.fromEntries(texts));
    for (const element of orderedFragments(model).flatMap(({ elements }) => elements))
      for (const { name, means } of occurrencesIn(model, element)) {
        const told = `${element.qualifiedName}: ${name}`;
        expect(mentionsOf([name])(element), told).toBe(true);
        const meant = means();
        if (meant) expect(mentioning(model, [name], meant).includes(element), told).toBe(true);
      }
  });
});

interface Found extends NameAt {
  readonly fragment: Fragment;
}

/** A name somewhere in the model's own files. */
function anyName(random: Random, model: Model): Found | undefined {
  const fragment = random.pick(orderedFragments(model).filter(({ library }) => !library));
  const occurrences = [
    ...packageOccurrences(fragment),
    ...fragment.elements.flatMap((element) => occurrencesIn(model, element)),
  ];
  const { span } = random.pick(occurrences);
  const found = nameAt(model, fragment, span[0]);
  if (!found || 'refusal' in rename(model, found.nameable, newNameFor(random, found))) return undefined;
  return { ...found, fragment };
}

function newNameFor(random: Random, { nameable }: NameAt): string {
  const isClause = nameable.type === 'element' && nameable.element.kind === 'clause';
  return isClause ? '99.9.9' : random.pick(['Zaansland', 'Ünnïque', '^service', 'Q', '_x9']);
}

function renamed(texts: Texts, model: Model, { nameable }: NameAt, newName: string): Texts {
  const result = rename(model, nameable, newName);
  if ('refusal' in result) throw new Error(JSON.stringify(result.refusal));
  return edited(texts, result.edits);
}

function edited(texts: Texts, edits: readonly TextEdit[]): Texts {
  const editsOf = (uri: string): readonly TextEdit[] => edits.filter((edit) => edit.uri === uri);
  return new Map([...texts].map(([uri, text]) => [uri, applyEdits(text, editsOf(uri))]));
}

/** The same name in the text that has changed. */
function nameAfter(later: Model, found: Found, newName: string): NameAt | undefined {
  const plain = newName.replace('^', '');
  const fragment = later.fragments.get(found.fragment.uri);
  if (!fragment) return undefined;
  const occurrences = [
    ...packageOccurrences(fragment),
    ...fragment.elements.flatMap((element) => occurrencesIn(later, element)),
  ];
  const here = occurrences.find(({ name, means }) => name === plain && means() !== undefined);
  return here && nameAt(later, fragment, here.span[0]);
}

/** What is found in which line: the words differ by the names. */
function told(model: Model): readonly string[] {
  // That a name should begin with a capital is said of the name itself.
  return findingsOf(model, judging)
    .filter(({ id }) => id !== 'small-name')
    .map(({ id, severity, uri, range }: Finding) => `${uri}:${String(range.start.line)} ${id} ${severity}`)
    .toSorted();
}

/** Which element each name means, by number. */
function meanings(model: Model): string {
  const own = orderedFragments(model).filter(({ library }) => !library);
  const numbers = new Map(
    orderedFragments(model)
      .flatMap(({ elements }) => elements)
      .map((element, index) => [element, index]),
  );
  return own
    .flatMap(({ elements }) => elements)
    .flatMap((element) => occurrencesIn(model, element))
    .map(({ means }) => {
      const meant = means();
      if (meant?.type === 'element') return numbers.get(meant.element);
      return meant?.type === 'level' ? `level ${String(numbers.get(meant.matrix))}` : meant?.type;
    })
    .join(' ');
}
