import { describe, expect, test } from 'vitest';
import { placeAt } from '../../core/completion/place.ts';
import { suggest } from '../../core/completion/suggest.ts';
import type { Suggestion } from '../../core/completion/suggestion.ts';
import { elementsAt } from '../../core/model/at.ts';
import { modelOfTexts } from '../harness/model.ts';

const others = `package care
sms Care { }
role Boss "Head of care"
role Bookkeeper
team Nurses
calendar Days
priorities Standard { levels P1, P2 }
process Visit { step Plan { then Go } step Go "Go there" { end } }
sla Home { priorities Standard }
framework Own "Own" { clause 1 "One" { clause 1.1 "First" { must Done "Done" each sms has scope } } }
`;
const far = 'package far.away\nrole Boatman\nrole Boss\n';

/** What is suggested at the `|` of a text in the package `care`, beside a package far away. */
function suggestions(
  textWithMark: string,
  more: Readonly<Record<string, string>> = {},
): readonly Suggestion[] {
  const marked = `package care\n${textWithMark}`;
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const model = modelOfTexts({ 'others.sms': others, 'far.sms': far, ...more, 'here.sms': text });
  const fragment = model.fragments.get('here.sms');
  const place = placeAt(text, offset);
  if (!place || !fragment) return [];
  const around = elementsAt(fragment, place.start);
  return suggest({ model, place, around, language: 'en', asOf: '2026-11-22', most: 200 });
}

const labels = (text: string): readonly string[] => suggestions(text).map(({ label }) => label);

