import type { Random } from '../harness/random.ts';

/**
 * The texts of a model with few names in many packages, so that names hide each other.
 * @param options.doubles whether names may be declared twice, and be those of packages
 */
export function randomModel(
  random: Random,
  options: { readonly doubles: boolean },
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const files = Array.from({ length: 6 }, (_, index): [string, string] => {
    const packageName = random.pick(packages);
    const elements = Array.from({ length: 4 }, () => elementText(random)).filter((text) => {
      const [, kind = '', name = ''] = /^(\w+) (\w+)/.exec(text) ?? [];
      const key = `${packageName} ${name}`;
      const isFree = kind !== '' && !taken.has(key) && !/^[abc]$/.test(name);
      taken.add(key);
      return options.doubles || (isFree && !hasDoubleSteps(text));
    });
    return [
      `${String(index)}.sms`,
      `${packageName === '' ? '' : `package ${packageName}\n`}${elements.join('\n')}\n`,
    ];
  });
  return new Map(files);
}

const packages = ['', 'a', 'a.b', 'a.b.c', 'b', 'b.a'];
const names = ['Amber', 'Beryl', 'Coral', 'Denim', 'Ebony', 'R', 'a', 'b'];

function hasDoubleSteps(text: string): boolean {
  const steps = [...text.matchAll(/step (\w+)/g)].map(([, name]) => name);
  return new Set(steps).size < steps.length;
}

function elementText(random: Random): string {
  const name = random.pick(names);
  switch (random.below(5)) {
    case 0:
      return `role ${name} "${name}" { reports to ${reference(random)}, ${reference(random)} }`;
    case 1:
      return `service ${name} {\n  owner ${reference(random)}\n  depends on ${reference(random)}\n}`;
    case 2:
      return `process ${name} {\n  step ${random.pick(names)} { then ${reference(random)} }\n  step ${random.pick(names)} { end }\n}`;
    case 3:
      return `procedure ${name} {\n  of ${reference(random)}\n  step ${random.pick(names)} { R ${reference(random)}  then ${random.pick(names)} }\n}`;
    default:
      return `instruction ${name} { of ${reference(random)}  owner ${reference(random)} }`;
  }
}

function reference(random: Random): string {
  const words = Array.from({ length: 1 + random.below(3) }, (_, index) =>
    index === 0 ? random.pick(names) : random.pick([...names, 'a', 'b', 'c']),
  );
  return words.toReversed().join('.');
}
