import { describe, expect, test } from 'vitest';
import { brokenWords } from '../../core/coverage/broken-rule.ts';
import { isDeciding, rulesOf } from '../../core/coverage/rule.ts';
import { textsOf } from '../../core/model/access.ts';
import type { Element } from '../../core/model/fragment.ts';
import { libraryFragments } from '../harness/model.ts';
import { coverageOf } from './coverage-of.ts';

const elements = libraryFragments().flatMap((fragment) => fragment.elements);
const iso = elements.filter(
  ({ kind, qualifiedName }) => kind === 'clause' && qualifiedName.startsWith('ISO20000 '),
);

describe('the library', () => {
  test('is read without a problem', () => {
    expect(libraryFragments().flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('has every clause and group of ISO/IEC 20000-1:2018, each once', () => {
    const groups = iso.filter(({ children }) => children.some(({ kind }) => kind === 'clause'));
    expect([iso.length - groups.length, groups.length, new Set(iso.map(({ name }) => name)).size]).toEqual([
      57, 20, 77,
    ]);
    expect(iso.filter(({ title }) => title?.translations?.['nl'] === undefined)).toEqual([]);
  });

  test('numbers each clause below the one around it', () => {
    const misplaced = iso.filter(
      ({ name, parent }) => parent?.kind === 'clause' && !name.startsWith(`${parent.name}.`),
    );
    expect(misplaced).toEqual([]);
  });

  test('says in both languages what each clause asks, and what each rule wishes', () => {
    const silent = iso.filter((clause) => !hasPart(clause) && !isAsked(clause)).map(({ name }) => name);
    expect(silent).toEqual([]);
    const rules = elements.filter(({ kind }) => kind === 'must' || kind === 'should');
    expect(rules.filter(({ title }) => title?.translations?.['nl'] === undefined)).toEqual([]);
  });

  test('says in both languages which papers a clause needs, and what auditors often find', () => {
    const texts = iso.flatMap(({ properties }) =>
      properties
        .filter(({ word }) => word === 'documented' || word === 'typical')
        .flatMap(({ parts }) => [...(parts['title'] ?? []), ...(parts['value'] ?? [])])
        .filter((value) => value.type === 'text'),
    );
    expect(texts).toHaveLength(246);
    expect(texts.filter(({ translations }) => translations?.['nl'] === undefined)).toEqual([]);
  });

  test('has only rules that can be evaluated', () => {
    const sentences = elements.flatMap(({ sentence, properties }) => [
      sentence,
      ...properties.map((property) => property.sentence),
    ]);
    expect(sentences.flatMap((sentence) => (sentence ? brokenWords(sentence) : []))).toEqual([]);
  });

  test('judges the clauses that have rules, and says of the others that it does not', () => {
    const { clauses } = coverageOf('sms S { aims at ISO20000 }');
    const judged = clauses
      .filter(({ group, level }) => !group && level !== 'not judged')
      .map(({ code }) => code);
    const ruled = iso.filter((clause) => rulesOf(clause).some(isDeciding)).map(({ name }) => name);
    expect(judged).toEqual(ruled);
    expect(judged).toContain('8.6.1');
  });

  test('never says that anyone conforms', () => {
    const texts = elements.flatMap((element) => [element.title?.text ?? '', ...textsOfAll(element)]);
    expect(texts.filter((text) => /\b(conforms|compliant|certified)\b/i.test(text))).toEqual([]);
  });
});

function hasPart(clause: Element): boolean {
  return clause.children.some(({ kind }) => kind === 'clause');
}

function isAsked(clause: Element): boolean {
  const asks = clause.properties.find(({ word }) => word === 'asks')?.parts['value']?.[0];
  return asks?.type === 'text' && asks.translations?.['nl'] !== undefined;
}

function textsOfAll(element: Element): readonly string[] {
  return element.properties.flatMap((property) => textsOf(property));
}
