/** Names found by their last words, held against a plain list of elements. */
import { expect, test } from 'vitest';
import { createElement } from '../../core/model/element.ts';
import { ElementsByName } from '../../core/model/elements-by-name.ts';
import type { Element } from '../../core/model/fragment.ts';
import { outward, qualifiedNameOf } from '../../core/model/qualified-name.ts';
import { createRandom, type Random } from '../harness/random.ts';

const packages = ['', 'care', 'care.home', 'care.home.night', 'it', 'it.care', 'homecare'];
const kinds = ['role', 'service', 'process'];
const names = ['Desk', 'Head', 'care', 'It'];
const someSteps = 2000;

test('a name means what a look through all elements finds, whatever comes and goes', () => {
  const random = createRandom(3);
  const byName = new ElementsByName();
  const all: Element[] = [];
  let found = 0;
  for (let step = 0; step < someSteps; step++) {
    change(random, byName, all, step);
    if (expectSame(byName, all, random)) found++;
  }
  expect(found).toBeGreaterThan(someSteps / 4);
});

test('what is put into a copy, or taken out of it, does not show in what it was copied from', () => {
  const random = createRandom(5);
  const byName = new ElementsByName();
  const all: Element[] = [];
  for (let step = 0; step < 200; step++) change(random, byName, all, step);
  for (let copy = 0; copy < 20; copy++) {
    const others = [...all];
    const overlaid = byName.overlaid();
    for (let step = 0; step < 40; step++) {
      change(random, overlaid, others, someSteps + step);
      expectSame(overlaid, others, random);
      expectSame(byName, all, random);
    }
  }
});

/** Puts an element in, or takes one out. @param all the same elements as those that are found by name */
function change(random: Random, byName: ElementsByName, all: Element[], step: number): void {
  if (random.below(10) < (all.length > 60 ? 6 : 4)) {
    const [gone] = all.splice(random.below(all.length), 1);
    if (gone) expect(byName.drop(gone)).toEqual(called(all, gone.qualifiedName));
    return;
  }
  const element = randomElement(random, all, step);
  expect(byName.add(element)).toEqual(called(all, element.qualifiedName));
  all.push(element);
}

/** @returns whether the name that was looked for means anything */
function expectSame(byName: ElementsByName, all: readonly Element[], random: Random): boolean {
  const scope = random.pick(packages);
  const name = random.below(10) < 3 ? `${random.pick(names)}.${random.pick(names)}` : random.pick(names);
  const fitting = random.below(10) < 3 ? undefined : [random.pick(kinds), random.pick(kinds)];
  const meant = meaning(all, scope, name, fitting);
  expect(byName.meaning(scope, name, fitting)).toBe(meant);
  const qualifiedName = scope === '' ? name : `${scope}.${name}`;
  const bearers = called(all, qualifiedName);
  expect(byName.named(qualifiedName)).toEqual(bearers);
  expect(byName.isShared(qualifiedName)).toBe(bearers.length > 1);
  return meant !== undefined;
}

function meaning(
  all: readonly Element[],
  scope: string,
  name: string,
  fitting: readonly string[] | undefined,
): Element | undefined {
  const scopes = [scope];
  while (scopes[0] !== '') scopes.unshift(outward(scopes[0] ?? ''));
  const inside = scopes.toReversed().flatMap((one) => called(all, one === '' ? name : `${one}.${name}`));
  return inside.find(({ kind }) => fitting?.includes(kind) ?? true) ?? inside[0];
}

/** Those with a qualified name, in the order of their files. */
function called(all: readonly Element[], qualifiedName: string): readonly Element[] {
  return all
    .filter((element) => element.qualifiedName === qualifiedName)
    .toSorted((one, other) => (one.uri < other.uri ? -1 : 1));
}

/** Each is in a file of its own. */
function randomElement(random: Random, all: readonly Element[], number: number): Element {
  const packageName = random.pick(packages);
  const [kind, name] = [random.pick(kinds), random.pick(names)];
  const around = all.filter((element) => element.packageName === packageName);
  const parent = around.length > 0 && random.below(10) < 3 ? random.pick(around) : undefined;
  const qualifiedName = qualifiedNameOf(packageName, parent, kind, name);
  const place = { span: [0, 1], start: 0, nameSpan: [0, 1], block: undefined } as const;
  return createElement(
    {
      uri: `file${String(random.below(1000))}-${String(number)}`,
      kind,
      name,
      qualifiedName,
      packageName,
      library: false,
      parent,
    },
    {
      ...place,
      title: undefined,
      children: [],
      properties: [],
      sentence: undefined,
      isBroken: false,
    },
  );
}
