import { describe, expect, test } from 'vitest';
import { passableChecks } from '../../core/checks/passable-registry.ts';
import { libraryFragments } from '../harness/model.ts';
import { outcome } from './judge.ts';

test('every check stands in the library with its formula, and the reverse', () => {
  const declared = libraryFragments().flatMap(({ elements }) =>
    elements.filter(({ kind }) => kind === 'check').map(({ name }) => name),
  );
  expect(passableChecks.map(({ name }) => name).toSorted()).toEqual(declared.toSorted());
});

describe('priorities', () => {
  const matrix = (text: string): string =>
    outcome('each priorities passes PriorityMatrix', `priorities M { ${text} }`);
  test.each([
    [
      'whole and falling',
      'levels P1, P2, P3 urgency high, low impact high P1, P2 impact low P2, P3',
      'holds',
    ],
    [
      'a hole',
      'levels P1, P2 urgency high, low impact high P1',
      'fails | Priority matrix M has no priority for impact high and urgency low: add one.',
    ],
    ['one too many', 'levels P1, P2 urgency high impact high P1, P2', 'fails'],
    [
      'an unknown level',
      'levels P1 urgency high impact high P9',
      'fails | Priority matrix M gives priority P9, which is none of its levels',
    ],
    ['rising with less impact', 'levels P1, P2 urgency high impact high P2 impact low P1', 'fails'],
    [
      'levels alone',
      'levels P1, P2',
      'fails | Priority matrix M states no `urgency` and `impact`: state them.',
    ],
  ])('matrix: %s', (_name, text, expected) => {
    expect(matrix(text).startsWith(expected)).toBe(true);
  });

  const targets = (text: string): string =>
    outcome('each sla passes PriorityTargets', `priorities M { levels P1, P2 }\nsla A { ${text} }`);
  test.each([
    ['in order', 'priorities M hours always response P1 1 h, P2 2 h resolution P1 4 h, P2 8 h', 'holds'],
    [
      'one missing',
      'priorities M hours always response P1 1 h resolution P1 4 h, P2 8 h',
      'fails | SLA A states no `response` for P2: state it.',
    ],
    [
      'none is an answer',
      'priorities M hours always response P1 1 h, P2 none "Best effort." resolution P1 4 h, P2 8 h',
      'holds',
    ],
    [
      'without hours',
      'priorities M response P1 1 h, P2 2 h resolution P1 4 h, P2 8 h',
      'fails | SLA A states no hours',
    ],
    [
      'response later than resolution',
      'priorities M hours always response P1 5 h, P2 6 h resolution P1 4 h, P2 8 h',
      'fails | SLA A allows P1 a response (5 h) longer than its resolution (4 h)',
    ],
    ['without priorities', 'hours always response 1 h', 'fails | SLA A names no priorities'],
  ])('targets: %s', (_name, text, expected) => {
    expect(targets(text).startsWith(expected)).toBe(true);
  });

  const promises = (more: string): string =>
    outcome(
      'each sla passes PriorityPromises',
      `team Desk\nservice Mail { support Desk }\nsla A { service Mail  response P1 15 min }\n${more}`,
    );
  test.each([
    ['in time', 'ola O { provider Desk service all response P1 10 min }', 'holds'],
    [
      'too late',
      'ola O { provider Desk service Mail response P1 1 h }',
      'fails | SLA A promises to respond to P1 in 15 min, but O takes 1 h',
    ],
    [
      'of another team',
      'team Other\nola O { provider Other service Mail response P1 10 min }',
      'fails | SLA A rests on Desk, which has no OLA for Mail',
    ],
  ])('promises: %s', (_name, more, expected) => {
    expect(promises(more).startsWith(expected)).toBe(true);
  });
});

describe('separation of roles', () => {
  const find = (one: string, other: string): string =>
    outcome(
      'each role where separate passes RoleSeparation',
      `person P\nperson Q\nteam T\nrole A { separate from B ${one} }\nrole B { ${other} }`,
    );
  test.each([
    ['two people', 'held by P', 'held by Q', 'holds'],
    [
      'one person',
      'held by P',
      'held by P, Q',
      'fails | Role A is held by P, who holds B too: give one of them to another.',
    ],
    [
      'one team: nobody knows',
      'held by T',
      'held by T',
      'fails | Role A is held by T, which holds B too: name who of them holds which.',
    ],
    [
      'nobody yet',
      'held by P',
      '',
      'fails | Role A cannot be held against others while B is held by no one: add `held by`.',
    ],
    [
      'waived',
      'held by P waives RoleSeparation until 2026-12-31 because "Small team." by B',
      'held by P',
      'holds',
    ],
    [
      'waived no more',
      'held by P waives RoleSeparation until 2026-10-31 because "Small team." by B',
      'held by P',
      'fails',
    ],
  ])('%s', (_name, one, other, expected) => {
    expect(find(one, other).startsWith(expected)).toBe(true);
  });
});
