import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { Level } from '../../core/coverage/coverage-result.ts';
import { findingsOf } from '../../core/findings.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';

const files = filesBelow(new URL('examples/waterland/', repository));
const model = modelOfTexts(Object.fromEntries(files.map((file) => [file.href, readFileSync(file, 'utf8')])));

test('the example of Waterland has no errors', () => {
  const errors = findingsOf(model, { asOf, language: 'en' }).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test.each([
  ['verified', '8.6.1'],
  ['evidenced', '5.3'],
  ['modelled', '6.2.1'],
  ['partial', '8.3.3'],
  ['missing', '7.6'],
  ['not judged', '8.3.1'],
] as const satisfies readonly (readonly [Level, string])[])(
  'it shows a clause that is %s: %s',
  (level, code) => {
    const coverage = evaluateCoverage(model, { asOf, language: 'en' });
    const iso = coverage.find(({ framework }) => framework.name === 'ISO20000');
    expect(iso?.clauses.find((clause) => clause.code === code)?.level).toBe(level);
  },
);
