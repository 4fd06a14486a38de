import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageOf, ruleOf } from './coverage-of.ts';
import { libraryFragments } from '../harness/model.ts';
import { readFixture } from '../harness/fixture.ts';

const folder = new URL('rules/', import.meta.url);
const files = readdirSync(folder).toSorted();
const update = process.env['UPDATE'] === '1';

describe('each rule of ISO/IEC 20000-1 holds for one model and fails another by the fact that it names', () => {
  for (const file of files) {
    const [clause = '', rule = ''] = file.replace(/\.sms$/, '').split('-');
    test(`${clause} ${rule}`, () => {
      const original = readFileSync(new URL(file, folder), 'utf8');
      const fixture = readFixture(original);
      const [holds, fails] = ['holds.sms', 'fails.sms'].map(
        (name) => fixture.files.find((one) => one.name === name)?.text ?? '',
      );
      expect(ruleOf(coverageOf(holds ?? ''), clause, rule)).toMatchObject({ outcome: 'holds', gaps: [] });
      const failing = ruleOf(coverageOf(fails ?? ''), clause, rule);
      expect(failing.outcome).toBe('fails');
      const gaps = failing.gaps
        .map(({ element, message }) => `${element?.name ?? '(the SMS)'}: ${message}`)
        .join('\n');
      const actual = `${original.slice(0, original.indexOf('//= gaps'))}//= gaps\n${gaps}\n`;
      if (update) writeFileSync(new URL(file, folder), actual);
      else expect(original).toBe(actual);
    });
  }

  test('no rule of the library is without its two models', () => {
    const library = libraryFragments().flatMap(({ elements }) => elements);
    const rules = library.filter(
      ({ kind, sentence, qualifiedName }) =>
        (kind === 'must' || kind === 'should') && sentence && qualifiedName.startsWith('ISO20000 '),
    );
    const named = rules.map(({ parent, name }) => `${parent?.name ?? ''}-${name}.sms`);
    expect(named.toSorted()).toEqual(files);
  });
});
