import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentOf } from '../../core/assessment.ts';
import type { TextEdit } from '../../core/finding.ts';
import { replaceFragment, reviseFragment } from '../../core/model/edit.ts';
import { orderedFragments, type Model } from '../../core/model/model.ts';
import { readFragment } from '../../core/model/read.ts';
import { reread } from '../../core/model/reread.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import { occurrencesIn, packageOccurrences } from '../../core/naming/occurrences.ts';
import { rename } from '../../core/naming/rename.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { knownOf } from '../harness/known.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { createRandom, type Random } from '../harness/random.ts';
import { randomModel } from '../rename/random-model.ts';

const isSoak = process.env['SOAK'] === '1';
const renames = isSoak ? 400 : 12;
const judging = { asOf: '2026-11-22', language: 'en' } as const;

const worlds: readonly [string, ReadonlyMap<string, string>][] = [
  ...['care', 'city', 'waterland'].map((name): [string, ReadonlyMap<string, string>] => {
    const files = filesBelow(new URL(`examples/${name}/`, repository));
    return [name, new Map(files.map((url) => [url.href, readFileSync(url, 'utf8')]))];
  }),
  ...[1, 2, 3].map((seed): [string, ReadonlyMap<string, string>] => [
    `a model made by chance, ${String(seed)}`,
    randomModel(createRandom(seed), { doubles: true }),
  ]),
];

describe.each(worlds)('in %s', (name, begin) => {
  test('a model whose names are changed knows what a build from scratch knows', { timeout: 0 }, () => {
    const random = createRandom(name.length);
    const texts = new Map(begin);
    const model = modelOfTexts(Object.fromEntries(texts));
    for (let count = 0; count < renames; count++) {
      const done = renameAnything(random, model, texts);
      // Now and then the next name is changed before all is judged.
      if (random.below(4) === 0) continue;
      const scratch = modelOfTexts(Object.fromEntries(texts));
      const wanted = { fixes: count % 10 === 0 };
      expect(knownOf(model, judging, wanted), done).toEqual(knownOf(scratch, judging, wanted));
    }
  });
});

/** The files change in any order, as an editor reads them or as the disk holds them, and some are looked at before the last. */
function renameAnything(random: Random, model: Model, texts: Map<string, string>): string {
  const fragment = random.pick(orderedFragments(model).filter(({ library }) => !library));
  const occurrences = [
    ...packageOccurrences(fragment),
    ...fragment.elements.flatMap((element) => occurrencesIn(model, element)),
  ];
  const found = nameAt(model, fragment, random.pick(occurrences).span[0]);
  const to = random.pick([
    'Zaansland',
    'Q',
    '^service',
    `${found?.name ?? ''}x`,
    random.pick(occurrences).name,
  ]);
  const result = found && rename(model, found.nameable, to);
  if (!result || 'refusal' in result) return 'refused';
  const waiting = [...new Set(result.edits.map(({ uri }) => uri))];
  while (waiting.length > 0) {
    const [uri = ''] = waiting.splice(random.below(waiting.length), 1);
    change(random, model, texts, { uri, edits: result.edits.filter((edit) => edit.uri === uri) });
    if (random.below(5) === 0) judgeSome(random, model);
  }
  return `${found.name} to ${to}`;
}

function change(
  random: Random,
  model: Model,
  texts: Map<string, string>,
  { uri, edits }: { readonly uri: string; readonly edits: readonly TextEdit[] },
): void {
  const [before, fragment] = [texts.get(uri) ?? '', model.fragments.get(uri)];
  const text = applyEdits(before, edits);
  const rereading = fragment && random.below(2) === 0 && reread(fragment, before, text);
  if (rereading) reviseFragment(model, rereading);
  else replaceFragment(model, readFragment(uri, text, { library: false }));
  texts.set(uri, text);
}

function judgeSome(random: Random, model: Model): void {
  const assessment = assessmentOf(model, judging);
  let steps = random.below(100);
  if (random.below(2) === 0) assessment.settleFile(random.pick([...model.fragments.keys()]));
  assessment.settle(() => steps-- <= 0);
}
