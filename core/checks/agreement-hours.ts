/** The support hours of every OLA and contract underneath cover the SLA's. */
import type { Element } from '../model/fragment.ts';
import { agreementsUnderneath, isWithoutAgreements } from './agreements-underneath.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';
import { unresolvedUnderneath } from './unresolved.ts';
import { isOpenOn, weekHoursOf, type WeekHours } from './week-hours.ts';
import { minutesInWeek, stretchTexts, subtractStretches } from './week-stretches.ts';

/** So many stretches of uncovered hours are named. */
const namedStretches = 3;

export const agreementHours: PassableCheck = {
  name: 'AgreementHours',
  judge(context, sla) {
    const needed = weekHoursOf(context.model, sla);
    if (!needed) return verdict('unknown', (messages) => messages.noHours());
    const agreements = agreementsUnderneath(context, sla);
    if (agreements.length === 0) {
      return verdict(isWithoutAgreements(context, sla) ? 'skipped' : 'unknown', (messages) =>
        messages.nothingUnderneath(),
      );
    }
    const covered = verdict('true', (messages) => messages.hoursCovered());
    const compared = agreements.map((agreement) => compareHours(context, needed, agreement));
    return worst([...compared, ...unresolvedUnderneath(context, sla)], covered);
  },
};

function compareHours({ model }: PassableContext, needed: WeekHours, agreement: Element): PassableVerdict {
  const there = weekHoursOf(model, agreement);
  if (!there) return verdict('unknown', (messages) => messages.hoursMissing(agreement.name));
  if (!isComparable(needed, there))
    return verdict('unknown', (messages) => messages.hoursUnclear(agreement.name));
  const uncovered = stretchTexts(subtractStretches(needed.open, there.open));
  if (uncovered.length > 0) {
    const named = [
      ...uncovered.slice(0, namedStretches),
      ...(uncovered.length > namedStretches ? ['…'] : []),
    ].join(', ');
    return verdict('false', (messages) => messages.hoursUncovered(agreement.name, named));
  }
  const closed = [...there.closed].toSorted().find((day) => isOpenOn(needed, day));
  if (closed !== undefined)
    return verdict('false', (messages) => messages.hoursClosed(agreement.name, closed));
  return verdict('true', (messages) => messages.hoursCovered());
}

/** Hours around the clock are the same in every timezone. */
function isComparable(needed: WeekHours, there: WeekHours): boolean {
  if (needed.unclear || there.unclear) return false;
  const zones = new Set([...needed.timezones, ...there.timezones]);
  return zones.size < 2 || subtractStretches([[0, minutesInWeek]], there.open).length === 0;
}
