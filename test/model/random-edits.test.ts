import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessmentOf } from '../../core/assessment.ts';
import type { Finding } from '../../core/finding.ts';
import { removeFragment, replaceFragment, reviseFragment } from '../../core/model/edit.ts';
import type { Model } from '../../core/model/model.ts';
import { readFragment } from '../../core/model/read.ts';
import { reread } from '../../core/model/reread.ts';
import { knownOf } from '../harness/known.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { createEditor, type Texts } from '../harness/random-edits.ts';
import { createRandom, type Random } from '../harness/random.ts';

/** A short run in every test; SOAK=1 makes it a long one, and EDITS and SEEDS ("1,2,3") any other. */
const isSoak = process.env['SOAK'] === '1';
const edits = Number(process.env['EDITS'] ?? (isSoak ? 1000 : 80));
const seeds = (process.env['SEEDS'] ?? (isSoak ? '1,2,3,4,5,6,7,8' : '1,2,3')).split(',').map(Number);

const english = { asOf: '2026-11-22', language: 'en' } as const;
const others = [
  { asOf: undefined, language: 'en' },
  { asOf: '2028-02-29', language: 'nl' },
] as const;

describe('a model that is edited', () => {
  test.each(seeds)('knows what a build from scratch knows, with seed %i', { timeout: 0 }, async (seed) => {
    await compareEdits(createRandom(seed), smallWorld(), edits);
  });

  test(
    'knows what a build from scratch knows, when it is as large as Waterland',
    { timeout: 0 },
    async () => {
      await compareEdits(createRandom(4), textsBelow('examples/waterland/'), edits / 2);
    },
  );
});

async function compareEdits(random: Random, begin: Texts, most: number): Promise<void> {
  const editor = createEditor(random, begin, donors());
  const model = modelOfTexts(Object.fromEntries(begin));
  for (let count = 0; count < most; count++) {
    const before = new Map(editor.texts);
    const { done, changed } = editor.edit();
    for (const [uri, text] of changed) apply(model, uri, { before: before.get(uri), text });
    // Half of the time the next edit comes before all is judged.
    if (random.below(2) === 0) judgeSome(random, model, editor.texts);
    else compare(model, editor.texts, { edit: `edit ${String(count)}: ${done}`, count });
    // What is let go is cleared away between turns.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function apply(
  model: Model,
  uri: string,
  { before, text }: { readonly before: string | undefined; readonly text: string | undefined },
): void {
  const fragment = model.fragments.get(uri);
  const rereading = fragment && before !== undefined && text !== undefined && reread(fragment, before, text);
  if (rereading) reviseFragment(model, rereading);
  else if (text === undefined) removeFragment(model, uri);
  else replaceFragment(model, readFragment(uri, text, { library: false }));
}

function judgeSome(random: Random, model: Model, texts: Texts): void {
  const assessment = assessmentOf(model, english);
  let steps = random.below(200);
  const uri = random.pick([...texts.keys()]);
  if (random.below(2) === 0) compareNames(random, model, texts, uri);
  if (random.below(2) === 0) assessment.settleFile(uri);
  assessment.settle(() => steps-- <= 0);
}

/** What is told of the names of a file is right at any time, however many names of others wait to be resolved. */
function compareNames(random: Random, model: Model, texts: Texts, uri: string): void {
  const assessment = assessmentOf(model, english);
  let names = random.below(5);
  assessment.settleEdited(uri, () => names-- <= 0);
  const scratch = assessmentOf(modelOfTexts(Object.fromEntries(texts)), english);
  scratch.settleFile(uri);
  const told = assessment.findingsIn(uri).filter(isAboutName).map(line);
  expect(told, uri).toEqual(scratch.findingsIn(uri).filter(isAboutName).map(line));
}

function isAboutName({ id }: Finding): boolean {
  return id === 'unresolved-name' || id === 'syntax';
}

function line({ range, message }: Finding): string {
  return `${JSON.stringify(range)} ${message}`;
}

function compare(
  model: Model,
  texts: Texts,
  { edit, count }: { readonly edit: string; readonly count: number },
): void {
  const wanted = { fixes: count % 40 === 0 };
  // Now and then it is judged anew on another day, in another language.
  const judging = count % 25 === 24 ? (others[count % 2] ?? english) : english;
  const scratch = modelOfTexts(Object.fromEntries(texts));
  const [known, fresh] = [knownOf(model, judging, wanted), knownOf(scratch, judging, wanted)];
  if (known.length === fresh.length && known.every((line, index) => line === fresh[index])) return;
  expect(
    known.filter((line) => !fresh.includes(line)),
    edit,
  ).toEqual(fresh.filter((line) => !known.includes(line)));
  expect(known, edit).toEqual(fresh);
}

/** What stands in examples and fixtures: every kind of element, with and without mistakes. */
function donors(): readonly string[] {
  const texts = ['test/coverage/rules/', 'test/fixtures/checks/', 'test/language-texts/', 'examples/'];
  return [...texts.flatMap((folder) => [...textsBelow(folder).values()]), ...own];
}

function smallWorld(): Texts {
  return new Map(own.map((text, index) => [`own/own${String(index)}.sms`, text]));
}

function textsBelow(folder: string): Texts {
  return new Map(
    filesBelow(new URL(folder, repository)).map((url) => [
      url.pathname.split(`/${folder}`)[1] ?? '',
      readFileSync(url, 'utf8'),
    ]),
  );
}

/** Frameworks and rules of one's own, systems within systems, and names that the library has too. */
const own = [
  `package care
framework House "House rules" {
  clause 1 "Services" {
    must Described "Every service is described"
      each service has description
    should Vital "Every service says how vital it is"
      each service has criticality
    clause 1.1 "People" {
      must Owned "Every service has an owner"
        each service has owner
      must Two "There are two roles at most"
        at most 2 role where title
      documented required "Policies"  some policy has evidence
    }
  }
}
mapping HouseToIso House to ISO20000 { 1.1 = 5.3, 8.6.1 }
`,
  `package care
sms Care "Care" {
  provider     Nurses
  services     Visits, Meals, care.home.Night
  aims at      House
  aims at      ISO20000 level evidenced
  accepts gap  House 1.1 Two until 2027-01-01 because "Moving." by Boss
}
organization Nurses
customer Patients
role Boss "Head of care"
role Cook { title "Cook" }
service Visits "Home visits" { owner Boss customers Patients status live description "We come to you." }
service Meals { owner Cook customers Patients status live depends on Visits }
sla VisitsSla { service Visits customer Patients availability 99% per month }
`,
  `package care.home
sms Home {
  provider     Nurses
  services     Night
  aims at      House
  aims at      USM level verified
}
service Night { owner Boss provider Nurses status live depends on Meals }
rule NightIsVital "Vital services have a recovery target" {
  severity error
  each service where criticality = vital  has recovery
}
rule FewRoles "No more than two roles" { severity warning  at most 1 role where title }
audit Yearly { of House 1 on 2026-05-01 by Boss }
`,
  `framework ISO20000 "Mine" { clause 8 "Mine" { must Own "Own" each role has title } }
process Recover { owner Boss satisfies ISO20000 8.6.1 }
role Boss
service Visits { owner Boss status live }
`,
];
