import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessmentOf } from '../../core/assessment.ts';
import { firstFindings, namesWanted } from '../../core/checks/first-findings.ts';
import type { Finding } from '../../core/finding.ts';
import type { Model } from '../../core/model/model.ts';
import { sightOf } from '../../core/model/sightings.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { createEditor, type Texts } from '../harness/random-edits.ts';
import { createRandom } from '../harness/random.ts';

const isSoak = process.env['SOAK'] === '1';
const edits = isSoak ? 600 : 40;
const judging = { asOf: '2026-11-22', language: 'en' } as const;

test.each([1, 2])(
  'what is told of a file before all are read is told when they are (called by itself: a server reads too fast), with seed %i',
  { timeout: 3_600_000 },
  (seed) => {
    const random = createRandom(seed);
    const editor = createEditor(random, world(), [...world().values()]);
    let [told, held] = [0, 0];
    for (let count = 0; count < edits; count++) {
      const { done } = editor.edit();
      const uri = random.pick([...editor.texts.keys()]);
      const whole = unresolvedIn(modelOfTexts(Object.fromEntries(editor.texts)), uri);
      const read = new Map([...editor.texts].filter(([other]) => other === uri || random.below(3) === 0));
      const early = firstOf(read, editor.texts, uri);
      expect(whole, `${done}: ${uri}`).toEqual(expect.arrayContaining([...early]));
      const wanted = readWanted(read, editor.texts, uri);
      expect(firstOf(wanted, editor.texts, uri), `${done}: ${uri}`).toEqual(whole);
      told += whole.length;
      held += whole.length - early.length;
    }
    expect(told).toBeGreaterThan(held);
    expect(held).toBeGreaterThan(0);
  },
);

/** What is certain when some of the texts are read. */
function firstOf(read: Texts, all: Texts, uri: string): readonly string[] {
  const model = modelOfTexts(Object.fromEntries(read));
  const seen = seenIn(model, read, all, uri);
  const isSettled = (name: string): boolean => seen.get(name)?.length === 0;
  return firstFindings(model, judging, uri, isSettled).filter(isAboutName).map(placed).toSorted();
}

/** With the texts that may declare what is named, and what those name in turn. */
function readWanted(read: Texts, all: Texts, uri: string): Texts {
  const next = new Map(read);
  for (const uris of seenIn(modelOfTexts(Object.fromEntries(read)), read, all, uri).values())
    for (const other of uris) next.set(other, all.get(other) ?? '');
  return next.size === read.size ? next : readWanted(next, all, uri);
}

/** For each name that is wanted the texts that may declare it, of those that are not read. */
function seenIn(model: Model, read: Texts, all: Texts, uri: string): ReadonlyMap<string, readonly string[]> {
  const names = [...namesWanted(model, uri)];
  const unread = [...all].filter(([other]) => !read.has(other));
  const sight = sightOf(names);
  const seen = unread.map(([other, text]) => ({ other, found: sight(text).map(({ name }) => name) }));
  return new Map(
    names.map((name) => [name, seen.flatMap(({ other, found }) => (found.includes(name) ? [other] : []))]),
  );
}

function unresolvedIn(model: Model, uri: string): readonly string[] {
  const assessment = assessmentOf(model, judging);
  assessment.settleFile(uri);
  return assessment.findingsIn(uri).filter(isAboutName).map(placed).toSorted();
}

function isAboutName({ id }: Finding): boolean {
  return id === 'unresolved-name';
}

/** Without what else was perhaps meant: that may stand in a text that is not read yet. */
function placed({ range, message }: Finding): string {
  const { start, end } = range;
  const place = [start.line, start.character, end.line, end.character].join(':');
  return `${place} ${message.includes('not') ? 'unknown' : 'other'}`;
}

function world(): Texts {
  const examples = ['waterland/', 'care/'].flatMap((folder) => {
    const base = new URL(`examples/${folder}`, repository);
    return filesBelow(base).map(
      (url) => [url.href.slice(base.href.length), readFileSync(url, 'utf8')] as const,
    );
  });
  return new Map([...examples, ...own]);
}

/** Steps of processes that a procedure takes over, from packages around and beside it. */
const own = [
  ['own/process.sms', 'package care.desk\nprocess Handling { step Register { then Solve }  step Solve }\n'],
  ['own/other.sms', 'process Handling { step Register  step Close }\nprocess Asking { step Answer }\n'],
  [
    'own/procedure.sms',
    'package care.desk.night\nprocedure AtNight { of Handling  step Wake { then Register }  step Sleep { then Close } }\n',
  ],
  [
    'own/open.sms',
    'package care.desk.day\nprocedure ByDay { of Handling  step Wake { then Register }  step Rest { then Answer } }\n' +
      'measure Speed { of care.desk.night.AtNight.Solve  owner ^service }\nmeasure More { of AtNight.Answer }\n',
  ],
  ['own/odd.sms', 'role ^service\nrole Night "x\nservise AtNight { owner Boss\n'],
] as const;
