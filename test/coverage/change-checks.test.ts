import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('four eyes', () => {
  const find = (model: string): string => outcome('each change or request or action passes FourEyes', model);
  const people = 'person Ann\nperson Bob\nteam Desk\nrole Lead { held by Ann }\nrole Clerk { held by Bob }\n';

  test.each([
    ['another approved', 'change C { requester Clerk  owner Clerk  approved 2026-01-01 by Lead }', 'holds'],
    ['nobody approved', 'change C { requester Clerk }', 'fails | Change C does not say who approved it'],
    ['nobody need approve', 'request C { approval none "Everybody may."  requester Clerk }', 'holds'],
    [
      'the owner approved',
      'change C { owner Lead  approved 2026-01-01 by Lead }',
      'fails | Change C is approved by Lead, who carries it out',
    ],
    ['one of two owners approved', 'change C { owner Lead, Clerk  approved 2026-01-01 by Lead }', 'holds'],
    [
      'one of two owners approved an action',
      'action C { owner Lead, Clerk  approved 2026-01-01 by Lead }',
      'fails | Action C is approved by Lead, who carries it out',
    ],
    [
      'one person holds both roles',
      'role Boss { held by Bob }\nchange C { requester Clerk  approved 2026-01-01 by Boss }',
      'fails | Change C is approved by Boss, who is Clerk too, and asked for it',
    ],
    [
      'one team holds both roles',
      'role Boss { held by Desk }\nrole Agent { held by Desk }\nchange C { requester Agent  approved 2026-01-01 by Boss }',
      'fails | Change C is approved by Boss, and Desk holds both that role and Agent',
    ],
    [
      'the category names another',
      'category K { approval Clerk }\nchange C { category K  approved 2026-01-01 by Lead }',
      'fails | Change C is approved by Lead, whom K does not name behind `approval`',
    ],
    [
      'the name means nothing',
      'change C { requester Nobody  approved 2026-01-01 by Lead }',
      'fails | Change C rests on Nobody, which does not exist',
    ],
  ])('%s', (_name, model, expected) => {
    expect(find(`${people}${model}`).slice(0, expected.length)).toBe(expected);
  });
});

describe('the schedule of changes', () => {
  const find = (model: string): string => outcome('each change passes ChangeSchedule', model);

  test.each([
    ['any day where no hours are named', 'component X\nchange C { affects X  planned 2026-11-24 }', 'holds'],
    ['no day', 'change C', 'fails | Change C names no day that it is planned for'],
    [
      'a closed day',
      'calendar H { hours always  closed 2026-12-25 }\ncomponent X { maintenance H }\nchange C { affects X  planned 2026-12-25 }',
      'fails | Change C is planned for 2026-12-25, when H, the maintenance hours of X, has no hours',
    ],
    [
      'hours that no week can say',
      'calendar H { hours always  days 25 to last }\ncomponent X { maintenance H }\nchange C { affects X  planned 2026-12-25 }',
      'fails | Change C is planned by H, whose hours cannot be told',
    ],
    [
      'days that overlap',
      'component X\nchange C { affects X  planned 2026-12-01 to 2026-12-03 }\nchange D { affects X  planned 2026-12-03 }',
      'fails | Change C is planned for 2026-12-01, when D changes X too',
    ],
    [
      'the same day, but one is finished',
      'component X\nchange C { affects X  planned 2026-12-01 }\nchange D { status closed  affects X  planned 2026-12-01 }',
      'holds',
    ],
    [
      'the same day, but other parts',
      'component X\ncomponent Y\nchange C { affects X  planned 2026-12-01 }\nchange D { affects Y  planned 2026-12-01 }',
      'holds',
    ],
  ])('%s', (_name, model, expected) => {
    expect(find(model).slice(0, expected.length)).toBe(expected);
  });
});

describe('the sequence of a plan', () => {
  const find = (members: string): string => outcome('each plan passes PlanSequence', `plan P { ${members} }`);

  test.each([
    ['action A { due 2026-01-01 }', 'fails | Plan P names no day on which it ends'],
    ['due 2026-02-01', 'fails | Plan P has no activity'],
    ['due 2026-02-01 action A', 'fails | Plan P has activity A without a day'],
    [
      'due 2026-02-01 action A { due 2026-01-02 } action B { due 2026-01-01 }',
      'fails | Plan P has activity B due on 2026-01-01, before A on 2026-01-02, which stands above it',
    ],
    ['due 2026-02-01 action A { due 2026-02-01 } action B { due 2026-02-01 }', 'holds'],
  ])('%s', (members, expected) => {
    expect(find(members).slice(0, expected.length)).toBe(expected);
  });
});

describe('the success of releases', () => {
  const find = (model: string): string =>
    outcome('each category passes ReleaseSuccess', `category K { measured by M }\n${model}`);
  const release = (name: string, day: string, result: string): string =>
    `release ${name} { category K  completed ${day}  ${result} }\n`;
  const measure = (value: string): string => `measure M { every 3 months  value 2026-09-30 ${value} }\n`;

  test.each([
    [
      'counts the days after the period before',
      measure('0%') + release('A', '2026-06-30', 'result success'),
      'holds',
    ],
    ['counts the last day', measure('100%') + release('A', '2026-09-30', 'result success'), 'holds'],
    [
      'wants a result of each',
      measure('100%') + release('A', '2026-09-30', ''),
      'fails | Category K has release A, which does not say whether it succeeded',
    ],
    [
      'rounds to the digits that are stated',
      measure('33%') +
        release('A', '2026-07-01', 'result success') +
        release('B', '2026-07-02', 'result failure') +
        release('C', '2026-07-03', 'result failure'),
      'holds',
    ],
    [
      'does not take one third for 33.4%',
      measure('33.4%') +
        release('A', '2026-07-01', 'result success') +
        release('B', '2026-07-02', 'result failure') +
        release('C', '2026-07-03', 'result failure'),
      'fails | Category K had 33.33% of its releases succeed (1 / 3), but M says 33.4%',
    ],
    [
      'wants a value',
      'measure M { every 3 months }',
      'fails | Category K is measured by M, which has no value',
    ],
  ])('%s', (_name, model, expected) => {
    expect(find(model).slice(0, expected.length)).toBe(expected);
  });
});
