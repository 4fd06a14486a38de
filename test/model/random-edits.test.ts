import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../core/findings.ts';
import type { Model } from '../../core/model/model.ts';
import { createModel, removeFragment, replaceFragment } from '../../core/model/edit.ts';
import { readFragment } from '../../core/model/read.ts';
import { filesBelow, libraryFragments, modelOfTexts, repository } from '../harness/model.ts';
import { createRandom, type Random } from '../harness/random.ts';

const judging = { asOf: '2026-11-22', language: 'en' } as const;
const isSoak = process.env['SOAK'] === '1';
/** Seeds and the edits of each: 200 edits in all, thousands in the long run. */
const seeds = isSoak ? Array.from({ length: 40 }, (_, index) => index + 1) : [1, 2, 3, 4];
const edits = isSoak ? 250 : 50;

describe('a model that is edited', () => {
  test.each(seeds)('finds what a build from scratch finds, with seed %i', { timeout: 600_000 }, (seed) => {
    const random = createRandom(seed);
    const texts = new Map(waterland());
    const model = emptyModel();
    for (const [uri, text] of texts) put(model, uri, text);
    for (let count = 0; count < edits; count++) {
      const edit = applyEdit(random, texts, model);
      const scratch = modelOfTexts(Object.fromEntries(texts));
      const withFixes = count % 10 === 0;
      expect(told(model, withFixes), `edit ${String(count)}: ${edit}`).toEqual(told(scratch, withFixes));
    }
  });
});

/** All findings; quick fixes, which are worked out when somebody asks, now and then. */
function told(model: Model, withFixes: boolean): readonly unknown[] {
  const findings = findingsOf(model, judging);
  return withFixes
    ? findings
    : findings.map(({ id, severity, message, uri, range, related }) => [
        id,
        severity,
        message,
        uri,
        range,
        related,
      ]);
}

function waterland(): [string, string][] {
  return filesBelow(new URL('examples/waterland/', repository)).map((url) => [
    url.pathname.split('/waterland/')[1] ?? '',
    readFileSync(url, 'utf8'),
  ]);
}

function emptyModel(): Model {
  const model = createModel();
  for (const fragment of libraryFragments()) replaceFragment(model, fragment);
  return model;
}

function put(model: Model, uri: string, text: string): void {
  replaceFragment(model, readFragment(uri, text, { library: false }));
}

/** Changes one file as people do, and as they do by mistake. @returns what was done */
function applyEdit(random: Random, texts: Map<string, string>, model: Model): string {
  const uri = random.pick([...texts.keys()]);
  const text = texts.get(uri) ?? '';
  const kind = random.below(10);
  if (kind === 0 && texts.size > 3) {
    texts.delete(uri);
    removeFragment(model, uri);
    return `deleted ${uri}`;
  }
  const target = kind === 1 ? `new/${String(random.below(5))}.sms` : uri;
  const changed = kind === 1 ? text : change(random, text, random.pick([...texts.values()]));
  texts.set(target, changed);
  put(model, target, changed);
  return `changed ${target} (${String(kind)})`;
}

function change(random: Random, text: string, other: string): string {
  const words = [...text.matchAll(/[A-Za-z]+|[{}",]|\d+/g)];
  const word = words.length > 0 ? random.pick(words) : undefined;
  const at = word?.index ?? 0;
  const length = word?.[0].length ?? 0;
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return `${text.slice(0, at)}x${text.slice(at)}`;
    case 2:
      return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length);
    case 3:
      return text.slice(0, random.below(text.length + 1));
    case 4: {
      const lines = other.split('\n');
      const from = random.below(lines.length);
      return `${text}\n${lines.slice(from, from + 12).join('\n')}`;
    }
    default: {
      const second = words.length > 0 ? random.pick(words) : undefined;
      return second ? text.slice(0, at) + second[0] + text.slice(at + length) : text;
    }
  }
}
