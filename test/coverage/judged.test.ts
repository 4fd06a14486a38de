import { describe, expect, test } from 'vitest';
import {
  allAside,
  counted,
  FoundByRules,
  notCounted,
  oneHolds,
  type ElementVerdicts,
  type Judged,
} from '../../core/coverage/judged.ts';
import type { Task } from '../../core/coverage/task.ts';

const common = [oneHolds, allAside, counted, notCounted, undefined];
const own: Judged = { ...oneHolds, verdicts: 2, holds: 2 };

describe('what rules find at an element', () => {
  test('is what was found, rule by rule, in whichever order common and other results come', () => {
    const tasks: Task[] = [];
    for (const results of sequences([...common, own], 4))
      expect(verdictsOf(tasks, results).results).toEqual(results);
  });

  test('is shared by elements at which every rule found the same that is common', () => {
    const tasks: Task[] = [];
    const all = sequences(common, 3).map((results) => verdictsOf(tasks, results));
    expect(new Set(all).size).toBe(common.length ** 3);
    for (const [index, results] of sequences(common, 3).entries())
      expect(verdictsOf(tasks, results)).toBe(all[index]);
    expect(verdictsOf(tasks, [oneHolds, allAside])).toBe(verdictsOf(tasks, [oneHolds, allAside]));
    expect(verdictsOf([], [oneHolds, allAside])).not.toBe(verdictsOf(tasks, [oneHolds, allAside]));
    expect(verdictsOf(tasks, [oneHolds, own])).not.toBe(verdictsOf(tasks, [oneHolds, own]));
  });
});

function verdictsOf(tasks: readonly Task[], results: readonly (Judged | undefined)[]): ElementVerdicts {
  const found = new FoundByRules(tasks);
  for (const judged of results) found.add(judged);
  return found.verdicts;
}

/** Every list of so many of the results. */
function sequences(results: readonly (Judged | undefined)[], length: number): (Judged | undefined)[][] {
  if (length === 0) return [[]];
  const shorter = sequences(results, length - 1);
  return results.flatMap((judged) => shorter.map((others) => [judged, ...others]));
}
