import { expect, it } from 'vitest';
import { coverageNodes, ruleParts } from '../../extension/views/coverage/coverage-node.ts';
import type { CoverageFilter, CoverageNode, RuleNode } from '../../extension/views/coverage/coverage-node.ts';
import type {
  ClauseCoverageDto,
  CoverageDto,
  Level,
  RuleDetailsDto,
} from '../../language-server/protocol.ts';

const place = {
  uri: 'file:///m.sms',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
};

it('the tree holds clauses within clauses, then rules, then the first of their gaps', () => {
  expect(outline(coverageNodes(coverage, {}))).toEqual([
    'framework 3',
    '  8 3',
    '    8.3 3',
    '      8.3.3 3',
    '        Agreed 2 and more',
    '          gap Payroll',
    '        Known 1 and more',
    '          gap Canteen',
    '        Targets 0 and more',
    '    8.6 0',
  ]);
});

it('a rule that is opened shows all gaps, then the elements that meet it', () => {
  const agreed = ruleNamed('Agreed', {});
  expect(outline(ruleParts(agreed, details, {}))).toEqual([
    'gap Payroll',
    'gap Visits',
    'service Canteen meets it',
    'and more',
  ]);
  expect(outline(ruleParts(agreed, details, { gaps: true }))).toEqual(['gap Payroll', 'gap Visits']);
  expect(agreed.details).toEqual({ framework: 'm.sms#Waterland#ISO20000', clause: '8.3.3', rule: 'Agreed' });
});

it('a filter for gaps leaves nothing to be opened in a rule whose gaps are known', () => {
  expect(ruleNamed('Known', {}).hasMore).toBe(true);
  expect(ruleNamed('Known', { gaps: true }).hasMore).toBe(false);
});

it('the filter leaves only what has gaps', () => {
  expect(outline(coverageNodes(coverage, { gaps: true }))).toEqual([
    'framework 3',
    '  8 3',
    '    8.3 3',
    '      8.3.3 3',
    '        Agreed 2 and more',
    '          gap Payroll',
    '        Known 1',
    '          gap Canteen',
  ]);
});

it('a filter by level leaves clauses at these levels and the groups around them', () => {
  expect(outline(coverageNodes(coverage, { levels: ['not judged'] }))).toEqual([
    'framework 3',
    '  8 3',
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

const details: RuleDetailsDto = {
  sums: { elements: 60, judged: 60, holds: 58, fails: 2, undated: 0 },
  gaps: [gapAt('Payroll'), gapAt('Visits')],
  meeting: [{ ...place, label: 'service Canteen' }],
  moreMeet: true,
};

const coverage: CoverageDto = {
  asOf: '2026-11-22',
  coverage: [
    {
      id: 'm.sms#Waterland#ISO20000',
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
              gapCount: 2,
              gaps: [gapAt('Payroll')],
              holdsForSome: true,
            },
            { ...rule('Known', 'fails'), gapCount: 1, gaps: [gapAt('Canteen')], holdsForSome: true },
            { ...rule('Targets', 'holds'), holdsForSome: true },
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
    gapCount: 0,
    gaps: [],
    holdsForSome: false,
  };
}

function gapAt(element: string) {
  return { ...place, message: `${element}: an SLA`, element };
}

function ruleNamed(name: string, filter: CoverageFilter): RuleNode {
  const rulesIn = (node: CoverageNode): readonly RuleNode[] =>
    node.type === 'rule' ? [node] : node.children.flatMap(rulesIn);
  const found = coverageNodes(coverage, filter)
    .flatMap(rulesIn)
    .find(({ rule: { rule: own } }) => own === name);
  if (!found) throw new Error(`There is no rule ${name}.`);
  return found;
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
      return `${node.rule.rule} ${node.gapCount}${node.hasMore ? ' and more' : ''}`;
    case 'gap':
      return `gap ${node.gap.element}`;
    case 'element':
      return node.element ? `${node.element.label} meets it` : 'and more';
  }
}
