import type { GapDto } from '../../../language-server/protocol.ts';
import { l10n } from '../../localize.ts';
import { escapeMarkdown, markdownTable } from '../../markdown-text.ts';
import type { ClauseNode, CoverageNode, FrameworkNode, RuleNode } from './coverage-node.ts';
import { clauseTitle, coveredInWords } from './words.ts';

/** All gaps of a rule, by the id of its node; of others the first ones are all. */
export type AllGaps = ReadonlyMap<string, readonly GapDto[]>;

/** A part of the coverage tree, to be pasted into a report or a pull request. */
export function coverageMarkdown(nodes: readonly CoverageNode[], all: AllGaps, asOf: string): string {
  return `${nodes.map((node) => section(node, all, asOf)).join('\n\n')}\n`;
}

function section(node: CoverageNode, all: AllGaps, asOf: string): string {
  switch (node.type) {
    case 'framework':
      return frameworkSection(node, all, asOf);
    case 'clause':
      return `## ${headOf(node)}\n\n${parts([clauseTable([node]), gapList([node], all)])}`;
    case 'rule':
      return ruleLines(node, all).join('\n');
    case 'gap':
      return `- ${escapeMarkdown(node.gap.message)}`;
    case 'element':
      return `- ${escapeMarkdown(node.element?.label ?? l10n.t('and more'))}`;
  }
}

function frameworkSection({ coverage, children }: FrameworkNode, all: AllGaps, asOf: string): string {
  const title = `## ${escapeMarkdown(coverage.framework)}: ${escapeMarkdown(coverage.sms)}`;
  const words = escapeMarkdown(`${coveredInWords(coverage)} ${l10n.t('As of {0}.', asOf)}`);
  return parts([title, words, clauseTable(children), gapList(children, all)]);
}

function clauseTable(nodes: readonly ClauseNode[]): string {
  const headings = [l10n.t('Clause'), l10n.t('Title'), l10n.t('Level'), l10n.t('Gaps')];
  const rows = withInner(nodes).map(({ clause, gapCount }) => [
    clause.clause,
    clause.title,
    clause.levelLabel,
    gapCount === 0 ? '' : String(gapCount),
  ]);
  return markdownTable(headings, rows);
}

function gapList(nodes: readonly ClauseNode[], all: AllGaps): string {
  const gapped = withInner(nodes).filter(({ children }) => children.some(isGappedRule));
  if (gapped.length === 0) return '';
  const lines = gapped.flatMap((node) => [
    `- ${headOf(node)}`,
    ...node.children
      .filter(isGappedRule)
      .flatMap((rule) => ruleLines(rule, all))
      .map((line) => `  ${line}`),
  ]);
  return `### ${l10n.t('Gaps')}\n\n${lines.join('\n')}`;
}

function isGappedRule(node: ClauseNode['children'][number]): node is RuleNode {
  return node.type === 'rule' && node.gapCount > 0;
}

function ruleLines({ id, rule }: RuleNode, all: AllGaps): readonly string[] {
  const head = `- ${escapeMarkdown(rule.title || rule.rule)} (${escapeMarkdown(rule.outcomeLabel)})`;
  const gaps = all.get(id) ?? rule.gaps;
  return [head, ...gaps.map((gap) => `  - ${escapeMarkdown(gap.message)}`)];
}

function headOf({ clause }: ClauseNode): string {
  return escapeMarkdown(clauseTitle(clause));
}

/** The clauses and all that stand within them, in order. */
function withInner(nodes: readonly ClauseNode[]): readonly ClauseNode[] {
  return nodes.flatMap((node) => [
    node,
    ...withInner(node.children.filter((child) => child.type === 'clause')),
  ]);
}

function parts(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
