import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createModel, replaceFragment, reviseFragment } from '../../core/model/edit.ts';
import type { Fragment } from '../../core/model/fragment.ts';
import type { Model } from '../../core/model/model.ts';
import { readFast } from '../../core/model/read.ts';
import { reread, type Rereading } from '../../core/model/reread.ts';
import { filesBelow, repository } from '../harness/model.ts';
import { createRandom, type Random } from '../harness/random.ts';

const isSoak = process.env['SOAK'] === '1';
const editsOfText = isSoak ? 2000 : 80;
const origin = { uri: 'file.sms', library: false };

const files = ['examples/', 'test/fixtures/', 'test/format/', 'library/']
  .flatMap((folder) => filesBelow(new URL(folder, repository)))
  .map((url) => readFileSync(url, 'utf8'))
  .filter((text) => text.length < 20_000 && readFast(text, origin));

/** Elements of every form, with what may stand between and within them. */
const mixed = `\uFEFF// é 😀
package a . ^service.b /* x */
role Boss "Bo😀ss" nl "Baas" { status live } role Aide/* y */role ^mon
service Mail "Mail \\" é" { owner Boss depends on ^mon, a.^service . b.Aide
  description """
    Long
      text 😀
  """ status live /* z */ } // behind
mapping M USM to ISO20000 { Recover = 8.6.1, 4,5 }
sla S "" { service Mail availability 99,9% per month 
  resolution high 4 h for 95%, ^urgent 4,5 h during Hours }
process P { activity A "A" { R Boss, R A Aide C I does record takes 3 h } activity B { tool R, I } }

rule Owned "Owned" { severity warning each service where status = live has owner }
framework Own { clause 1 "One" { must Have "Have" each role has title } }
clause 4 service Late { customers Late }
decision D "D" { yes Late no Last case "It is" Boss }
service Last`;

describe('a text that is edited (read again by itself, for what could not be is read whole)', () => {
  test('is read as if it were read whole', { timeout: 3_600_000 }, () => {
    const random = createRandom(1);
    const tally = { edits: 0, reread: 0, kept: 0, elements: 0 };
    for (const text of [...files, ...Array.from({ length: 12 }, () => mixed)]) {
      editAndCompare(random, text, tally);
      editAndCompare(random, text.replaceAll('\n', '\r\n'), tally);
    }
    const { edits, reread: again, kept, elements } = tally;
    console.log(
      `Of ${String(edits)} edits ${String(again)} were read in part, and ${String(kept)} of ${String(elements)} elements kept.`,
    );
    expect(again).toBeGreaterThan(edits / 3);
    expect(kept).toBeGreaterThan(elements / 2);
  });
});

/** In characters. */
const largest = 60_000;

type Tally = Record<'edits' | 'reread' | 'kept' | 'elements', number>;

function editAndCompare(random: Random, begin: string, tally: Tally): void {
  const model = createModel();
  let text = begin;
  replaceFragment(model, readFast(text, origin) ?? expect.fail(begin));
  for (let count = 0; count < editsOfText; count++) {
    // Pasting makes texts longer and longer: then all is taken back.
    const edited = text.length > largest ? begin : several(random, text);
    const whole = readFast(edited, origin);
    const before = model.fragments.get(origin.uri) ?? expect.fail(text);
    const again = reread(before, text, edited);
    if (again) expectSame(revised(model, again), whole, { text, edited });
    else if (whole) replaceFragment(model, whole);
    // A text with a mistake is read whole.
    if (!whole) continue;
    text = edited;
    tally.edits++;
    if (!again) continue;
    tally.reread++;
    tally.elements += whole.elements.length;
    for (const stretch of again.stretches) if (!stretch.isRead) tally.kept += stretch.elements.length;
  }
}

function revised(model: Model, again: Rereading): Fragment | undefined {
  reviseFragment(model, again);
  return model.fragments.get(origin.uri);
}

function expectSame(one: Fragment | undefined, other: Fragment | undefined, texts: object): void {
  if (print(one) === print(other)) return;
  const told = JSON.stringify(texts);
  expect(JSON.parse(print(one)), told).toEqual(JSON.parse(print(other)));
  throw new Error(told);
}

/** Everything in a fragment, with keys in their order; a parent by its name, and not what a model knows of it. */
function print(fragment: Fragment | undefined): string {
  if (!fragment) return 'null';
  const { elements, problems, lineStarts, packageName, packageWords, library } = fragment;
  return JSON.stringify(
    { elements, problems, lineStarts, packageName, packageWords, library },
    (key, value: unknown) => {
      if (key === 'linking') return undefined;
      if (key === 'parent') return (value as { qualifiedName?: string } | undefined)?.qualifiedName;
      return value === Infinity ? 'without end' : value;
    },
  );
}

/** One edit or a few at once, as a rename is. */
function several(random: Random, text: string): string {
  let edited = text;
  for (let count = random.below(4) === 0 ? 4 : 1; count > 0; count--) edited = edit(random, edited);
  return edited;
}

const insertions = [
  ' ',
  '\n',
  '\r',
  '\r\n',
  '// note\n',
  '/* note */',
  'é',
  '😀',
  '\uD83D',
  '\uFEFF',
  '"',
  '""',
  '"""',
  '{',
  '}',
  '/*',
  '*/',
  '\\',
  '^',
  '-',
  ',',
  '.',
  '1',
  '%',
  'x',
  'role New ',
  'service N { owner Boss }',
  ' "title" ',
  'package p\n',
  'stub',
  'h',
  'R',
  'A',
  'nl "x"',
  'day',
  '{ }',
  'status live',
];

/** Takes out, doubles, swaps or puts in words, signs, lines and elements; most often something that makes sense. */
function edit(random: Random, text: string): string {
  const names = [...text.matchAll(/[A-Z]\w+|\d+|"[^"\n]*"/g)];
  const name = names.length > 0 ? random.pick(names) : undefined;
  const at = name?.index ?? 0;
  const behind = at + (name?.[0].length ?? 0);
  const borders = [...text.matchAll(/^(?=[a-z])|^\}|\{|$/gm)].map(({ index }) => index);
  const border = random.pick(borders) + (random.below(3) - 1) * random.below(2);
  switch (random.below(10)) {
    case 0:
    case 1:
      return text.slice(0, behind) + 'x' + text.slice(behind);
    case 2:
      return (
        text.slice(0, at) + (random.pick(names.length > 0 ? names : [['Name']])[0] ?? '') + text.slice(behind)
      );
    case 3:
      return text.slice(0, at) + text.slice(behind);
    case 4: {
      const lines = text.split('\n');
      lines.splice(random.below(lines.length), 1);
      return lines.join('\n');
    }
    case 5: {
      const blocks = text.split(/\n(?=[a-z])/);
      const [block = ''] = blocks.splice(random.below(blocks.length), random.below(2));
      blocks.splice(
        random.below(blocks.length + 1),
        0,
        ...(random.below(2) === 0 ? [block] : [block, random.pick([block, ...blocks])]),
      );
      return blocks.join('\n');
    }
    case 6:
      return text.slice(0, border) + random.pick(insertions) + text.slice(border);
    case 7:
      return text.slice(0, Math.max(0, border)) + text.slice(border + 1 + random.below(3));
    case 8: {
      const place = random.below(text.length + 1);
      return text.slice(0, place) + random.pick(insertions) + text.slice(place);
    }
    default: {
      const place = random.below(text.length + 1);
      return text.slice(0, place) + text.slice(place + 1 + random.below(2));
    }
  }
}
