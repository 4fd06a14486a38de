/** What could be added to mend the gaps of a clause or a rule, for the coverage tree. */
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { ClauseCoverage, RuleCoverage } from '../../core/coverage/coverage-result.ts';
import type { Fix, Place } from '../../core/finding.ts';
import type { Model } from '../../core/model/model.ts';
import { namePlace, placeOf } from '../../core/model/places.ts';
import type { MendDto, MendsParams } from '../protocol.ts';
import { judgingOf, type Session } from '../session.ts';

export async function mends(session: Session, { place }: MendsParams): Promise<MendDto[]> {
  await session.settled();
  const models = [...session.workspace.models.values()].map(({ model }) => model);
  const rules = models.flatMap((model) =>
    evaluateCoverage(model, judgingOf(session)).flatMap(({ clauses }) =>
      clauses.flatMap((clause) => rulesAt(model, clause, place)),
    ),
  );
  const fixes = rules.flatMap((rule) => rule.someGaps(mostGaps).flatMap(({ fix }) => fix ?? []));
  const byTitle = new Map(fixes.map((fix) => [fix.title, fix]));
  return [...byTitle.values()].slice(0, mostMends).map(mendDto);
}

/** As many gaps of a rule are looked at, and as many ways to mend them are offered. */
const mostGaps = 20;
const mostMends = 30;

/** All rules of the clause whose name stands at the place, or the one rule that stands there. */
function rulesAt(model: Model, clause: ClauseCoverage, place: Place): readonly RuleCoverage[] {
  const rules = [...clause.rules, ...clause.evidence];
  if (isSame(namePlace(model, clause.element), place)) return rules;
  return rules.filter(({ uri, span }) => uri === place.uri && isSame(placeOf(model, uri, span), place));
}

function isSame(one: Place, other: Place): boolean {
  const [start, wanted] = [one.range.start, other.range.start];
  return one.uri === other.uri && start.line === wanted.line && start.character === wanted.character;
}

function mendDto({ title, edits }: Fix): MendDto {
  return { title, edits: edits.map(({ uri, range, newText }) => ({ uri, range, newText })) };
}
