/** What an edit costs, counted in what is read to judge again: it grows with what is changed, not with the model. */
import { expect, test, vi } from 'vitest';
import { assessmentOf } from '../../core/assessment.ts';
import { replaceFragment } from '../../core/model/edit.ts';
import { readFragment } from '../../core/model/read.ts';
import { Graph } from '../../core/reactive/graph.ts';
import { generateModel, leafPath } from '../../scripts/bench/model/generate-model.mjs';
import { modelOfTexts } from '../harness/model.ts';

/** Words of the leaf whose lines concern few others; others, as `satisfies`, change sums of the whole model. */
const words = ['approved', 'customer', 'customers', 'impact', 'owner', 'provider', 'support', 'target'];

test('a line of a leaf that goes and comes back costs the same in a model four times as large', () => {
  const small = costs(400);
  const large = costs(1600);
  expect([...small.keys()].toSorted()).toEqual(words);
  for (const [word, reads] of small) {
    expect(reads).toBeGreaterThan(100);
    expect(large.get(word), word).toBeLessThan(1.2 * reads);
  }
});

/** How much is read for the first line of the leaf with each of the words. */
function costs(elements: number): ReadonlyMap<string, number> {
  const texts = [...generateModel(elements)].filter(({ path }) => path.endsWith('.sms'));
  const model = modelOfTexts(Object.fromEntries(texts.map(({ path, text }) => [path, text])));
  const assessment = assessmentOf(model, { asOf: '2026-11-22', language: 'en' });
  const put = (text: string): void => {
    replaceFragment(model, readFragment(leafPath, text, { library: false }));
    assessment.settle();
    assessment.coverage();
  };
  assessment.settle();
  assessment.coverage();
  const leaf = texts.find(({ path }) => path === leafPath)?.text ?? '';
  const noteRead = vi.spyOn(Graph.prototype, 'noteRead');
  const found = new Map<string, number>();
  for (const line of leaf.match(/^ {2}\w+ [^{\n]*$/gm) ?? []) {
    const [word = ''] = /\w+/.exec(line) ?? [];
    if (!words.includes(word) || found.has(word)) continue;
    noteRead.mockClear();
    put(leaf.replace(`${line}\n`, ''));
    put(leaf);
    found.set(word, noteRead.mock.calls.length);
  }
  noteRead.mockRestore();
  return found;
}
