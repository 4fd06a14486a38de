import { expect, test } from 'vitest';
import { replaceFragment } from '../../core/model/edit.ts';
import { ReadInParts } from '../../core/model/element-parts.ts';
import { elementsNamed } from '../../core/model/model.ts';
import { readFragment } from '../../core/model/read.ts';
import { renamedModel } from '../../core/naming/renamed-model.ts';
import { Computed } from '../../core/reactive/computed.ts';
import { Effect } from '../../core/reactive/effect.ts';
import { Graph } from '../../core/reactive/graph.ts';
import { once } from '../../core/reactive/once.ts';
import { Queue } from '../../core/reactive/queue.ts';
import { Source } from '../../core/reactive/source.ts';
import { letGo } from '../../core/reactive/unread.ts';
import { modelOfTexts } from '../harness/model.ts';

class Thing extends ReadInParts {
  look(...words: readonly string[]): void {
    for (const word of words) this.wordRead(word);
    this.partRead('place');
  }
}

class Work extends Effect {
  runs = 0;
  private readonly work: () => void;

  constructor(queue: Queue, work: () => void) {
    super(queue);
    this.work = work;
  }

  protected override run(): void {
    this.runs++;
    this.work();
  }
}

function begin(): { readonly graph: Graph; readonly queue: Queue } {
  const graph = new Graph();
  return { graph, queue: new Queue(graph) };
}

/** More than there are bits. */
const words = Array.from({ length: 100 }, (_, index) => `word${String(index)}`);

test('who reads some words of a thing hears of these, and of few others', () => {
  const { queue } = begin();
  const thing = new Thing();
  const all = new Work(queue, () => {
    thing.look(...words);
  });
  const works = words.map((word, index) => {
    const beside = words[(index + 50) % words.length] ?? '';
    return new Work(queue, () => {
      thing.look(word, beside, word);
    });
  });
  queue.settle();
  words.forEach((word, changed) => {
    const before = works.map(({ runs }) => runs);
    thing.wordChanged(word);
    queue.settle();
    const again = works.flatMap(({ runs }, index) => (runs > (before[index] ?? 0) ? [index] : []));
    expect(again).toEqual(expect.arrayContaining([changed, (changed + 50) % words.length]));
    expect(again.length).toBeLessThan(words.length / 8);
  });
  expect(all.runs).toBe(1 + words.length);
});

test('what is read no more is heard of no more', () => {
  const { graph, queue } = begin();
  const [one, other] = [new Thing(), new Thing()];
  let looked = one;
  const work = new Work(queue, () => {
    looked.look('owner');
  });
  queue.settle();
  const { edges } = graph.counts;
  looked = other;
  one.wordChanged('owner');
  queue.settle();
  one.wordChanged('owner');
  queue.settle();
  expect(work.runs).toBe(2);
  other.partChanged('place');
  queue.settle();
  expect(work.runs).toBe(3);
  expect(graph.counts.edges).toBe(edges);
});

test('who read an element hears of it after somebody looked at a renamed model', () => {
  const model = modelOfTexts({ people: 'role Boss "Head"\n' }, { library: false });
  const [boss] = elementsNamed(model, 'Boss');
  const queue = new Queue(model.graph);
  const work = new Work(queue, () => boss?.title);
  queue.settle();
  const words = new Map([[5, 'Chief']]);
  const { model: renamed } = renamedModel(model, new Map([['people', words]]));
  expect(elementsNamed(renamed, 'Chief')).toHaveLength(1);
  once(renamed.graph, () => boss?.title);
  replaceFragment(model, readFragment('people', 'role Boss "Head of all"\n', { library: false }));
  queue.settle();
  expect(work.runs).toBe(2);
});

test('a number that is given up is another one’s only when nobody follows it', () => {
  const { graph, queue } = begin();
  const [first, second] = [new Source(graph), new Source(graph)];
  const work = new Work(queue, () => {
    first.read();
  });
  queue.settle();
  first.giveUp();
  const late = new Work(queue, () => {
    second.read();
  });
  queue.settle();
  second.changed();
  queue.settle();
  expect([work.runs, late.runs]).toEqual([1, 2]);
  work.dispose();
  late.dispose();
  second.giveUp();
  expect(graph.counts).toEqual({ sources: 0, edges: 0 });
});

test('a value that nobody reads any more follows nothing, and is worked out anew when it is asked for', () => {
  const { graph, queue } = begin();
  const source = new Source(graph);
  let computed = 0;
  const value = new Computed(graph, () => {
    source.read();
    return ++computed;
  });
  const work = new Work(queue, () => value.value);
  queue.settle();
  expect(graph.counts).toEqual({ sources: 2, edges: 2 });
  work.dispose();
  letGo();
  expect(graph.counts).toEqual({ sources: 1, edges: 0 });
  const again = new Work(queue, () => value.value);
  queue.settle();
  source.changed();
  queue.settle();
  expect([computed, again.runs]).toEqual([3, 2]);
});
