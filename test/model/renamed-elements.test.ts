import { describe, expect, test } from 'vitest';
import { assessmentOf, type Assessment } from '../../core/assessment.ts';
import { replaceFragment, reviseFragment } from '../../core/model/edit.ts';
import type { Element } from '../../core/model/fragment.ts';
import { elementsNamed, type Model } from '../../core/model/model.ts';
import { readFragment } from '../../core/model/read.ts';
import { reread } from '../../core/model/reread.ts';
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
