import { queryObjects } from 'node:v8';
import { expect, test } from 'vitest';
import { assessmentOf } from '../../core/assessment.ts';
import { removeFragment, replaceFragment } from '../../core/model/edit.ts';
import { ModelElement } from '../../core/model/element.ts';
import type { Model } from '../../core/model/model.ts';
import { readFragment } from '../../core/model/read.ts';
import { Reader } from '../../core/reactive/reactive.ts';
import { modelOfTexts } from '../harness/model.ts';

const judging = { asOf: '2026-11-22', language: 'en' } as const;
const edits = 400;

test(
  'a model that was edited often keeps no more than one that was read just now',
  { timeout: 120_000 },
  async () => {
    const kept: Model[] = [];
    judged(kept, modelOfTexts(texts));
    const before = await counts(kept);
    judged(kept, modelOfTexts(texts));
    const fresh = difference(await counts(kept), before);

    const edited = modelOfTexts(texts);
    judged(kept, edited);
    for (let count = 0; count < edits; count++) edit(edited, count);
    for (const [uri, text] of Object.entries(texts)) put(edited, uri, text);
    // What was asked for from outside is kept for a while.
    for (let count = 30; count >= 0; count--) {
      put(edited, 'people', (texts['people'] ?? '').replace('Head', `Head${'s'.repeat(count)}`));
      look(edited);
    }
    const own = difference(difference(await counts(kept), before), fresh);
    expect(own.elements).toBe(fresh.elements);
    expect(own.readers).toBeLessThan(fresh.readers * 1.05);
    expect(own.sources).toBeLessThan(fresh.sources + someNames);
    expect(own.edges).toBeLessThan(fresh.edges * 1.05);
  },
);

test('a model that is closed leaves nothing behind, though what ships with the product stays', async () => {
  const process =
    'package care\nprocess Incidents "Incident management" { satisfies ISO20000 8.6.1 owner Boss }\n';
  const open = (): number => look(modelOfTexts({ ...texts, process }));
  open();
  const before = await counts([]);
  for (let time = 0; time < 3; time++) open();
  expect(await counts([])).toEqual(before);
});

/** Names that were looked up and are read no more are cleared away when there are many. */
const someNames = 250;

interface Counts {
  readonly elements: number;
  readonly readers: number;
  readonly sources: number;
  readonly edges: number;
}

/** How many there are in memory: what nobody holds any more is cleared away first. */
async function counts(models: readonly Model[]): Promise<Counts> {
  // What was looked at weakly is held until the turn has ended.
  await new Promise((resolve) => setImmediate(resolve));
  const graphs = models.map(({ graph }) => graph.counts);
  return {
    elements: count(ModelElement),
    readers: count(Reader),
    sources: graphs.reduce((sum, { sources }) => sum + sources, 0),
    edges: graphs.reduce((sum, { edges }) => sum + edges, 0),
  };
}

function count(of: unknown): number {
  return queryObjects(of as () => void, { format: 'count' });
}

function difference(one: Counts, other: Counts): Counts {
  return {
    elements: one.elements - other.elements,
    readers: one.readers - other.readers,
    sources: one.sources - other.sources,
    edges: one.edges - other.edges,
  };
}

function judged(kept: Model[], model: Model): void {
  if (!kept.includes(model)) kept.push(model);
  for (let time = 0; time < 3; time++) look(model);
}

/** As the editor asks: how many gaps there are. */
function look(model: Model): number {
  const assessment = assessmentOf(model, judging);
  assessment.settle();
  const clauses = assessment.coverage().flatMap((framework) => framework.clauses);
  return clauses
    .flatMap(({ rules, evidence }) => [...rules, ...evidence])
    .reduce((sum, { brief }) => sum + brief.count, 0);
}

function put(model: Model, uri: string, text: string): void {
  replaceFragment(model, readFragment(uri, text, { library: false }));
}

/** Elements come and go, systems and frameworks among them; names are typed letter by letter. */
function edit(model: Model, count: number): void {
  const number = String(count);
  const [uri, change] = changes[count % changes.length] ?? changes[0];
  put(model, uri, change(texts[uri] ?? '', number));
  if (count % 11 === 0)
    put(model, `extra${number}`, `package care.extra${number}\nsms Inner { provider Boss }\n`);
  if (count % 11 === 1) removeFragment(model, `extra${String(count - 1)}`);
  look(model);
}

const changes: readonly [Change, ...Change[]] = [
  ['people', (text, number) => `${text}role Extra${number} "Extra"\n`],
  ['services', (text, number) => `${text}service Extra${number} { owner Extra${number} status live }\n`],
  ['services', (text, number) => text.replaceAll('owner Boss', `owner Bos${number}`)],
  ['sms', (text) => text.replace('aims at House', 'aims at House level evidenced')],
  ['framework', (text, number) => text.replace('Two', `Two${number}`)],
  ['sms', (text, number) => text.replace('sms Care', `sms Care${number}`)],
];
type Change = readonly [uri: string, change: (text: string, number: string) => string];

const texts: Readonly<Record<string, string>> = {
  framework: `package care
framework House "House rules" {
  clause 1 "Services" {
    must Described "Every service is described"
      each service has description
    must Linked "Every service stands on another"
      each service has depends on or some sla
    must Two "There are two roles at most"
      at most 2 role where title
  }
}
rule Owned "Every service has an owner" { each service has owner }
`,
  sms: 'package care\nsms Care { provider Nurses services Visits, Meals aims at House }\n',
  services: `package care
service Visits "Home visits" { owner Boss status live description "We come to you." }
service Meals { owner Boss status live depends on Visits }
sla VisitsSla { service Visits customer Patients }
`,
  people: 'package care\norganization Nurses\ncustomer Patients\nrole Boss "Head of care"\n',
};