describe('completion', () => {
  test('offers kinds where an element may begin, and whole elements', () => {
    expect(labels('serv|').slice(0, 2)).toEqual(['service', 'service']);
    expect(labels('role A\nsupp|').slice(0, 2)).toEqual(['supplier', 'supplier']);
    expect(labels('role A "A" supp|')).toEqual([]);
    expect(labels('service |')).toEqual([]);
  });

  test('offers the properties of the kind, those that may stand once only once', () => {
    expect(labels('role A {\n  aut|\n}')).toEqual(['authority']);
    expect(labels('role A {\n  authority "x"\n  aut|\n}')).toEqual([]);
    expect(labels('service A {\n  aut|\n}')).toEqual([]);
    expect(labels('service A {\n  depends on B\n  dep|\n}')).toEqual(['depends on']);
    expect(labels('audit A {\n  find|\n}')).toContain('finding');
    expect(labels('role A {\n  eigen|\n}')).toContain('owner');
    expect(labels('dienst|')).toContain('service');
  });

  test('offers names of fitting kinds, the nearest first, written as they must be', () => {
    const found = suggestions('service A { owner Bo| }');
    expect(found.map(({ label, detail }) => [label, detail])).toEqual([
      ['Boss', 'role: Head of care'],
      ['Bookkeeper', 'role'],
      ['far.away.Boatman', 'role'],
      ['far.away.Boss', 'role'],
    ]);
    expect(found[2]?.packageName).toBe('far.away');
  });

  test('offers first the kinds that are meant first, and words for all only where they are meant', () => {
    const model = 'component Oven\nservice Meals\ncalendar Noon\n';
    expect(labels(`${model}sla S { service | }`)).toEqual(['Meals', 'Oven', 'all', 'none']);
    expect(labels(`${model}sla S { hours | }`).slice(0, 3)).toEqual(['Noon', 'Days', 'mon']);
    expect(labels(`${model}sla S { availability 99% counting | }`)).toEqual(['maintenance']);
  });

  test('writes the mark of names that could be a language only before what could be a text', () => {
    expect(labels('service A { owner far.away.Boa| }')).toEqual(['far.away.Boatman']);
    const inner = { 'hr.sms': 'package org.hr\nrole Adviser\n' };
    expect(suggestions('service A { owner Adv| }', inner).map(({ label }) => label)).toEqual([
      'org.hr.Adviser',
    ]);
  });

  test('offers what a package or an element holds behind a dot', () => {
    expect(labels('service A { owner far.| }')).toEqual(['far.away']);
    expect(labels('service A { owner far.away.B| }')).toEqual(['far.away.Boatman', 'far.away.Boss']);
    expect(labels('instruction I { of Visit.| }')).toEqual(['Visit.Plan', 'Visit.Go']);
    expect(labels('role R { profile USM.| }')).toContain('USM.ProcessManager');
  });

  test('offers the words that go on with a property', () => {
    expect(labels('sla S { availability 99.9% | }').slice(0, 4)).toEqual([
      'per',
      'during',
      'counting',
      'excluding',
    ]);
    expect(labels('sla S { availability 99.9% during D| }')).toEqual(['Days']);
    expect(labels('sms S { aims at O| }').slice(0, 2)).toEqual(['Own', 'ISO20000']);
    expect(labels('sms S { aims at Own level | }')).toEqual(['modelled', 'evidenced', 'verified']);
    expect(labels('service A { status li| }')).toEqual(['live']);
    expect(labels('sms S { aims |')).toEqual(['at']);
  });

  test('begins something new on a new line, unless the line before asks for more', () => {
    expect(labels('sla S {\n  availability 99.9%\n  p|\n}')).not.toContain('per');
    expect(labels('service A {\n  owner Boss,\n  Nur|\n}')).toEqual(['Nurses']);
  });

  test('offers clause numbers with their titles, rules of a clause, and steps of the process', () => {
    expect(suggestions('role A { satisfies Own | }').map(({ label, detail }) => [label, detail])).toEqual([
      ['1', 'One'],
      ['1.1', 'First'],
    ]);
    expect(labels('role A { satisfies ISO20000 8.3.| }')).toEqual([
      '8.3.1',
      '8.3.2',
      '8.3.3',
      '8.3.4',
      '8.3.4.1',
      '8.3.4.2',
    ]);
    expect(labels('sms S { accepts gap Own 1.1 | }')).toEqual(['Done']);
    expect(labels('procedure P { of Visit  step | }')).toEqual(['Plan', 'Go']);
    expect(labels('procedure P { of Visit  step Plan { } step Go { then P| } }')).toContain('Plan');
  });

  test('offers units behind a number, and the levels of the priorities', () => {
    expect(labels('sla S { resolution P1 4| }').slice(0, 3)).toEqual(['4 min', '4 h', '4 working days']);
    expect(labels('sla S { resolution P1 4 h| }').slice(0, 1)).toEqual(['h']);
    expect(labels('sla S { availability 99| }')).toEqual(['99%']);
    expect(labels('sla S { priorities Standard  resolution P| }')).toEqual(['P1', 'P2']);
    expect(labels('role A { review every 1| }')).toContain('1 month');
  });

  test('offers the words of a rule', () => {
    expect(labels('rule R "R" {\n  ea|')).toEqual(['each']);
    expect(labels('rule R "R" {\n  each ser|')).toEqual(['service']);
    expect(labels('rule R "R" {\n  each service |').slice(0, 4)).toEqual(['or', 'where', 'has', 'is']);
    expect(labels('rule R "R" {\n  each service where crit|')).toEqual(['criticality']);
    expect(labels('rule R "R" {\n  each service where criticality = v|')).toEqual(['vital']);
    expect(labels('rule R "R" {\n  each sla has review and review.la|')).toEqual(['review.last']);
    expect(labels('rule R "R" {\n  each service has some sl|')).toEqual(['sla']);
    expect(labels('rule R "R" {\n  each sla passes AgreementH|')).toEqual(['AgreementHours']);
    expect(labels('framework F { clause 1 { must M "M" each role has tas|')).toEqual(['tasks']);
  });

  test('offers nothing within texts and comments', () => {
    expect(labels('role A "ser|')).toEqual([]);
    expect(labels('// ser|')).toEqual([]);
    expect(labels('/* ser| */')).toEqual([]);
    expect(labels('instruction I { text """\n  ser|\n  """ }')).toEqual([]);
  });

  test('writes words of the language that are names with their mark', () => {
    expect(labels('role ^team\nservice A { owner te| }')).toEqual(['^team']);
  });
});
