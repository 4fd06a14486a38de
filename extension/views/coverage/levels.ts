import { ThemeColor, ThemeIcon } from 'vscode';
import type { Level, RuleResultDto } from '../../../language-server/protocol.ts';
import { l10n } from '../../localize.ts';

export function levelIcon(level: Level): ThemeIcon {
  return icon(levelIcons[level]);
}

export function outcomeIcon(outcome: RuleResultDto['outcome']): ThemeIcon {
  return icon(outcomeIcons[outcome]);
}

/** Every level, from the lowest; last what no rule judges. */
export const levels: readonly Level[] = [
  'missing',
  'partial',
  'modelled',
  'evidenced',
  'verified',
  'not judged',
];

export function levelName(level: Level): string {
  switch (level) {
    case 'missing':
      return l10n.t('missing');
    case 'partial':
      return l10n.t('partial');
    case 'modelled':
      return l10n.t('modelled');
    case 'evidenced':
      return l10n.t('evidenced');
    case 'verified':
      return l10n.t('verified');
    case 'not judged':
      return l10n.t('not judged');
  }
}

/** The name of the level's icon. */
export function levelSymbol(level: Level): string {
  return levelIcons[level][0];
}

/** What a level means, in one sentence. */
export function levelMeaning(level: Level): string {
  switch (level) {
    case 'missing':
      return l10n.t('Nothing in the model answers this clause yet.');
    case 'partial':
      return l10n.t('Some of the rules of this clause hold, others do not.');
    case 'modelled':
      return l10n.t('Every rule of this clause that decides holds in the model.');
    case 'evidenced':
      return l10n.t(
        'Modelled, and the documents and records that the clause asks for are stated and in date.',
      );
    case 'verified':
      return l10n.t('Evidenced, and covered by an audit that left no open finding.');
    case 'not judged':
      return l10n.t('No rules are written for this clause: it is outside every total and says nothing.');
  }
}

/** Symbol and colour, beside the level in words. */
type Look = readonly [symbol: string, color: string];

const levelIcons = {
  missing: ['error', 'list.errorForeground'],
  partial: ['color-mode', 'list.warningForeground'],
  modelled: ['pass', 'testing.iconPassed'],
  evidenced: ['pass-filled', 'testing.iconPassed'],
  verified: ['verified-filled', 'testing.iconPassed'],
  'not judged': ['circle-slash', 'disabledForeground'],
} satisfies Record<Level, Look>;

const outcomeIcons = {
  holds: ['check', 'testing.iconPassed'],
  fails: ['close', 'list.errorForeground'],
  unanswered: ['question', 'list.warningForeground'],
  'no case': ['dash', 'disabledForeground'],
} satisfies Record<RuleResultDto['outcome'], Look>;

function icon([symbol, color]: Look): ThemeIcon {
  return new ThemeIcon(symbol, new ThemeColor(color));
}
