import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('time of roles', () => {
  test.each([
    ['required 1.1 per week required 0.3 per week assigned 1.4 per week', 'holds'],
    ['required 90 min per day assigned 1.5 h per day', 'holds'],
    [
      'required 8 h per week assigned 8 h per month',
      'fails | Role A requires and is assigned time per week that cannot be compared',
    ],
    [
      'required 1 per week assigned 36 h per week',
      'fails | Role A requires and is assigned time per week that cannot be compared',
    ],
    ['required 8 h per week', 'fails | Role A states no time behind `assigned`'],
  ])('%s → %s', (text, expected) => {
    expect(outcome('each role passes RoleCapacity', `role A { ${text} }`).startsWith(expected)).toBe(true);
  });
});

describe('competence', () => {
  const roles =
    'competence Nets\nrecord Diploma\nteam Desk\nrole Engineer { held by Desk  competence Nets level 3 of 5 }\n';
  test.each([
    ['person A { team Desk  competence Nets level 3 of 5 by Diploma }', 'holds'],
    [
      'person A { team Desk  competence Nets level 3 of 5 }',
      'fails | Person A shows no Nets, which Engineer requires',
    ],
    ['person A { team Desk }\ntraining T { competence Nets  attended by A  held 2026-02-01 }', 'holds'],
    ['person A { team Desk }\ntraining T { competence Nets  attended by A }', 'fails'],
    ['person A { team Desk }\ntraining T { competence Nets  audience A }', 'fails'],
    ['person A', 'holds'],
  ])('%s → %s', (text, expected) => {
    const found = outcome('each person passes RequiredCompetence', roles + text);
    expect(found.startsWith(expected)).toBe(true);
  });

  test('and trainings end on their day, as only a date can tell', () => {
    const rule = 'each person or training passes StillValid';
    const model =
      'competence Nets\nrecord Diploma\nperson A { competence Nets until 2026-11-22 by Diploma }\ntraining T { valid 2025-01-01 to 2026-11-21 }';
    expect(outcome(rule, model)).toBe('fails | Training T ended on 2026-11-21: renew it, or take it away.');
    expect(outcome(rule, model, { asOf: undefined })).toBe('unanswered');
  });
});

describe('awareness', () => {
  test('reaches a role by its holder, his team and the organization around it', () => {
    const model = (audience: string): string =>
      `organization Town\nteam Desk { part of Town }\nperson P { team Desk }\nrole A { held by P }\npolicy Q { kind management }\ncommunication C { covers Q  audience ${audience} }`;
    for (const audience of ['A', 'P', 'Desk', 'Town'])
      expect(outcome('each role passes PolicyKnown', model(audience))).toBe('holds');
  });

  test('is not asked of a role that only someone outside holds', () => {
    const model = 'supplier Host\nrole A { held by Host }\npolicy Q { kind management }';
    expect(outcome('each role passes PolicyKnown', model)).toBe('holds');
  });

  test('counts from the newest day, and only a date can tell', () => {
    const model =
      'role A\ntraining T { topics contribution  audience A  every 1 year last 2024-01-01  held 2026-02-01 }';
    expect(outcome('each role passes AwarenessCurrent', model)).toBe('holds');
    expect(outcome('each role passes AwarenessCurrent', model, { asOf: undefined })).toBe('unanswered');
    const never = 'role A\ntraining T { topics contribution  audience A  every 1 year }';
    expect(outcome('each role passes AwarenessCurrent', never)).toContain(
      'by T, which does not say how often',
    );
  });
});
