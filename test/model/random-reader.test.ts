import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ServicewrightGrammar } from '../../grammar/generated/grammar.ts';
import type { Fragment } from '../../core/model/fragment.ts';
import { readByParser, readFast } from '../../core/model/read.ts';
import { troubleTerminals } from '../../core/model/terminals.ts';
import { breakText } from '../harness/break-text.ts';
import { createDeriver } from '../harness/derive-text.ts';
import { filesBelow, repository } from '../harness/model.ts';
import { createRandom } from '../harness/random.ts';
import { samples } from '../harness/token-samples.ts';

const isSoak = process.env['SOAK'] === '1';
const derivedTexts = isSoak ? 60_000 : 6_000;
const brokenTexts = isSoak ? 60_000 : 3_000;
/** Changes of each file of the repository. */
const changesOfFile = isSoak ? 400 : 8;

/** Names that are something else where a text follows, and the other way round. */
const misleading = { ...samples, LANGUAGE: ['nl', 'by'], ID: ['nl', 'Email', 'mon', 'service'] };

const grammar = ServicewrightGrammar();
/** What stands for mistakes; texts with it are for the parser to read. */
const mistakes: ReadonlySet<string> = new Set(
  grammar.rules
    .map(({ name }) => name)
    .filter((name) => name.startsWith('Unknown') || troubleTerminals.has(name)),
);
const textsBelow = (folder: string): string[] =>
  filesBelow(new URL(folder, repository)).map((url) => readFileSync(url, 'utf8'));
const wellFormed = ['examples/', 'library/'].flatMap(textsBelow);
const files = [...wellFormed, ...['test/', 'extension/'].flatMap(textsBelow)];

describe('the fast reader (called by itself, for a text it refuses is read all the same)', () => {
  test('reads the files of the repository as the parser does', () => {
    const { compared, accepted } = compareAll(files);
    console.log(`Fast reader: ${String(compared)} files, ${String(accepted)} accepted.`);
    expect(compareAll(wellFormed).accepted).toBe(wellFormed.length);
  });

  test('reads every form of the grammar as the parser does', { timeout: 3_600_000 }, () => {
    const random = createRandom(1);
    const deriver = createDeriver(grammar, samples);
    const accepted = new Set<string>();
    let count = 0;
    for (let index = 0; index < derivedTexts; index++) {
      const derivation = deriver.derive(random, index % 5 === 0 ? undefined : mistakes);
      if (!isReadAlike(derivation.text)) continue;
      count++;
      deriver.count(derivation);
      for (const choice of derivation.choices) accepted.add(choice);
    }
    const wanted = [...deriver.choices].filter((choice) => !/^(Unknown|Stray)/.test(choice));
    const made = wanted.filter((choice) => accepted.has(choice)).length;
    console.log(
      `Fast reader: ${String(derivedTexts)} derived texts, ${String(count)} accepted, with ` +
        `${String(made)} of the ${String(wanted.length)} choices of the grammar that are no mistake.`,
    );
    expect(made).toBeGreaterThan(wanted.length * (isSoak ? 0.97 : 0.93));
    expect(count).toBeGreaterThan(derivedTexts / 3);
  });

  test('reads broken texts as the parser does, or leaves them to it', { timeout: 3_600_000 }, () => {
    const random = createRandom(2);
    const deriver = createDeriver(grammar, misleading);
    const derived = Array.from({ length: brokenTexts }, () =>
      breakText(random, deriver.derive(random, mistakes).text),
    );
    const changed = files
      .filter((text) => text.length < 20_000)
      .flatMap((text) => Array.from({ length: changesOfFile }, () => breakText(random, text)));
    const { compared, accepted } = compareAll([...derived, ...changed]);
    console.log(`Fast reader: ${String(compared)} broken texts, ${String(accepted)} accepted.`);
    expect(accepted).toBeGreaterThan(compared / 20);
    expect(accepted).toBeLessThan(compared);
  });
});

function compareAll(texts: readonly string[]): { compared: number; accepted: number } {
  return { compared: texts.length, accepted: texts.filter(isReadAlike).length };
}

/** Whether the fast reader reads the text: then as the parser does. Of what it refuses the parser has something to say. */
function isReadAlike(text: string): boolean {
  const origin = { uri: 'file.sms', library: false };
  const fast = readFast(text, origin);
  const whole = readByParser(text, origin);
  if (!fast) {
    expect(whole.problems, text).not.toEqual([]);
    return false;
  }
  if (print(fast) !== print(whole)) expect(JSON.parse(print(fast)), text).toEqual(JSON.parse(print(whole)));
  expect(print(fast), text).toBe(print(whole));
  return true;
}

/** Everything in a fragment, with keys in their order; a parent by its name. */
function print(fragment: Fragment): string {
  return JSON.stringify(fragment, (key, value: unknown) => {
    if (key === 'parent') return (value as { qualifiedName?: string } | undefined)?.qualifiedName;
    return value === Infinity ? 'without end' : value;
  });
}
