import { describe, expect, test } from 'vitest';
import { outcome } from './judge.ts';

describe('availability', () => {
  const mail = (availability: string, text: string): string =>
    `service Mail { ${text} }\nsla A { service Mail  availability ${availability} per month }\n`;
  const find = (model: string): string => outcome('each sla passes AgreementAvailability', model);
  const part = (name: string, percent: string, more = ''): string =>
    `component ${name} { availability ${percent}  ${more} }\n`;

  test('in series is the product', () => {
    const parts = `${part('X', '99.9%')}${part('Y', '99.5%')}${part('Z', '99.95%')}`;
    expect(find(mail('99.5%', 'depends on X, Y, Z') + parts)).toBe(
      'fails | SLA A promises 99.5%, but what Mail stands on reaches 99.3508% (X 99.9% × Y 99.5% × Z 99.95%), 64.45 min short in 30 days: promise less or strengthen it.',
    );
    expect(find(mail('99.35079975%', 'depends on X, Y, Z') + parts)).toBe('holds');
    expect(find(mail('99.3508%', 'depends on X, Y, Z') + parts)).toMatch('reaches 99.35079975% ');
  });

  test('is exact: 90 and 90 percent are 81, no less', () => {
    expect(find(mail('81%', 'depends on X, Y') + part('X', '90%') + part('Y', '90%'))).toBe('holds');
    expect(
      find(mail('81.000000000000000000001%', 'depends on X, Y') + part('X', '90%') + part('Y', '90%')),
    ).toMatch('fails');
  });

  test.each([
    ['2 of 3', '99%', '99.9702%'],
    ['3 of 4', '98%', '99.766352%'],
    ['1 of 2', '99%', '99.99%'],
  ])('of %s at %s is %s', (redundancy, one, reached) => {
    const model = (promised: string): string =>
      mail(promised, 'depends on X') + part('X', one, `redundancy ${redundancy}`);
    expect(find(model(reached))).toBe('holds');
    expect(find(model('99.999%'))).toMatch(`X ${redundancy} at ${one} is ${reached}`);
  });

  test('of one of two is what is left when both fail', () => {
    expect(find(mail('99.99%', 'depends on 1 of X, Y') + part('X', '99%') + part('Y', '99%'))).toBe('holds');
    expect(find(mail('99.991%', 'depends on 1 of X, Y') + part('X', '99%') + part('Y', '99%'))).toMatch(
      'reaches 99.99% ',
    );
  });

  test('counts what two branches share once', () => {
    const shared =
      part('X', '99.9%', 'depends on Db') + part('Y', '99.9%', 'depends on Db') + part('Db', '99%');
    expect(find(mail('99.1%', 'depends on 1 of X, Y') + shared)).toMatch('reaches 98.999901% ');
    expect(
      find(
        mail('98%', 'depends on X  depends on Y') +
          part('X', '100%', 'depends on Db') +
          part('Y', '100%', 'depends on Db') +
          part('Db', '99%'),
      ),
    ).toBe('holds');
  });

  test('of an OLA or contract covers all beneath', () => {
    const network =
      'service Network { depends on Cable }\ncomponent Cable\nola N { service Network  availability 99.9% }\n';
    expect(find(mail('99.5%', 'depends on Network') + network)).toBe('holds');
    const supplied =
      'component Host { supplied by Sup under Con }\nsupplier Sup\ncontract Con { availability 99% }\n';
    expect(find(mail('99.5%', 'depends on Host') + supplied)).toMatch('Host 99%');
  });

  test('cannot be told where a part states none, unless the others are too little already', () => {
    const model = (promised: string): string =>
      mail(promised, 'depends on X, Y') + part('X', '99%') + 'component Y\n';
    expect(find(model('98%'))).toBe(
      'fails | SLA A rests on Y beneath Mail, which states no availability: state it, there or in an OLA or contract.',
    );
    expect(find(model('99.5%'))).toMatch('reaches 99% ');
  });

  test('cannot be told of what depends on itself, on nothing or on what does not exist', () => {
    expect(find(mail('98%', 'depends on X') + part('X', '99%', 'depends on X'))).toMatch('depends on itself');
    expect(find(mail('98%', 'status live'))).toMatch('names nothing that it depends on');
    expect(find(mail('98%', 'depends on X, Nothing') + part('X', '99%'))).toMatch(
      'rests on Nothing, which does not exist',
    );
  });

  test('is no matter where none is promised', () => {
    expect(find('service Mail\nsla A { service Mail }')).toBe('holds');
  });
});
