/** A change is planned in the maintenance hours of what it affects, and no other change of the same part then. */
import { weekdayOf } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { targetsOf } from '../model/resolve.ts';
import { unresolvedIn } from './unresolved.ts';
import { dayOf, hasEnded, naming } from './values.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';
import { isOpenOn, weekHoursOf } from './week-hours.ts';

export const changeSchedule: PassableCheck = {
  name: 'ChangeSchedule',
  judge(context, change) {
    if (hasEnded(change)) return verdict('skipped', (say) => say.scheduleFits());
    const planned = plannedDays(change);
    if (!planned) return verdict('unknown', (say) => say.notPlanned());
    const parts = targetsOf(context.model, change, 'affects').filter(({ kind }) => changed.has(kind));
    const fits = verdict('true', (say) => say.scheduleFits());
    const judged = parts.flatMap((part) => [
      inMaintenance(context, part, planned.first),
      collision(context, change, part, planned),
    ]);
    return worst([...judged, ...unresolvedIn(context, change, ['affects'])], fits);
  },
};

const changed: ReadonlySet<string> = new Set(['service', 'component', 'asset']);

interface Days {
  readonly first: string;
  readonly last: string;
}

function plannedDays(change: Element): Days | undefined {
  const first = dayOf(change, 'planned');
  return first === undefined ? undefined : { first, last: dayOf(change, 'planned', 'to') ?? first };
}

/** What names no maintenance hours may be changed at any time. */
function inMaintenance({ model }: PassableContext, part: Element, day: string): PassableVerdict {
  const calendars = targetsOf(model, part, 'maintenance');
  const hours = calendars.map((calendar) => weekHoursOf(model, calendar));
  const open = hours.some((week) => week && !week.unclear && isOpenOn(week, day));
  if (calendars.length === 0 || open) return verdict('true', (say) => say.scheduleFits());
  const unclear = hours.findIndex((week) => !week || week.unclear);
  const calendar = calendars[Math.max(0, unclear)]?.name ?? '';
  return unclear >= 0 || weekdayOf(day) === undefined
    ? verdict('unknown', (say) => say.maintenanceUnclear(calendar))
    : verdict('false', (say) => say.outsideMaintenance(day, part.name, calendar));
}

function collision(
  { model, counts }: PassableContext,
  change: Element,
  part: Element,
  planned: Days,
): PassableVerdict {
  const others = naming(model, part, 'change', ['affects']).filter(
    (other) => other !== change && counts(other) && !hasEnded(other),
  );
  const other = others.find((candidate) => {
    const days = plannedDays(candidate);
    return days && days.first <= planned.last && days.last >= planned.first;
  });
  return other
    ? verdict('false', (say) => say.changesCollide(other.name, part.name, planned.first))
    : verdict('true', (say) => say.scheduleFits());
}
