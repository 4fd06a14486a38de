import { expect, test } from 'vitest';
import { growthOf, growthSection, lineThrough } from '../../scripts/bench/growth.mjs';
import { figure, resultsAsMarkdown } from '../../scripts/bench/report.mjs';

const row = (id: string, size: number, median: number) => ({
  id,
  size,
  median,
  p95: median,
  medianWall: median,
  values: [median],
  counts: undefined,
});
const rows = [row('open', 250, 150), row('open', 1000, 300), row('open', 500, 200), row('hover', 250, 3)];

test('what was measured for several sizes has a line, with the cost of each element', () => {
  const line = lineThrough([
    [250, 150],
    [500, 200],
    [1000, 300],
  ]);
  expect(line.fixed).toBeCloseTo(100);
  expect(line.slope).toBeCloseTo(0.2);
  expect(line.fit).toBeCloseTo(1);
  expect(growthOf(rows)).toMatchObject([
    { id: 'open', points: [{ each: 600 }, { each: 400 }, { each: 300 }] },
  ]);
});

test('cost that grows faster than the model does not fit a line', () => {
  const { fit } = lineThrough([
    [250, 10],
    [500, 40],
    [1000, 160],
    [2000, 640],
    [4000, 2560],
  ]);
  expect(fit).toBeLessThan(0.98);
});

test('a cost that falls with the size is a line that falls', () => {
  const falling = growthOf([row('hover', 250, 12), row('hover', 500, 11), row('hover', 1000, 9)]);
  expect(growthSection(falling, figure)).toContain('| 13.0 ms − 4.0 µs each | 1.000 |');
});

test('the report shows growth beside the sizes', () => {
  const machine = {
    processor: 'A processor',
    cores: 2,
    memory: '8 GB',
    load: [],
    node: 'v24',
    revision: 'abc',
    time: 'wall' as const,
  };
  const text = resultsAsMarkdown({ machine, rounds: 1, rows, failures: [] });
  expect(text).toContain(
    '| Open, until all is diagnosed and covered, ms | 150 (600) | 200 (400) | 300 (300) |',
  );
  expect(text).toContain('100.0 ms + 200 µs each | 1.000 |');
});
