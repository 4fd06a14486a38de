import { expect, it } from 'vitest';
import { coverageNodes } from '../../extension/views/coverage/coverage-node.ts';
import type { CoverageNode } from '../../extension/views/coverage/coverage-node.ts';
import type { ClauseCoverageDto, CoverageDto, Level } from '../../language-server/protocol.ts';

const place = {
  uri: 'file:///m.sms',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
};

it('the tree holds clauses within clauses, then rules, then gaps and the elements that meet the rule', () => {
  expect(outline(coverageNodes(coverage, {}))).toEqual([
    'framework 1',
    '  8 1',
    '    8.3 1',
    '      8.3.3 1',
    '        Agreed 1',
    '          gap Payroll',
    '          service Canteen meets it',
    '        Targets 0',
    '          and more',
    '    8.6 0',
  ]);
});

it('the filter leaves only what has gaps', () => {
  expect(outline(coverageNodes(coverage, { gaps: true }))).toEqual([
    'framework 1',
    '  8 1',
    '    8.3 1',
    '      8.3.3 1',
    '        Agreed 1',
    '          gap Payroll',
  ]);
});

it('a filter by level leaves clauses at these levels and the groups around them', () => {
  expect(outline(coverageNodes(coverage, { levels: ['not judged'] }))).toEqual([
    'framework 1',
    '  8 1',
    '    8.6 0',
  ]);
  expect(outline(coverageNodes(coverage, { levels: ['verified'] }))).toEqual(['framework 0']);
});

it('ids stay the same when gaps come and go, and no two are alike', () => {
  const idsOf = (nodes: readonly CoverageNode[]): string[] =>
    nodes.flatMap((node) => [node.id, ...idsOf(node.children)]);
  const all = idsOf(
    coverageNodes({ ...coverage, coverage: [...coverage.coverage, ...coverage.coverage] }, {}),
  );
  expect(new Set(all).size).toBe(all.length);
  const [framework] = coverage.coverage;
  const mended = {
    ...coverage,
    coverage: framework ? [{ ...framework, clauses: framework.clauses.slice(0, 3) }] : [],
  };
  expect(all).toEqual(expect.arrayContaining(idsOf(coverageNodes(mended, {}))));
});

const coverage: CoverageDto = {
  asOf: '2026-11-22',
  coverage: [
    {
      sms: 'Waterland',
      smsPlace: place,
      framework: 'ISO/IEC 20000-1:2018',
      frameworkName: 'ISO20000',
      judged: 1,
      covered: 0,
      clauses: [
        clause('8', '', 'partial'),
        clause('8.3', '8', 'partial'),
        {
          ...clause('8.3.3', '8.3', 'partial'),
          rules: [
            {
              ...rule('Agreed', 'fails'),
              gaps: [{ ...place, message: 'Payroll: an SLA', element: 'Payroll' }],
              meeting: [{ ...place, label: 'service Canteen' }],
            },
            { ...rule('Targets', 'holds'), moreMeet: true },
          ],
        },
        clause('8.6', '8', 'not judged'),
      ],
    },
  ],
};

function clause(number: string, parent: string, level: Level): ClauseCoverageDto {
  return { clause: number, title: number, parent, level, levelLabel: level, place, rules: [] };
}

function rule(name: string, outcome: 'holds' | 'fails') {
  return {
    rule: name,
    title: name,
    outcome,
    outcomeLabel: outcome,
    deciding: true,
    place,
    gaps: [],
    meeting: [],
    moreMeet: false,
  };
}

function outline(nodes: readonly CoverageNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [`${indent}${lineOf(node)}`, ...outline(node.children, `${indent}  `)]);
}

function lineOf(node: CoverageNode): string {
  switch (node.type) {
    case 'framework':
      return `framework ${node.gapCount}`;
    case 'clause':
      return `${node.clause.clause} ${node.gapCount}`;
    case 'rule':
      return `${node.rule.rule} ${node.gapCount}`;
    case 'gap':
      return `gap ${node.gap.element}`;
    case 'element':
      return node.element ? `${node.element.label} meets it` : 'and more';
  }
}
