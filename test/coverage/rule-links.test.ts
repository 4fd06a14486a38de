import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('links', () => {
  test.each([
    [
      'a name that this one says',
      'each team has some location',
      'team A { location L }\nlocation L',
      'holds',
    ],
    [
      'a name that says this one',
      'each location has some team',
      'team A { location L }\nlocation L',
      'holds',
    ],
    [
      'no more than one step',
      'each location has some role',
      'role R { held by A }\nteam A { location L }\nlocation L',
      'fails | Location L has no role: add one.',
    ],
    ['what stands within', 'each process has some step', 'process P { step S }', 'holds'],
    ['what stands around', 'each step has some process', 'process P { step S }', 'holds'],
    [
      'what a step names, its process names',
      'each role has some process',
      'role Agent\nprocess P { step S { R Agent } }',
      'holds',
    ],
    [
      'a procedure has the steps of its process',
      'each procedure has exactly 2 step',
      'process P { step S  step T }\nprocedure Q { of P  step T { end } }',
      'holds',
    ],
    [
      'what an agreement is based on',
      'each sla has some measure',
      'measure M\ntier G { target "T" >= 1% measured by M }\nsla A { based on G }',
      'holds',
    ],
    [
      'where',
      'each team has some location where (status = live)',
      'team A { location L }\nlocation L { status planned }',
      'fails | Team A has no location with `status` live: add one.',
    ],
    [
      'no',
      'each team has no location',
      'team A { location L }\nlocation L',
      'fails | Team A has location L, which should not be: take it away or correct it.',
    ],
    [
      'at most',
      'each team has at most 1 location',
      'team A { location L, K }\nlocation L\nlocation K',
      'fails | Team A has L and K, where at most 1 location is asked: take it away or correct it.',
    ],
    [
      'at least',
      'each team has at least 2 location',
      'team A { location L }\nlocation L',
      'fails | Team A has 1 location, where at least 2 is asked: add one.',
    ],
    [
      'a draft does not count',
      'each team has some location',
      'team A { location L }\nlocation L { status draft }',
      'fails',
    ],
    [
      'a stub does not count',
      'each team has some location',
      'team A { location L }\nlocation L { stub }',
      'fails',
    ],
    [
      'a draft counts where the status is asked',
      'each team has some location where (status = draft)',
      'team A { location L }\nlocation L { status draft }',
      'holds',
    ],
    [
      '`without` answers at the element',
      'each team has some location',
      'team A { without location because "At home." }',
      'holds',
    ],
    [
      'values of a property',
      'each step has exactly 1 accountable',
      'role A\nrole B\nprocess P { step S { A A, B } }',
      'fails',
    ],
    [
      'values of a property where',
      'each sla has no target where (not measured)',
      'measure M\nsla A { target "T" >= 1% measured by M  target "U" >= 1% }',
      'fails',
    ],
  ])('%s', (_name, sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });
});
