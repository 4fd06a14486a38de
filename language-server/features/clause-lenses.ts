/** Beside each clause of a framework: how the models of the workspace stand to it. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { ClauseCoverage, FrameworkCoverage } from '../../core/coverage/coverage-result.ts';
import { askedGaps } from '../../core/coverage/asked-gaps.ts';
import { coverageMessages } from '../../core/messages/coverage.ts';
import { titleOf } from '../../core/model/access.ts';
import type { Element, Fragment } from '../../core/model/fragment.ts';
import { rangeAt } from '../../core/model/lines.ts';
import { judgingOf, type Session } from '../session.ts';
import { modelOf } from '../workspace.ts';

/** The lenses of a file that holds a framework; those of other files are none. */
export async function clauseLenses(session: Session, { textDocument }: CodeLensParams): Promise<CodeLens[]> {
  const fragment = fragmentOf(session, textDocument.uri);
  const clauses = fragment?.elements.filter(({ kind }) => kind === 'clause') ?? [];
  if (!fragment || clauses.length === 0 || !session.settings.codeLens) return [];
  await session.settled();
  const standings = standingsOf(session, fragment.uri);
  return clauses.flatMap((clause) =>
    (standings.get(placeKey(clause)) ?? []).map((title) => ({
      range: rangeAt(fragment.lineStarts, clause.nameSpan),
      command: { title, command: '' },
    })),
  );
}

function fragmentOf({ workspace }: Session, uri: string): Fragment | undefined {
  return workspace.library.get(uri) ?? modelOf(workspace, uri)?.model.fragments.get(uri);
}

/** By clause of the file: one sentence for each SMS that aims at its framework. */
function standingsOf(session: Session, uri: string): ReadonlyMap<string, readonly string[]> {
  const judging = judgingOf(session);
  const found = new Map<string, string[]>();
  const aimed = [...session.workspace.models.values()]
    .flatMap(({ model }) => evaluateCoverage(model, judging))
    .filter(({ framework }) => framework.uri === uri);
  for (const coverage of aimed) {
    for (const clause of coverage.clauses.filter(({ level }) => level !== 'not judged')) {
      const key = placeKey(clause.element);
      found.set(key, [...(found.get(key) ?? []), standing(coverage, clause, judging.language)]);
    }
  }
  return found;
}

function standing(
  coverage: FrameworkCoverage,
  clause: ClauseCoverage,
  language: Session['settings']['language'],
): string {
  const messages = coverageMessages[language];
  const gaps = askedGaps(coverage, clause).filter(({ severity }) => severity === 'warning').length;
  return messages.standing(titleOf(coverage.sms, language), messages.levels[clause.level], gaps);
}

/** The models hold the library each for itself; the place in the file tells which clause is the same. */
function placeKey({ nameSpan, name }: Element): string {
  return `${String(nameSpan[0])} ${name}`;
}
