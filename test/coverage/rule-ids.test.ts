import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraryFragments } from '../harness/model.ts';

/** Which rule answers a demand of our reading of ISO/IEC 20000-1, or the reason why none does. */
type Answer = string | readonly string[] | { readonly not: string };

const folder = new URL('rule-ids/', import.meta.url);
const answers = readdirSync(folder).flatMap((name) =>
  Object.entries(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Readonly<Record<string, Answer>>),
);

test('each demand names rules of its own clause that stand in the library', () => {
  const rules = libraryFragments()
    .flatMap(({ elements }) => elements)
    .filter(({ kind }) => kind === 'must' || kind === 'should')
    .map(({ parent, name }) => `${parent?.name ?? ''} ${name}`);
  const named = answers.flatMap(([id, answer]) => rulesOf(answer).map((rule) => ({ id, rule })));
  const wrong = named.filter(
    ({ id, rule }) => !rules.includes(rule) || !id.startsWith(`ISO-${clauseOf(rule)}-`),
  );
  expect(wrong).toEqual([]);
});

test('no demand is answered twice, and at most ten give a reason instead of a rule', () => {
  const ids = answers.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(answers.filter(([, answer]) => rulesOf(answer).length === 0).length).toBeLessThanOrEqual(10);
});

function rulesOf(answer: Answer): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return 'not' in answer ? [] : answer;
}

function clauseOf(rule: string): string {
  return rule.split(' ')[0] ?? '';
}
