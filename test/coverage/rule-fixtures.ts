/** Two models a rule: one for which it holds, one that it fails by the fact that it names. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFixture } from '../harness/fixture.ts';
import { libraryFragments } from '../harness/model.ts';
import { coverageOf, ruleOf } from './coverage-of.ts';

const update = process.env['UPDATE'] === '1';

/** Tests the fixtures of a folder, and that every rule of the framework has one: "8.3.3-Agreed.sms". */
export function testRules(folder: URL, framework: string): void {
  const files = readdirSync(folder).toSorted();
  for (const file of files) testRule(new URL(file, folder), file);
  test('no rule of the library is without its two models', () => {
    const library = libraryFragments().flatMap(({ elements }) => elements);
    const rules = library.filter(
      ({ kind, sentence, qualifiedName }) =>
        (kind === 'must' || kind === 'should') && sentence && qualifiedName.startsWith(`${framework} `),
    );
    const named = rules.map(({ parent, name }) => `${parent?.name ?? ''}-${name}.sms`);
    expect(named.toSorted()).toEqual(files);
  });
}

function testRule(place: URL, file: string): void {
  const [clause = '', rule = ''] = file.replace(/\.sms$/, '').split('-');
  test(`${clause} ${rule}`, () => {
    const original = readFileSync(place, 'utf8');
    const fixture = readFixture(original);
    const [holds, fails] = ['holds.sms', 'fails.sms'].map(
      (name) => fixture.files.find((one) => one.name === name)?.text ?? '',
    );
    expect(ruleOf(coverageOf(holds ?? ''), clause, rule)).toMatchObject({ outcome: 'holds', gaps: [] });
    const failing = ruleOf(coverageOf(fails ?? ''), clause, rule);
    expect(failing.outcome).toBe('fails');
    const gaps = failing.gaps.map(({ element, message }) => `${element?.name ?? '(the SMS)'}: ${message}`);
    const actual = `${original.slice(0, original.indexOf('//= gaps'))}//= gaps\n${gaps.join('\n')}\n`;
    if (update) writeFileSync(place, actual);
    else expect(original).toBe(actual);
  });
}
