import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Command } from 'vscode';
import type { PlaceDto } from '../../../language-server/protocol.ts';
import { l10n } from '../../localize.ts';
import { toRange, toUri } from '../../places.ts';
import type {
  ClauseNode,
  CoverageNode,
  ElementNode,
  FrameworkNode,
  GapNode,
  RuleNode,
} from './coverage-node.ts';
import { levelIcon, levelMeaning, outcomeIcon } from './levels.ts';
import { clauseTitle, coveredInWords } from './words.ts';

/** A line of the tree as the editor shows it: a symbol, and everything that it says also in words. */
export function coverageItem(node: CoverageNode): TreeItem {
  const item = itemOf(node);
  item.id = node.id;
  item.contextValue = node.type;
  item.accessibilityInformation = { label: spoken(item) };
  return item;
}

function itemOf(node: CoverageNode): TreeItem {
  switch (node.type) {
    case 'framework':
      return frameworkItem(node);
    case 'clause':
      return clauseItem(node);
    case 'rule':
      return ruleItem(node);
    case 'gap':
      return gapItem(node);
    case 'element':
      return elementItem(node);
  }
}

function frameworkItem({ coverage }: FrameworkNode): TreeItem {
  const item = new TreeItem(coverage.framework, TreeItemCollapsibleState.Expanded);
  const count = coverage.judged === 0 ? l10n.t('not judged') : `${coverage.covered}/${coverage.judged}`;
  item.description = `${count} · ${coverage.sms}`;
  item.tooltip = `${coverage.sms}\n${coveredInWords(coverage)}`;
  item.iconPath = new ThemeIcon('checklist');
  item.command = openCommand(coverage.smsPlace);
  return item;
}

function clauseItem({ clause, gapCount, children }: ClauseNode): TreeItem {
  const title = clauseTitle(clause);
  const item = new TreeItem(title, collapsible(children.length > 0));
  item.description = withGaps(clause.levelLabel, gapCount);
  item.tooltip = `${title}\n${clause.levelLabel}: ${levelMeaning(clause.level)}`;
  item.iconPath = levelIcon(clause.level);
  item.command = openCommand(clause.place);
  return item;
}

function ruleItem({ rule, gapCount, hasMore }: RuleNode): TreeItem {
  const item = new TreeItem(rule.title || rule.rule, collapsible(gapCount > 0 || hasMore));
  const outcome = rule.deciding ? rule.outcomeLabel : l10n.t('{0} (advice)', rule.outcomeLabel);
  item.description = withGaps(outcome, gapCount);
  const weight = rule.deciding
    ? l10n.t('This rule decides on the level of its clause.')
    : l10n.t('This rule is advice: it does not decide on the level of its clause.');
  item.tooltip = `${rule.rule}: ${rule.title}\n${outcome}\n${weight}`;
  item.iconPath = outcomeIcon(rule.outcome);
  item.command = openCommand(rule.place);
  return item;
}

function gapItem({ gap }: GapNode): TreeItem {
  const item = new TreeItem(gap.message, TreeItemCollapsibleState.None);
  item.tooltip = gap.message;
  item.iconPath = new ThemeIcon('arrow-small-right');
  item.command = openCommand(gap);
  return item;
}

/** The rule holds for it: said by a symbol and in words. */
function elementItem({ element }: ElementNode): TreeItem {
  if (!element) return new TreeItem(l10n.t('and more'), TreeItemCollapsibleState.None);
  const item = new TreeItem(element.label, TreeItemCollapsibleState.None);
  item.description = l10n.t('meets the rule');
  item.tooltip = `${element.label}\n${l10n.t('meets the rule')}`;
  item.iconPath = new ThemeIcon('check', new ThemeColor('testing.iconPassed'));
  item.command = openCommand(element);
  return item;
}

function collapsible(hasParts: boolean): TreeItemCollapsibleState {
  return hasParts ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
}

function withGaps(text: string, count: number): string {
  if (count === 0) return text;
  return `${text} · ${count === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', count)}`;
}

function openCommand(place: PlaceDto): Command {
  const options = { selection: toRange(place.range), preview: true };
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: [toUri(place), options] };
}

function spoken({ label, description }: TreeItem): string {
  const texts = [label, description].filter((text) => typeof text === 'string');
  return texts.filter((text) => text !== '').join(', ');
}
