import type {
  ClauseCoverageDto,
  CoverageDto,
  ElementDto,
  FrameworkCoverageDto,
  GapDto,
  Level,
  RuleDetailsDto,
  RuleDetailsParams,
  RuleResultDto,
} from '../../../language-server/protocol.ts';

/** A line of the coverage tree. Its id stays the same while the model is edited. */
export type CoverageNode = FrameworkNode | ClauseNode | RuleNode | GapNode | ElementNode;

export interface FrameworkNode {
  readonly type: 'framework';
  readonly id: string;
  readonly coverage: FrameworkCoverageDto;
  readonly gapCount: number;
  readonly children: readonly ClauseNode[];
}
export interface ClauseNode {
  readonly type: 'clause';
  readonly id: string;
  readonly clause: ClauseCoverageDto;
  readonly gapCount: number;
  readonly children: readonly (ClauseNode | RuleNode)[];
}
export interface RuleNode {
  readonly type: 'rule';
  readonly id: string;
  readonly rule: RuleResultDto;
  readonly gapCount: number;
  /** The first of its gaps. */
  readonly children: readonly GapNode[];
  /** What to ask the server for to know all gaps, and what the rule holds for. */
  readonly details: RuleDetailsParams;
  /** There is more to be shown than the first gaps. */
  readonly hasMore: boolean;
}
export interface GapNode {
  readonly type: 'gap';
  readonly id: string;
  readonly gap: GapDto;
  readonly gapCount: 1;
  readonly children: readonly [];
}

/** An element that a rule holds for; without one, that there are others. */
export interface ElementNode {
  readonly type: 'element';
  readonly id: string;
  readonly element: ElementDto | undefined;
  readonly gapCount: 0;
  readonly children: readonly [];
}

/** The tree of all that is covered, or of a part of it. */
export interface CoverageFilter {
  /** Only what has gaps. */
  readonly gaps?: boolean;
  /** Only clauses at one of these levels; all where none is named. */
  readonly levels?: readonly Level[];
}

export function coverageNodes(coverage: CoverageDto, filter: CoverageFilter): readonly FrameworkNode[] {
  const ids = uniqueIds();
  return coverage.coverage.map((framework) => frameworkNode(framework, filter, ids));
}

/** Says an id that was not said before, for things of which a broken model may hold two. */
type UniqueIds = (wanted: string) => string;

function frameworkNode(
  coverage: FrameworkCoverageDto,
  filter: CoverageFilter,
  ids: UniqueIds,
): FrameworkNode {
  const id = ids(coverage.id);
  const clauses = { framework: coverage.id, clausesByParent: groupByParent(coverage.clauses) };
  const children = clauseNodes(clauses, '', id, ids).map((node) => filtered(node, filter));
  const kept = children.filter((node) => node !== undefined);
  return { type: 'framework', id, coverage, gapCount: sumOfGaps(children), children: kept };
}

interface Clauses {
  readonly framework: string;
  readonly clausesByParent: ReadonlyMap<string, readonly ClauseCoverageDto[]>;
}

function clauseNodes(at: Clauses, parent: string, prefix: string, ids: UniqueIds): readonly ClauseNode[] {
  const { framework, clausesByParent } = at;
  return (clausesByParent.get(parent) ?? []).map((clause) => {
    const id = ids(`${prefix}/${clause.clause}`);
    const rules = clause.rules.map((rule) => ruleNode(rule, { framework, clause }, id, ids));
    const inner = clause.clause === parent ? [] : clauseNodes(at, clause.clause, id, ids);
    const children = [...inner, ...rules];
    return { type: 'clause', id, clause, gapCount: sumOfGaps(children), children };
  });
}

function groupByParent(
  clauses: readonly ClauseCoverageDto[],
): ReadonlyMap<string, readonly ClauseCoverageDto[]> {
  const clausesByParent = new Map<string, ClauseCoverageDto[]>();
  for (const clause of clauses) {
    const group = clausesByParent.get(clause.parent);
    if (group) group.push(clause);
    else clausesByParent.set(clause.parent, [clause]);
  }
  return clausesByParent;
}

function ruleNode(
  rule: RuleResultDto,
  { framework, clause }: { readonly framework: string; readonly clause: ClauseCoverageDto },
  prefix: string,
  ids: UniqueIds,
): RuleNode {
  const id = ids(`${prefix}/${rule.rule}`);
  const { gapCount } = rule;
  return {
    type: 'rule',
    id,
    rule,
    gapCount,
    children: rule.gaps.map((gap) => gapNode(gap, id, ids)),
    details: { framework, clause: clause.clause, rule: rule.rule },
    hasMore: gapCount > rule.gaps.length || rule.holdsForSome,
  };
}

/** All that stands below a rule: what fails it, then what it holds for unless only gaps are asked for. */
export function ruleParts(
  { id }: RuleNode,
  { gaps, meeting, moreMeet }: RuleDetailsDto,
  filter: CoverageFilter,
): readonly (GapNode | ElementNode)[] {
  const ids = uniqueIds();
  const failing = gaps.map((gap) => gapNode(gap, id, ids));
  return filter.gaps === true ? failing : [...failing, ...elementNodes({ meeting, moreMeet }, id, ids)];
}

function elementNodes(
  { meeting, moreMeet }: Pick<RuleDetailsDto, 'meeting' | 'moreMeet'>,
  prefix: string,
  ids: UniqueIds,
): readonly ElementNode[] {
  const shown = moreMeet ? [...meeting, undefined] : meeting;
  return shown.map((element) => {
    const id = ids(`${prefix}/+${element?.label ?? ''}`);
    return { type: 'element', id, element, gapCount: 0, children: [] };
  });
}

function gapNode(gap: GapDto, prefix: string, ids: UniqueIds): GapNode {
  return { type: 'gap', id: ids(`${prefix}/${gap.element}`), gap, gapCount: 1, children: [] };
}

function filtered(node: ClauseNode, filter: CoverageFilter): ClauseNode | undefined {
  const { gaps = false, levels = [] } = filter;
  if (gaps && !hasGap(node)) return undefined;
  const children = node.children
    .map((child) => (child.type === 'clause' ? filtered(child, filter) : filteredRule(child, gaps)))
    .filter((child) => child !== undefined);
  const isGroup = node.children.some(({ type }) => type === 'clause');
  const isWanted = isGroup
    ? children.some(({ type }) => type === 'clause')
    : levels.length === 0 || levels.includes(node.clause.level);
  return isWanted ? { ...node, children } : undefined;
}

/** Of a rule only the gaps, where these are asked for. */
function filteredRule(node: RuleNode, gaps: boolean): RuleNode | undefined {
  if (!gaps) return node;
  return hasGap(node) ? { ...node, hasMore: node.gapCount > node.children.length } : undefined;
}

/** Something is missing here: a rule that failed, or that found nothing to judge. */
function hasGap(node: ClauseNode | RuleNode): boolean {
  if (node.type === 'clause') return node.children.some(hasGap);
  return node.gapCount > 0 || node.rule.outcome === 'fails' || node.rule.outcome === 'unanswered';
}

function sumOfGaps(nodes: readonly ({ readonly gapCount: number } | undefined)[]): number {
  return nodes.reduce((sum, node) => sum + (node?.gapCount ?? 0), 0);
}

function uniqueIds(): UniqueIds {
  const timesById = new Map<string, number>();
  return (wanted) => {
    const times = timesById.get(wanted) ?? 0;
    timesById.set(wanted, times + 1);
    return times === 0 ? wanted : `${wanted}~${times}`;
  };
}
