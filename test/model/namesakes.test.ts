import { expect, test } from 'vitest';
import { assessmentOf } from '../../core/assessment.ts';
import { removeFragment, replaceFragment } from '../../core/model/edit.ts';
import { readFragment } from '../../core/model/read.ts';
import { modelOfTexts } from '../harness/model.ts';

const judging = { asOf: '2026-11-22', language: 'en' } as const;
const role = (name: string): string => `package care\nrole ${name} "Head" { tasks "Lead" }\n`;

test('elements hear of others that come to have their name, and of those that have it no more', () => {
  const model = modelOfTexts({ 'a.sms': role('Boss'), 'b.sms': role('Cook') }, { library: false });
  const assessment = assessmentOf(model, judging);
  const say = (uri: string, name: string): void => {
    replaceFragment(model, readFragment(uri, role(name), { library: false }));
  };
  const taken = (): readonly string[] => {
    assessment.settle();
    return ['a.sms', 'b.sms', 'c.sms', 'd.sms'].filter((uri) =>
      assessment.findingsIn(uri).some(({ id }) => id === 'duplicate-name'),
    );
  };
  expect(taken()).toEqual([]);
  say('b.sms', 'Boss');
  expect(taken()).toEqual(['b.sms']);
  say('a.sms', 'Head');
  expect(taken()).toEqual([]);
  say('a.sms', 'Boss');
  expect(taken()).toEqual(['b.sms']);
  say('d.sms', 'Boss');
  say('c.sms', 'Boss');
  expect(taken()).toEqual(['b.sms', 'c.sms', 'd.sms']);
  removeFragment(model, 'a.sms');
  expect(taken()).toEqual(['c.sms', 'd.sms']);
});
