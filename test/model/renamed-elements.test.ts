import { describe, expect, test } from 'vitest';
import { assessmentOf, type Assessment } from '../../core/assessment.ts';
import { replaceFragment, reviseFragment } from '../../core/model/edit.ts';
import type { Element } from '../../core/model/fragment.ts';
import { sealOf } from '../../core/coverage/seal.ts';
import { elementsNamed, type Model } from '../../core/model/model.ts';
import { readFragment } from '../../core/model/read.ts';
import { reread } from '../../core/model/reread.ts';
import { knownOf } from '../harness/known.ts';
import { modelOfTexts } from '../harness/model.ts';

const judging = { asOf: '2026-11-22', language: 'en' } as const;

const people = 'package care\nrole Boss "Head of care"\nrole Cook "Cook"\n';
const services = Array.from(
  { length: 20 },
  (_, index) =>
    `service Visits${String(index)} "Visits" { owner Boss description "We come to you." status live }`,
).join('\n');
const texts = { 'people.sms': people, 'services.sms': `package care\n${services}\n` };

describe('an element that is called otherwise (asked of the model itself, for only the cost shows it)', () => {
  test('stays the same element, with those within it', () => {
    const process = 'process Recover "Recover" { activity Find "Find"  activity Mend "Mend" }\n';
    const model = modelOfTexts({ 'a.sms': process }, { library: false });
    const [before, inner] = [only(model, 'Recover'), only(model, 'Recover.Mend')];
    edit(model, 'a.sms', process, process.replace('process Recover', 'process Restore'));
    expect(only(model, 'Restore')).toBe(before);
    expect(only(model, 'Restore.Mend')).toBe(inner);
    expect(elementsNamed(model, 'Recover.Mend')).toEqual([]);
  });

  test('is another one where two have come', () => {
    const model = modelOfTexts({ 'a.sms': 'role Boss\n' }, { library: false });
    const before = only(model, 'Boss');
    edit(model, 'a.sms', 'role Boss\n', 'role Head\nrole Chief\n');
    expect([only(model, 'Head'), only(model, 'Chief')]).not.toContain(before);
  });

  test.each(['read in part', 'read whole'])('brings up nobody who only names it, %s', (way) => {
    const { model, assessment } = judged();
    for (const [uri, text] of Object.entries(texts)) {
      const now = text.replaceAll('Boss', 'Head');
      if (way === 'read whole') replaceFragment(model, readFragment(uri, now, { library: false }));
      else edit(model, uri, text, now);
    }
    expect(waiting(model, assessment)).toBeLessThan(5);
  });

  test('brings up all who name it where they do not follow', () => {
    const { model, assessment } = judged();
    edit(model, 'people.sms', people, people.replace('Boss', 'Head'));
    expect(waiting(model, assessment)).toBeGreaterThan(20);
    assessment.settle();
    expect(assessment.findingsIn('services.sms').filter(({ id }) => id === 'unresolved-name')).toHaveLength(
      20,
    );
  });
});

test('a name that is written with its package brings up nobody (asked of the model itself, for only the cost shows it)', () => {
  const { model, assessment } = judged();
  const text = texts['services.sms'];
  edit(model, 'services.sms', text, text.replaceAll('owner Boss', 'owner care.Boss'));
  expect(waiting(model, assessment)).toBeLessThan(5);
});

test('what is told behind a name that is written otherwise moves with it, before all else is judged', () => {
  const text = 'package care\nrole Boss "Head"\nservice Visits { owner Boss depends on Nowhere }\n';
  const model = modelOfTexts({ 'a.sms': text }, { library: false });
  const assessment = assessmentOf(model, judging);
  assessment.settle();
  const now = text.replace('owner Boss', 'owner care.Boss');
  edit(model, 'a.sms', text, now);
  assessment.settleEdited('a.sms', () => false);
  const [told] = assessment.findingsIn('a.sms').filter(({ id }) => id === 'unresolved-name');
  const line = now.split('\n')[2] ?? '';
  expect(told?.range.start).toEqual({ line: 2, character: line.indexOf('Nowhere') });
});

test.each([
  [
    'the name of a competence that has ended',
    `competence Nets
record Diploma
person A { competence Nets until 2026-01-01 by Diploma }
rule Valid "Competences are valid" { severity warning  each person passes StillValid }
`,
    /Nets(?= until)/,
    'care.Nets',
  ],
  [
    'what an audit saw',
    `framework Own { clause 1 "Services" { must Described "Every service has an owner" each service has owner } }
sms S { services Mail  aims at Own level verified }
role Boss
role Auditor
service Mail { owner Boss  status live }
audit One { criteria Own 1  auditor Auditor  held 2026-01-01  sealed "SEAL" }
`,
    /Boss(?= {2}status)/,
    'care.Boss',
  ],
  [
    'the calendar that two times run in',
    `priorities Matrix { levels P1 }
calendar Office { hours mon-fri 09:00-17:00 }
service Mail
sla Own { service Mail  priorities Matrix  response P1 2 h during Office  resolution P1 1 h during Office }
rule Fits "Targets fit" { severity warning  each sla passes PriorityTargets }
`,
    /Office(?= {2}resolution)/,
    'care.Office',
  ],
])('who rests on how a name is written hears of it: %s', (_name, text, name, to) => {
  const [begin, now] = [sealed(`package care\n${text}`), sealed(`package care\n${text}`).replace(name, to)];
  const model = modelOfTexts({ 'a.sms': begin });
  const before = known(model);
  edit(model, 'a.sms', begin, now);
  expect(known(model)).toEqual(known(modelOfTexts({ 'a.sms': now })));
  expect(known(model)).not.toEqual(before);
});

/** With the seal of the service in the place of SEAL. */
function sealed(text: string): string {
  const service = elementsNamed(modelOfTexts({ 'a.sms': text }, { library: false }), 'care.Mail');
  return text.replace('SEAL', sealOf(service));
}

/** What is found and covered. */
function known(model: Model): readonly string[] {
  return knownOf(model, judging, { fixes: false }).filter(
    (line) => !/^(from|to|kind|name|view|packages) /.test(line),
  );
}

function judged(): { readonly model: Model; readonly assessment: Assessment } {
  const model = modelOfTexts(texts);
  const assessment = assessmentOf(model, judging);
  assessment.settle();
  return { model, assessment };
}

/** How much is to be judged again, once it is known what names mean. */
function waiting(model: Model, assessment: Assessment): number {
  model.linking.settle();
  return assessment.remaining();
}

function edit(model: Model, uri: string, before: string, text: string): void {
  const fragment = model.fragments.get(uri);
  const rereading = fragment && reread(fragment, before, text);
  expect(rereading).toBeDefined();
  if (rereading) reviseFragment(model, rereading);
}

function only(model: Model, name: string): Element | undefined {
  const found = elementsNamed(model, name);
  expect(found).toHaveLength(1);
  return found[0];
}
