/** How far the model is with a clause, for each service management system that aims at its framework. */
import type { Judging } from '../checks/run-checks.ts';
import { evaluateCoverage } from '../coverage/coverage.ts';
import type { ClauseCoverage } from '../coverage/coverage-result.ts';
import { coverageMessages } from '../messages/coverage.ts';
import { hoverMessages } from '../messages/hover.ts';
import type { Language } from '../messages/language.ts';
import { titleOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';

/** One sentence for each system. */
export function clauseStates(model: Model, clause: Element, judging: Judging): readonly string[] {
  return evaluateCoverage(model, judging).flatMap(({ sms, clauses }) => {
    const found = clauses.find(({ element }) => element === clause);
    return found ? [stateOf(found, titleOf(sms, judging.language), judging.language)] : [];
  });
}

function stateOf({ level, rules }: ClauseCoverage, system: string, language: Language): string {
  const deciding = rules.filter((rule) => rule.deciding);
  const holding = deciding.filter(({ outcome }) => outcome === 'holds' || outcome === 'no case');
  const label = coverageMessages[language].levels[level];
  return deciding.length === 0
    ? `${system}: ${label}`
    : `${system}: ${label}, ${hoverMessages[language].rulesHold(holding.length, deciding.length)}`;
}
