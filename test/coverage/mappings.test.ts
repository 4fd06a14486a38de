import { describe, expect, test } from 'vitest';
import { explainClause } from '../../core/coverage/explain.ts';
import { correspondingClauses, mappingLines } from '../../core/model/mappings.ts';
import { elementsNamed } from '../../core/model/model.ts';
import { modelOfTexts } from '../harness/model.ts';

const model = modelOfTexts({
  'own.sms': `framework House { clause A "Answer"  clause 2 "Ask" }
mapping HouseToIso House to ISO20000 { A = 8.6.1, 8.6.2  2 = 8.3.2 }`,
});

function beside(clause: string): readonly string[] {
  const [element] = elementsNamed(model, clause);
  return element ? correspondingClauses(model, element).map(({ qualifiedName }) => qualifiedName) : [];
}

describe('mappings', () => {
  test('of the library lead from clauses that exist to clauses that exist', () => {
    const lines = mappingLines(model).filter(({ mapping }) => mapping.packageName !== '');
    expect(lines.length).toBeGreaterThan(40);
    const codes = mappingLines(model).flatMap(({ from, to }) => [from, ...to]);
    expect(codes.filter(({ clause }) => !clause).map(({ code }) => code.word)).toEqual([]);
  });

  test('name every practice of ITIL 4 and every process of USM', () => {
    const practices = elementsNamed(model, 'ITIL4').flatMap(({ children }) =>
      children.flatMap((group) => group.children),
    );
    expect(practices).toHaveLength(34);
    const processes = ['Agree', 'Change', 'Recover', 'Operate', 'Improve'];
    expect(processes.filter((name) => beside(`USM ${name}`).length === 0)).toEqual([]);
  });

  test('of a user count like those of the library, and in both directions', () => {
    expect(beside('House A')).toEqual(['ISO20000 8.6.1', 'ISO20000 8.6.2']);
    expect(beside('ISO20000 8.3.2')).toContain('House 2');
    const [explained] = explainClause(model, [], '8.6.1', 'en');
    const names = explained?.corresponding.map(({ qualifiedName }) => qualifiedName);
    expect(names).toEqual(
      expect.arrayContaining(['House A', 'ITIL4 IncidentManagement', 'ISO20000_2011 8.1', 'USM Recover']),
    );
  });
});
