import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generateModel, hubPath, leafPath } from '../../scripts/bench/model/generate-model.mjs';
import { findingsOf } from '../../core/findings.ts';
import type { Model } from '../../core/model/model.ts';
import { namesOf } from '../../core/model/referrers.ts';
import { modelOfTexts } from '../harness/model.ts';

const elements = 500;

const digestOf = (size: number): string => {
  const hash = createHash('sha256');
  for (const { path, text } of generateModel(size)) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
};

test('the same size gives the same model to measure, another size another one', () => {
  expect(digestOf(elements)).toBe(digestOf(elements));
  expect(digestOf(elements)).not.toBe(digestOf(elements + 100));
});

test('a generated model has no errors, few warnings, and refers to other files as models do', () => {
  const model = read();
  const findings = findingsOf(model, { asOf: '2026-11-22', language: 'en' });
  const own = [...model.fragments.values()].filter(({ library }) => !library);
  const named = own.flatMap((fragment) => fragment.elements).filter(({ name }) => name !== '');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  // What few files can say of the SMS itself is missing in a model of any size.
  const ofElements = warnings.filter(({ uri }) => uri.endsWith('.sms') && !uri.endsWith('governance.sms'));
  expect(ofElements.length).toBeLessThan(named.length / 10);
  expect(Math.abs(named.length - elements)).toBeLessThan(elements / 10);

  const uses = named.flatMap((element) => namesOf(model, element).map(({ from }) => [from.uri, element.uri]));
  const away = uses.filter(([from, to]) => from !== to);
  expect(away.length / uses.length).toBeGreaterThan(0.25);
  expect(away.length / uses.length).toBeLessThan(0.45);
  expect(away.filter(([, to]) => to?.endsWith(leafPath))).toEqual([]);
  const users = new Set(away.filter(([, to]) => to?.endsWith(hubPath)).map(([from]) => from));
  expect(users.size).toBe(own.length - 1);
});

function read(): Model {
  const files = [...generateModel(elements)].filter(({ path }) => path.endsWith('.sms'));
  return modelOfTexts(Object.fromEntries(files.map(({ path, text }) => [`file:///bench/${path}`, text])));
}
