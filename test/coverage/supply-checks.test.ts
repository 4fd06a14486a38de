import { describe, expect, test } from 'vitest';
import { judge, outcome } from './judge.ts';

const sms = 'sms S { aims at Own  services Mail }\n';
describe('an agreement', () => {
  const sentence = 'each contract passes AgreementSuffices';
  const model = (sla: string, contract: string, more = ''): string =>
    `${sms}service Mail { depends on Line }\ncomponent Line\nsla A { service Mail  ${sla} }\ncontract C { service Line  ${contract} }\n${more}`;

  test.each([
    [
      'with a lower availability is too little',
      'availability 99.9% per month',
      'availability 99.5% per month',
      'fails | Contract C promises 99.5%, where A promises 99.9%: bring the two together, or add a `risk` with its `treatment` that `affects` this contract.',
    ],
    [
      'says nothing of what it could be held to',
      'response 1 h',
      'price EUR 5',
      'fails | Contract C states no target that can be compared with those of A: add `availability`, `response`, `resolution` or `hours`.',
    ],
    ['is compared by priority', 'resolution P1 4 h, P2 8 h', 'resolution P2 8 h', 'holds'],
  ])('%s', (_name, sla, contract, expected) => {
    expect(outcome(sentence, model(sla, contract))).toBe(expected);
  });

  test('that is too little is well where a risk is treated', () => {
    const risk = (treatment: string): string => `risk R { affects C  ${treatment} }`;
    const weak = (more: string): string => model('resolution 4 h', 'resolution 8 h', more);
    expect(outcome(sentence, weak(risk('treatment accept')))).toBe('holds');
    expect(outcome(sentence, weak(risk('likelihood 1 of 5')))).toMatch(/^fails/);
  });

  test('that nothing above promises more than is not asked', () => {
    expect(outcome(sentence, `${sms}service Mail\ncontract C`)).toBe('holds');
  });
});

describe('other parties', () => {
  const sentence = 'each sms passes OtherParties';

  test.each([
    ['may do a part', 'service Mail { provider Desk }\nteam Desk', 'holds'],
    [
      'may not deliver each service',
      'service Mail { supplied by X }\nsupplier X',
      'fails | The SMS S leaves 1 of 1 services to other parties: say which of them the organization provides or operates itself.',
    ],
    [
      'may work beside one inside',
      'service Mail { provider Desk  supplied by X }\nteam Desk\nsupplier X',
      'holds',
    ],
    [
      'may not do every step of each process',
      'service Mail\nsupplier X\nprocess P { step A { R X } }\nprocedure Q { of P  step A { R X } }',
      'fails | The SMS S leaves 1 of 1 processes to other parties: say which of them the organization provides or operates itself.',
    ],
    [
      'are also customers that supply',
      'service Mail { depends on Line }\ncomponent Line { supplied by Finance }\ncustomer Finance',
      'fails | The SMS S leaves 1 of 1 components to other parties: say which of them the organization provides or operates itself.',
    ],
  ])('%s', (_name, model, expected) => {
    expect(outcome(sentence, sms + model)).toBe(expected);
  });
});

describe('a dependency', () => {
  test('on itself may be meant so, until a day', () => {
    const model = (waiver: string): string =>
      `${sms}role Head\nservice Mail { depends on Sorting }\nservice Sorting { depends on Mail  ${waiver} }`;
    const waiver = 'waives DependencyOrder until 2026-12-31 because "They back each other up." by Head';
    expect(judge('each service passes DependencyOrder', model('')).gaps).toHaveLength(2);
    expect(judge('each service passes DependencyOrder', model(waiver)).gaps).toHaveLength(1);
  });

  test.each([
    [
      'on the less available',
      'availability 99.9% per month',
      'availability 99% per month',
      'Service Mail promises 99.9% but depends on Power, which promises 99%',
    ],
    [
      'on what is slower to recover',
      'recovery within 4 h',
      'recovery within 8 h',
      'Service Mail recovers within 4 h but depends on Power, which takes 8 h',
    ],
    [
      'of unknown weight',
      '',
      'criticality ?',
      'cannot be compared with what it depends on while Power states no `criticality`',
    ],
  ])('%s is weak', (_name, own, other, expected) => {
    const there = other === 'criticality ?' ? '' : `criticality high  ${other}`;
    const model = `${sms}service Mail { criticality high  depends on Power  ${own} }\nservice Power { ${there} }`;
    expect(outcome('each service passes DependencyStrength', model)).toContain(expected);
  });
});

describe('what is worked out from both sides of a link', () => {
  test.each([
    [
      'what a supplier provides follows from what it supplies',
      'each supplier has provides',
      'supplier X\ncomponent Line { supplied by X }',
      'holds',
    ],
    [
      'who supplies follows from what suppliers provide',
      'each component is supplied',
      'supplier X { provides Line }\ncomponent Line',
      'holds',
    ],
    [
      'a role that only a supplier holds is outside',
      'each step where outsourced has accountable',
      'supplier X\nrole R1 { held by X }\nprocess P { step S1 { R R1 } }',
      'fails | Step S1 states no `A`: state it.',
    ],
    [
      'a draft supplier does not count',
      'each component is supplied',
      'supplier X { status draft  provides Line }\ncomponent Line',
      'fails | Component Line states no `supplied by`: state it.',
    ],
    [
      'a service needs what lies below what it depends on',
      'each component is needed',
      'service Mail { depends on A1 }\ncomponent A1 { depends on B1 }\ncomponent B1',
      'holds',
    ],
    [
      'a catalogue of all services names each',
      'each service has some catalogue',
      'service Mail\ncatalogue All { services all }',
      'holds',
    ],
    [
      'a contract without end has no last day',
      'each contract has valid.to',
      'contract C { valid 2026-01-01 }',
      'fails | Contract C states no `valid … to`: state it.',
    ],
  ])('%s', (_name, sentence, model, expected) => {
    expect(outcome(sentence, sms + model)).toBe(expected);
  });
});
