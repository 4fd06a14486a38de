/** How far the model is with a clause, for each service management system that aims at its framework. */
import type { Judging } from '../checks/kept-checks.ts';
import { assessmentOf } from '../assessment.ts';
import type { ClauseCoverage } from '../coverage/coverage-result.ts';
import { coverageMessages } from '../messages/coverage.ts';
import { hoverMessages } from '../messages/hover.ts';
import type { Language } from '../messages/language.ts';
import { titleOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';

/** One sentence for each system; that it is not known yet where much is still to be worked out. */
export function clauseStates(model: Model, clause: Element, judging: Judging): readonly string[] {
  const assessment = assessmentOf(model, judging);
  let steps = 0;
  const isKnown = assessment.settle(() => ++steps > mostSteps);
  if (!isKnown) return [hoverMessages[judging.language].stillJudging];
  return assessment.coverage().flatMap(({ sms, clauses }) => {
    const found = clauses.find(({ element }) => element === clause);
    return found ? [stateOf(found, titleOf(sms, judging.language), judging.language)] : [];
  });
}

/** Nobody waits for a whole model to be judged just to read a few words. */
const mostSteps = 5000;

function stateOf({ level, rules }: ClauseCoverage, system: string, language: Language): string {
  const deciding = rules.filter((rule) => rule.deciding);
  const holding = deciding.filter(({ outcome }) => outcome === 'holds' || outcome === 'no case');
  const label = coverageMessages[language].levels[level];
  return deciding.length === 0
    ? `${system}: ${label}`
    : `${system}: ${label}, ${hoverMessages[language].rulesHold(holding.length, deciding.length)}`;
}
