import { describe, expect, test } from 'vitest';
import { judge, outcome } from './judge.ts';

describe('what is not stated proves nothing', () => {
  test.each([
    [
      'a comparison with a missing value fails',
      'each service has criticality = vital',
      'service M',
      'fails | Service M states no `criticality`: state it.',
    ],
    [
      'so does its opposite',
      'each service has not criticality = vital',
      'service M',
      'fails | Service M states no `criticality`: state it.',
    ],
    [
      'an element is kept where it is not known to be meant, and it is said why',
      'each service where criticality = vital has owner',
      'service M',
      'fails | Service M states no `owner` (`criticality` is not known): state it.',
    ],
    [
      'an element that is kept may still meet the claim',
      'each service where criticality = vital has owner',
      'service M { owner A }\nrole A',
      'holds',
    ],
    [
      'what is known not to be meant is set aside',
      'each service where criticality = vital and status = live has owner',
      'service M { status planned }',
      'no case',
    ],
    [
      'a name that means nothing is no value',
      'each service has owner',
      'service M { owner Nobody }',
      'fails | Service M names Nobody behind `owner`, which does not exist: declare it or correct the name.',
    ],
    [
      'nor does it prove that there is none',
      'each service has not owner',
      'service M { owner Nobody }',
      'fails',
    ],
    [
      'one name that means something is enough',
      'each service has customers',
      'service M { customers Nobody, A }\ncustomer A',
      'holds',
    ],
    [
      'an empty text is no value',
      'each role has tasks',
      'role A { tasks "" }',
      'fails | Role A holds only a placeholder behind `tasks`: write what is meant.',
    ],
    ['a placeholder is no value', 'each role has tasks', 'role A { tasks "TODO" }', 'fails'],
    ['nor is "tbd"', 'each role has tasks', 'role A { tasks "tbd" }', 'fails'],
    ['nor is "?"', 'each role has tasks', 'role A { tasks "?" }', 'fails'],
    ['one text beside a placeholder is', 'each role has tasks', 'role A { tasks "TODO", "Plan" }', 'holds'],
    ['a placeholder in a title is none', 'each sla has workload', 'sla A { workload "TODO" <= 5 }', 'fails'],
  ])('%s', (_name, sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });
});

describe('`none` is an answer', () => {
  test.each([
    [
      'for a bare word',
      'each sla has exceptions',
      'sla A { exceptions none "Nothing is excepted." }',
      'holds',
    ],
    [
      'only with a reason',
      'each sla has exceptions',
      'sla A { exceptions none }',
      'fails | SLA A gives no reason for none behind `exceptions`: write what is meant.',
    ],
    ['a placeholder is no reason', 'each sla has exceptions', 'sla A { exceptions none "TODO" }', 'fails'],
    [
      'a comparison is skipped',
      'each sla has availability >= 99% and workload',
      'sla A { availability none "By hand."  workload none "Small." }',
      'holds',
    ],
    [
      'it does not stand in for what is asked beside it',
      'each sla has availability >= 99% and workload',
      'sla A { availability none "By hand." }',
      'fails',
    ],
    [
      'a `where` that is skipped keeps nothing',
      'each service where recovery < 4 h has owner',
      'service M { recovery none "Not needed." }',
      'no case',
    ],
    [
      'a reason by `without` is one too',
      'each service has recovery',
      'service M { without recovery because "Paper goes on." }',
      'holds',
    ],
  ])('%s', (_name, sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });
});

describe('nothing is proved by absence', () => {
  test.each([
    [
      'without elements a rule is unanswered',
      'each supplier has contact',
      'team A',
      'unanswered | There is no supplier yet that could answer this rule: add one.',
    ],
    ['and so is one that asks for some', 'some supplier', 'team A', 'unanswered'],
    ['or for a number', 'exactly 1 supplier', 'team A', 'unanswered'],
    [
      'drafts and stubs are no elements',
      'each supplier has contact',
      'supplier A { status draft }\nsupplier B { stub }\nsupplier C { status retired }',
      'unanswered',
    ],
    [
      'a draft is one where the status is asked',
      'each supplier where status = draft has contact',
      'supplier A { status draft }',
      'fails',
    ],
    [
      'what stands in a draft is a draft',
      'each step has does',
      'process P { status draft  step S }',
      'unanswered',
    ],
    [
      'where all are set aside there is no case',
      'each supplier where kind = external has contact',
      'supplier A { kind internal }',
      'no case',
    ],
    ['`no` holds over nothing', 'no supplier where kind = external', 'team A', 'holds'],
    ['`at most` holds over nothing', 'at most 2 supplier', 'team A', 'holds'],
    [
      '`no` does not hold where that is not known',
      'no supplier where kind = external',
      'supplier A',
      'fails',
    ],
  ])('%s', (_name, sentence, model, expected) => {
    expect(outcome(sentence, model).startsWith(expected)).toBe(true);
  });

  test('a reason given by the SMS answers a rule about what does not exist', () => {
    const sms = 'sms S { aims at Own  without supplier because "All is done by ourselves." }\n';
    expect(judge('each supplier has contact', sms)).toMatchObject({
      outcome: 'holds',
      answer: 'All is done by ourselves.',
    });
    expect(outcome('each supplier has contact', `${sms}supplier A`)).toMatch('fails');
  });

  test('a placeholder is no such reason', () => {
    expect(
      outcome('each supplier has contact', 'sms S { aims at Own  without supplier because "TODO" }'),
    ).toMatch('unanswered');
  });

  test('in a file with errors nothing is known to be absent', () => {
    expect(outcome('no supplier', 'team A { part of } }')).toBe(
      'fails | Nothing is known to be absent while a file has errors: mend them first.',
    );
    expect(outcome('each team has no supplier', 'team A }')).toMatch('fails');
    expect(outcome('each sla has no target where (per)', 'sla A { target "T" >= 1% }\nteam }')).toBe('holds');
  });
});
