import { describe, expect, test } from 'vitest';
import { applied } from './findings-in.ts';
import { judge, outcome } from './judge.ts';

describe('what a rule can say', () => {
  test.each([
    ['each process has satisfies within "1"', 'process P { satisfies Own 1.2 }', 'holds'],
    ['each process has satisfies within "1.2"', 'process P { satisfies Own 1 }', 'fails'],
    ['each process has satisfies within "1"', 'process P { satisfies Own 10 }', 'fails'],
    ['each process has satisfies within "Own"', 'process P { satisfies Own 10.3 }', 'holds'],
    ['each process has satisfies within "Own 1"', 'process P { satisfies Own 1.3, 2 }', 'holds'],
    [
      'each process has satisfies within "1"',
      'framework Other { clause 1 "One" }\nprocess P { satisfies Other 1.2 }',
      'fails',
    ],
    ['each role has tasks, passes RoleSeparation', 'role A { tasks "Do" }', 'holds'],
    ['each role has tasks, passes RoleSeparation', 'role A', 'fails | Role A states no `tasks`: state it.'],
    [
      'each objective has target.of.unit',
      'measure M { unit percent }\nobjective A { target 5% of M }',
      'holds',
    ],
    ['each role has competence.level', 'competence C\nrole A { competence C level high }', 'holds'],
    [
      'each role has competence.level',
      'competence C\nrole A { competence C }',
      'fails | Role A states no `competence … level`: state it.',
    ],
    ['each role has title', 'role A "Title"', 'holds'],
    ['each role has title', 'role A', 'fails | Role A has no title: write one behind its name.'],
    ['each action has done', 'action A { status closed }', 'holds'],
    [
      'each action has done',
      'action A { status open }',
      'fails | Action A is not done: do it and write `status done`.',
    ],
    ['each action has from.due', 'objective A { due 2026-01-01  action B }', 'holds'],
    [
      'each action is due <= from.due',
      'objective A { due 2026-01-01  action B { due 2026-01-02 } }',
      'fails | Action B says `due` 2026-01-02, where not after `from.due` (2026-01-01) is asked: correct one of the two.',
    ],
  ])('%s · %s → %s', (sentence, model, expected) => {
    expect(outcome(sentence, model).slice(0, expected.length)).toBe(expected);
  });

  test('tells which of what is linked falls short, and of what', () => {
    const model = 'measure M { source X }\nsource X\nobjective A { target 5% of M }';
    expect(outcome('each objective has some measure where (every and source)', model)).toBe(
      'fails | Objective A has measure M, which states no `every`: state it.',
    );
  });

  test('tells what is not known where a number must be exact', () => {
    const model = 'policy P { kind management }\npolicy Q';
    expect(outcome('each sms has exactly 1 policy where (kind = management)', model)).toBe(
      'fails | The SMS S relies on policy Q, which states no `kind`: state it.',
    );
  });

  test('tells of one kind once what is lacking of it', () => {
    const rule =
      'each sms has some risk where (kind = own) and some risk where (kind = party) and some plan and some sla';
    expect(outcome(rule, 'team A')).toBe(
      'fails | The SMS S has no plan or SLA and has no risk of kind own or party: add one.',
    );
  });
});

describe('a fix', () => {
  const sms = 'sms S { aims at Own }\n';
  test.each([
    ['each customer has some party', 'customer A', 'party NewParty "TODO" {\n  represents   A\n}'],
    [
      'each party has some requirement',
      'party A',
      'requirement NewRequirement "TODO" {\n  from         A\n}',
    ],
    ['each process has some measure', 'process A\nteam T', 'process A {\n  measured by  NewMeasure\n}'],
    [
      'each process has some measure where (source)',
      'process A { measured by M }\nmeasure M',
      'measure M {\n  source       none "TODO"\n}',
    ],
    [
      'some process where satisfies within "1"',
      'team T',
      'process NewProcess "TODO" {\n  satisfies    Own 1\n}',
    ],
    ['each sms has some value where (for = customer)', '', 'value for customer "TODO"'],
    [
      'each document passes DocumentOrigin',
      'supplier X\ndocument A { owner X }',
      'owner X  origin external }',
    ],
    [
      'each role passes RoleAwareness',
      'role A',
      'training NewTraining "TODO" {\n  topics       policy, objectives, services, contribution, consequences\n  audience     A\n}',
    ],
  ])('of %s · %s', (sentence, model, expected) => {
    const text = `${sms}${model}`;
    const [gap] = judge(sentence, text).gaps;
    const framework = `framework Own { clause 1 "One" { must R "A rule" ${sentence} } }\n`;
    expect(applied(framework + text, gap?.fix?.edits ?? [])).toContain(expected);
  });
});
