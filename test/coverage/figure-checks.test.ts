import { describe, expect, test } from 'vitest';
import { judge, outcome } from './judge.ts';

const sms = 'sms S { aims at Own  services Mail }\n';
const budget = (text: string): string => `${sms}budget B { ${text} }`;

describe('a budget adds up', () => {
  const sentence = 'each budget passes BudgetSum';

  test.each([
    ['to the cent', 'item "A" EUR 0.1  item "B" EUR 0.2  total EUR 0.3', 'holds'],
    [
      'with items per month over its period',
      'item "A" EUR 1500 per month  total EUR 18000  valid 2026-01-01 to 2026-12-31',
      'holds',
    ],
    [
      'where all are for the same period',
      'item "A" EUR 5 per month  item "B" EUR 6 per month  total EUR 11 per month',
      'holds',
    ],
    [
      'or says by how much it does not',
      'item "A" EUR 1500 per month  item "B" EUR 200  total EUR 18000  valid 2026-01-01 to 2026-12-31',
      'fails | Budget B has items of EUR 18200 together (EUR 1500 per month + EUR 200), where its total is EUR 18000: correct one of the two.',
    ],
    [
      'in one currency only',
      'item "A" USD 5  total EUR 5',
      'fails | Budget B has amounts that cannot be added up: use one currency, and a `valid` of whole months where amounts are per month.',
    ],
    [
      'not over half a month',
      'item "A" EUR 5 per month  total EUR 5  valid 2026-01-01 to 2026-01-15',
      'fails | Budget B has amounts that cannot be added up: use one currency, and a `valid` of whole months where amounts are per month.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(outcome(sentence, budget(text))).toBe(expected);
  });
});

describe('spending', () => {
  const sentence = 'each budget passes BudgetDeviation';
  const year = 'total EUR 1000  valid 2026-01-01 to 2026-12-31';

  test.each([
    ['below the total is well before the end', `${year}  value 2026-10-31 EUR 400`, 'holds'],
    ['may pass the total by the reserve', `${year}  reserve 5%  value 2026-10-31 EUR 1050`, 'holds'],
    [
      'beyond the reserve deviates',
      `${year}  reserve 5%  value 2026-10-31 EUR 1050.01`,
      'fails | Budget B has spent EUR 1050.01 of EUR 1000 (5%), more than its `reserve` allows, and nothing deals with it: add an `action` whose `from` names this budget.',
    ],
    [
      'after the day judged does not count',
      `${year}  value 2026-10-31 EUR 900  value 2026-11-23 EUR 2000`,
      'holds',
    ],
    ['is what the items say where there is no value', `${year}  item "A" EUR 1000 actual EUR 990`, 'holds'],
    ['before the period begins is not asked for', 'total EUR 5  valid 2027-01-01 to 2027-12-31', 'holds'],
    [
      'below the total deviates at the end',
      'total EUR 1000  valid 2025-01-01 to 2025-12-31  value 2025-12-31 EUR 800',
      'fails | Budget B has spent EUR 800 of EUR 1000 (-20%), more than its `reserve` allows, and nothing deals with it: add an `action` whose `from` names this budget.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(outcome(sentence, budget(text))).toBe(expected);
  });

  test('that deviates is well where something deals with it', () => {
    const model = `${budget(`${year}  value 2026-10-31 EUR 1500`)}\naction Cut { from B }`;
    expect(outcome(sentence, model)).toBe('holds');
  });

  test('is not judged without a date', () => {
    expect(judge(sentence, budget(year), { asOf: undefined }).undated).toBe(true);
  });
});

describe('capacity', () => {
  const sentence = 'each capacity passes CapacityForecast';
  const model = (demand: string, capacity: string): string =>
    `${sms}demand D { ${demand} }\ncapacity C { source D  ${capacity} }`;

  test.each([
    ['is enough up to the last forecast', 'now 800  forecast 2027-11-22 900', 'now 1000  limit 90%', 'holds'],
    [
      'is short from a day between forecasts',
      'now 800  forecast 2027-11-22 1000',
      'now 1000  limit 90%',
      'fails | Capacity C has 900 (1000 × 90%) on 2027-11-22, when 1000 is needed; it is short from 2027-05-24 on: change it before that day, and write the day of the change behind `due`.',
    ],
    [
      'may be short after the day of its change',
      'now 800  forecast 2027-11-22 1000',
      'now 1000  limit 90%  due 2027-05-23',
      'holds',
    ],
    [
      'is what is forecast from its day on',
      'now 800  forecast 2027-11-22 1000',
      'now 1000  forecast 2027-03-01 1200  limit 90%',
      'holds',
    ],
    [
      'keeps its reserve free',
      'now 800  forecast 2027-11-22 901',
      'now 1000  reserve 100',
      'fails | Capacity C has 900 (1000 − 100) on 2027-11-22, when 901 is needed; it is short from 2027-11-19 on: change it before that day, and write the day of the change behind `due`.',
    ],
    [
      'grows with a share of what it was',
      'now 100  growth 10% per year',
      'now 121  forecast 2028-11-22 121',
      'holds',
    ],
    [
      'is compared in one unit',
      'now 800 per month  forecast 2027-11-22 900 per month',
      'now 1000 per day',
      'fails | Capacity C is counted in another unit or period than D: use the same for both.',
    ],
    [
      'needs a forecast',
      'now 800',
      'now 1000',
      'fails | Capacity C has no forecast, there or at its demand: add `forecast`.',
    ],
  ])('%s', (_name, demand, capacity, expected) => {
    expect(outcome(sentence, model(demand, capacity))).toBe(expected);
  });

  test('carries its demands together', () => {
    const two = `${sms}demand D { now 60  forecast 2027-01-01 60 }\ndemand E { now 50 }\ncapacity C { source D, E  now 100 }`;
    expect(outcome(sentence, two)).toContain('when 110 is needed; it is short from 2026-11-22 on');
  });
});

describe('demand', () => {
  const sentence = 'each demand passes DemandWorkload';
  const model = (demand: string, sla: string): string =>
    `${sms}service Mail\ndemand Letters { services Mail  ${demand} }\nsla A { service Mail  ${sla} }`;

  test.each([
    [
      'stays within a limit of its name',
      'now 800  forecast 2027-01-01 900',
      'workload "letters" <= 900',
      'holds',
    ],
    [
      'is held against a limit of its unit',
      'now 901  unit pieces',
      'workload "Pieces" <= 900',
      'fails | Demand Letters is expected to be 901 on 2026-11-22, above the workload limit of 900 in A: agree a higher limit or curb the demand.',
    ],
    [
      'grows until the SLA ends',
      'now 800  growth 10 per month',
      'workload "Letters" <= 900  valid 2026-01-01 to 2027-10-22',
      'fails | Demand Letters is expected to be 910 on 2027-10-22, above the workload limit of 900 in A: agree a higher limit or curb the demand.',
    ],
    [
      'after the SLA is of no concern',
      'now 800  forecast 2028-01-01 1000',
      'workload "Letters" <= 900  valid 2026-01-01 to 2026-12-31',
      'holds',
    ],
    ['has no limit where there is none', 'now 800', 'workload none "No bounds."', 'holds'],
    [
      'finds no limit of its own',
      'now 800',
      'workload "Parcels" <= 900',
      'fails | Demand Letters finds no workload limit of its own name, title or unit in A: give the two the same title.',
    ],
  ])('%s', (_name, demand, sla, expected) => {
    expect(outcome(sentence, model(demand, sla))).toBe(expected);
  });
});
