import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ServicewrightGrammar } from '../../grammar/generated/grammar.ts';
import type { Element } from '../../core/model/fragment.ts';
import { readFragment } from '../../core/model/read.ts';
import { sightOf } from '../../core/model/sightings.ts';
import { breakText } from '../harness/break-text.ts';
import { createDeriver } from '../harness/derive-text.ts';
import { filesBelow, repository } from '../harness/model.ts';
import { createRandom } from '../harness/random.ts';
import { samples } from '../harness/token-samples.ts';

const isSoak = process.env['SOAK'] === '1';
const derivedTexts = isSoak ? 40_000 : 2_000;
const changesOfFile = isSoak ? 200 : 4;

const files = ['examples/', 'test/'].flatMap((folder) =>
  filesBelow(new URL(folder, repository)).map((url) => readFileSync(url, 'utf8')),
);

/** What can be named: not the numbers of clauses. */
const nameable = /^[_a-zA-Z\u00C0-\u1FFF\u2C00-\uD7FF][_a-zA-Z0-9\u00C0-\u1FFF\u2C00-\uD7FF]*$/;

function namesIn(text: string): readonly string[] {
  const { elements } = readFragment('file.sms', text, { library: false });
  return [...new Set(elements.map(({ name }: Element) => name))].filter((name) => nameable.test(name));
}

/** The names that are declared and were not seen. */
function missedIn(text: string): readonly string[] {
  const names = namesIn(text);
  const seen = new Set(sightOf(names)(text).map(({ name }) => name));
  return names.filter((name) => !seen.has(name));
}

describe('a name that a text declares is seen without reading the text (called by itself: reading would tell)', () => {
  test('in the files of the repository, and in the same with slips', { timeout: 3_600_000 }, () => {
    const random = createRandom(1);
    for (const text of files.filter(({ length }) => length < 20_000)) {
      expect(missedIn(text), text).toEqual([]);
      for (let count = 0; count < changesOfFile; count++) {
        const broken = breakText(random, breakText(random, text));
        expect(missedIn(broken), broken).toEqual([]);
      }
    }
  });

  test('in every form of the grammar, whole and broken', { timeout: 3_600_000 }, () => {
    const random = createRandom(2);
    const deriver = createDeriver(ServicewrightGrammar(), samples);
    let count = 0;
    for (let index = 0; index < derivedTexts; index++) {
      const { text } = deriver.derive(random);
      const broken = breakText(random, text);
      for (const some of [text, broken, breakText(random, broken)]) {
        expect(missedIn(some), some).toEqual([]);
        count += namesIn(some).length;
      }
    }
    expect(count).toBeGreaterThan(derivedTexts);
  });

  test.each([
    ['service Email'],
    ['service ^Email {'],
    ['service\n\n  Email'],
    ['service /* the mail */ Email'],
    ['service // the mail\n  Email'],
    ['service // the mail,\n// of all "x"\n\n  Email'],
    ['service § Email'],
    ['service\u200bEmail'],
    ['servise Email "Mail" { }'],
    ['^owner Email'],
    ['audit A { finding Email }'],
    ['clause Email'],
  ])('%j', (text) => {
    expect(namesIn(text)).toContain('Email');
    expect(missedIn(text)).toEqual([]);
  });

  test.each([
    ['role Boss { reports to Email }'],
    ['sla A { service X, Email }'],
    ['service E { owner Email }'],
    ['service EmailBox { }'],
    ['service MyEmail { }'],
    ['role "Email" { }'],
  ])('a mere use of it is none: %j', (text) => {
    expect(sightOf(['Email'])(text).map(({ name }) => name)).toEqual([]);
  });

  test('what stands in the first column, or has a title or a block, is likely one', () => {
    const likely = (text: string): readonly boolean[] =>
      sightOf(['Email'])(text).map(({ isLikely }) => isLikely);
    expect(likely('sla A { service Email }')).toEqual([false]);
    expect(likely('sla A { service Email }\nservice Email')).toEqual([true]);
    expect(likely('  service Email "Mail"')).toEqual([true]);
    expect(likely('package a\n service Email {')).toEqual([true]);
  });
});
