/** Planned maintenance that counts as downtime takes no more of a week than the availability leaves: H4. */
import { partOf, quantityOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties, type Stated } from '../model/inherited.ts';
import { compareRationals, decimalText, multiply, one, rational, subtract } from '../model/rational.ts';
import { fittingKinds } from '../model/lookup.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { structureUnderneath } from './agreements-underneath.ts';
import { fractionOf } from './availability-structure.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';
import { weekHoursOf, type WeekHours } from './week-hours.ts';
import { minutesInWeek, subtractStretches, uniteStretches, type Stretch } from './week-stretches.ts';

export const maintenanceFits: PassableCheck = {
  name: 'MaintenanceFits',
  judge(context, sla) {
    const counting = statedProperties(context.model, sla, 'availability').filter(({ property }) =>
      wordsOf(property, 'counting').includes('maintenance'),
    );
    return worst(
      counting.map((stated) => judgeTarget(context, sla, stated)),
      none,
    );
  },
};

const none = verdict('skipped', (say) => say.maintenanceNotCounted());

function judgeTarget(context: PassableContext, sla: Element, stated: Stated): PassableVerdict {
  const percent = quantityOf(stated.property);
  const promised = percent && fractionOf(percent);
  const calendars = maintenanceOf(context, sla);
  if (!percent || !promised || calendars.length === 0)
    return verdict('unknown', (say) => say.maintenanceUnknown());
  const service = serviceHours(context, sla, stated);
  const planned = calendars.map((calendar) => weekHoursOf(context.model, calendar));
  const unclear = calendars[planned.findIndex((week) => !isClear(week, service))];
  if (unclear) return verdict('unknown', (say) => say.weekUnclear(unclear.name));
  const needed = minutesWithin(uniteStretches(planned.flatMap((week) => week?.open ?? [])), service.open);
  const open = lengthOf(service.open);
  const allowed = multiply(subtract(one, promised), rational(BigInt(open)));
  const words = [String(needed), `${percent.amount}%`, String(open), decimalText(allowed, 2)] as const;
  return compareRationals(rational(BigInt(needed)), allowed) > 0
    ? verdict('false', (say) => say.maintenanceTooLong(...words))
    : verdict('true', (say) => say.maintenanceFits(...words));
}

/** The maintenance hours of the agreement, its services and what these stand on. */
function maintenanceOf(context: PassableContext, sla: Element): readonly Element[] {
  const elements = [sla, ...structureUnderneath(context, sla)];
  return [...new Set(elements.flatMap((element) => targetsOf(context.model, element, 'maintenance')))];
}

/** The hours of the target, else those of the agreement, else day and night. */
function serviceHours({ model }: PassableContext, sla: Element, { property, from }: Stated): WeekHours {
  const [during] = partOf(property, 'during');
  const calendar =
    during?.type === 'reference'
      ? targetOf(model, from, during, fittingKinds(property, 'during'))
      : undefined;
  return weekHoursOf(model, calendar ?? sla) ?? always;
}

const always: WeekHours = {
  open: [[0, minutesInWeek]],
  closed: new Set(),
  timezones: new Set(),
  unclear: false,
};

function isClear(week: WeekHours | undefined, service: WeekHours): boolean {
  if (!week || week.unclear || service.unclear) return false;
  return (
    new Set([...week.timezones, ...service.timezones]).size < 2 || lengthOf(service.open) === minutesInWeek
  );
}

function minutesWithin(stretches: readonly Stretch[], around: readonly Stretch[]): number {
  return lengthOf(stretches) - lengthOf(subtractStretches(stretches, around));
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}
