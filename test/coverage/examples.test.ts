import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { Level } from '../../core/coverage/coverage-result.ts';
import { findingsOf } from '../../core/findings.ts';
import { kindWords } from '../../core/model/kinds.ts';
import { ownElements, type Model } from '../../core/model/model.ts';
import { propertyWords } from '../../core/model/properties.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';

const models = new Map(
  readdirSync(new URL('examples/', repository)).map((name) => [name, modelOfExample(name)]),
);
const model = modelOfExample('waterland');

function modelOfExample(name: string): Model {
  const files = filesBelow(new URL(`examples/${name}/`, repository));
  return modelOfTexts(Object.fromEntries(files.map((file) => [file.href, readFileSync(file, 'utf8')])));
}

/** What `check` says of the examples that tell it in their README. */
const warnings: Readonly<Record<string, number>> = {
  care: 1,
  city: 8,
  'hospital-it': 8,
  'hr-services': 0,
  minimal: 0,
  'public-sla': 6,
};

test.each([...models])(
  'the example %s has no errors, and the warnings that its README tells',
  (name, own) => {
    const findings = findingsOf(own, { asOf, language: 'en' });
    const messagesOf = (severity: string): readonly string[] =>
      findings.filter((finding) => finding.severity === severity).map(({ message }) => message);
    expect(messagesOf('error')).toEqual([]);
    const told = warnings[name];
    if (told !== undefined) expect(messagesOf('warning')).toHaveLength(told);
  },
);

test('the examples together use all kinds and properties but what nobody writes by hand', () => {
  const elements = [...models.values()].flatMap(ownElements);
  const kinds = new Set(elements.map(({ kind }) => kind));
  const words = new Set(elements.flatMap(({ properties }) => properties.map(({ word }) => word)));
  expect(kindWords.filter((kind) => !kinds.has(kind))).toEqual(['check']);
  expect(propertyWords.filter((word) => !words.has(word))).toEqual(['exclusion', 'sealed']);
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
