import { window } from 'vscode';
import type { Memento, QuickPickItem } from 'vscode';
import type { Level } from '../../../language-server/protocol.ts';
import { l10n } from '../../localize.ts';
import type { CoverageFilter } from './coverage-node.ts';
import { levelMeaning, levelName, levelSymbol, levels } from './levels.ts';

/** The levels that the user chose in this workspace; none for all. */
export function levelsKept(memory: Memento): readonly Level[] {
  const kept = memory.get<unknown>(key);
  return Array.isArray(kept) ? levels.filter((level) => kept.includes(level)) : [];
}

/** Asks for levels, and keeps the answer; undefined where the user thought better of it. */
export async function pickLevels(
  memory: Memento,
  chosen: readonly Level[],
): Promise<readonly Level[] | undefined> {
  const items = levels.map((level) => itemOf(level, chosen));
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Show clauses at these levels'),
    placeHolder: l10n.t('Choose levels; all or none of them shows every clause.'),
  });
  if (!picked) return undefined;
  const wanted = picked.length === levels.length ? [] : picked.map(({ level }) => level);
  await memory.update(key, wanted);
  return wanted;
}

/** What the filter leaves, beside the title of the view. */
export function filterInWords({ gaps = false, levels: wanted = [] }: CoverageFilter): string {
  return [...(gaps ? [l10n.t('with gaps')] : []), ...wanted.map(levelName)].join(', ');
}

const key = 'servicewright.coverageLevels';

interface LevelItem extends QuickPickItem {
  readonly level: Level;
}

function itemOf(level: Level, chosen: readonly Level[]): LevelItem {
  return {
    level,
    label: `$(${levelSymbol(level)}) ${levelName(level)}`,
    detail: levelMeaning(level),
    picked: chosen.length === 0 || chosen.includes(level),
  };
}
