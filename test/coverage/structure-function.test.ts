/** What shows of a structure at once, held against how often it works exactly. */
import { expect, test } from 'vitest';
import { chanceOf, reachesSurely, type Structure } from '../../core/checks/structure-function.ts';
import { compareRationals, rational, type Rational } from '../../core/model/rational.ts';
import { createRandom, type Random } from '../harness/random.ts';

const parts = ['Power', 'Network', 'Disk', 'Host', 'Site'];

test('a structure that shows at once to reach what is promised does so exactly', () => {
  const random = createRandom(11);
  const seen = { surely: 0, exactly: 0, notYet: 0 };
  for (let time = 0; time < 3000; time++) {
    const structure = randomStructure(random, 3);
    const chances = new Map(parts.map((id) => [id, near(random, 9990)]));
    const promised =
      random.below(4) === 0 ? (chanceOf(structure, chances) ?? near(random, 9970)) : near(random, 9970);
    const chance = chanceOf(structure, chances);
    const isReached = chance !== undefined && compareRationals(chance, promised) >= 0;
    const isSure = reachesSurely(structure, chances, promised);
    if (isSure) {
      seen.surely++;
      expect(isReached).toBe(true);
    } else if (isReached) seen.exactly++;
    else seen.notYet++;
  }
  expect(seen.surely).toBeGreaterThan(300);
  expect(seen.exactly).toBeGreaterThan(300);
  expect(seen.notYet).toBeGreaterThan(300);
});

test('what is missed by less than plain numbers can tell does not show at once', () => {
  const chance = rational(999_999_999_999_999_999n, 10n ** 18n);
  const chances = new Map([['Power', chance]]);
  const power: Structure = { type: 'part', id: 'Power' };
  expect(reachesSurely(power, chances, rational(1n))).toBe(false);
  expect(reachesSurely(power, chances, chance)).toBe(false);
  expect(reachesSurely(power, chances, rational(999n, 1000n))).toBe(true);
});

function near(random: Random, tenThousandths: number): Rational {
  return rational(BigInt(tenThousandths - 10 + random.below(20)), 10_000n);
}

function randomStructure(random: Random, deep: number): Structure {
  if (deep === 0 || random.below(3) === 0) return { type: 'part', id: random.pick(parts) };
  const within = Array.from({ length: 1 + random.below(3) }, () => randomStructure(random, deep - 1));
  const needed = random.below(4) === 0 ? random.below(within.length + 1) : within.length;
  return { type: 'set', needed, parts: within };
}
