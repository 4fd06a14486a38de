/** How long a service may be away in a period: (1 − availability) × the minutes of service in it, exactly. */
import {
  minutesInDay,
  minutesInWeek,
  subtractStretches,
  uniteStretches,
  type Stretch,
} from '../checks/week-stretches.ts';
import { weekHoursOf, type WeekHours } from '../checks/week-hours.ts';
import { partOf } from '../model/access.ts';
import { addDays, weekdayOf } from '../model/date.ts';
import type { Element, Property } from '../model/fragment.ts';
import { fittingKinds } from '../model/lookup.ts';
import type { Model } from '../model/model.ts';
import { divide, multiply, one, rational, readDecimal, subtract, type Rational } from '../model/rational.ts';
import { targetOf } from '../model/resolve.ts';
import { daysAround, nominalMinutes, periodOf, type Period } from './period.ts';

export interface AllowedDowntime {
  readonly minutes: Rational;
  /** The minutes of service that it is a part of. */
  readonly of: Rational;
  /** The days that were counted where hours are agreed; around the clock nothing. */
  readonly days?: readonly [first: string, last: string];
}

/**
 * @param property an availability with a period
 * @param asOf the date whose month, quarter or year is counted where hours are agreed
 * @returns nothing where there is no period, or where its hours cannot be told
 */
export function allowedDowntime(
  model: Model,
  element: Element,
  property: Property,
  asOf: string,
): AllowedDowntime | undefined {
  const value = partOf(property).find((part) => part.type === 'quantity');
  const period = periodOf(partOf(property, 'per')[0]);
  const share = value?.unit === '%' ? readDecimal(value.amount) : undefined;
  const available = share && divide(share, rational(100n));
  if (!available || !period) return undefined;
  const hours = countedHours(model, element, property);
  const counted =
    hours === 'around the clock' ? { of: nominalMinutes(period) } : hours && minutesOf(hours, period, asOf);
  return counted && { minutes: multiply(subtract(one, available), counted.of), ...counted };
}

/** The hours in which the promise holds, without what it leaves out; nothing where they are unclear. */
function countedHours(
  model: Model,
  element: Element,
  property: Property,
): WeekHours | 'around the clock' | undefined {
  const during = calendarsIn(model, element, property, 'during').map((calendar) =>
    weekHoursOf(model, calendar),
  );
  const stated = during.length > 0 ? during[0] : weekHoursOf(model, element);
  const excluded = calendarsIn(model, element, property, 'excluding').flatMap(
    (calendar) => weekHoursOf(model, calendar) ?? [],
  );
  const isNamed = partOf(property, 'during').length > 0;
  const base = stated ?? (isNamed ? undefined : always);
  if (!base || base.unclear || excluded.some(({ unclear }) => unclear)) return undefined;
  const open = subtractStretches(base.open, uniteStretches(excluded.flatMap((hours) => hours.open)));
  return isAlways(open) && base.closed.size === 0 ? 'around the clock' : { ...base, open };
}

const always: WeekHours = {
  open: [[0, minutesInWeek]],
  closed: new Set(),
  timezones: new Set(),
  unclear: false,
};

function isAlways([first]: readonly Stretch[]): boolean {
  return first?.[0] === 0 && first[1] === minutesInWeek;
}

function calendarsIn(model: Model, element: Element, property: Property, part: string): readonly Element[] {
  return partOf(property, part).flatMap((value) =>
    value.type === 'reference' ? (targetOf(model, element, value, fittingKinds(property, part)) ?? []) : [],
  );
}

/** The open minutes of the real days, closed days left out. */
function minutesOf(
  { open, closed }: WeekHours,
  period: Period,
  asOf: string,
): Pick<AllowedDowntime, 'of' | 'days'> | undefined {
  const days = daysAround(period, asOf);
  if (!days) return undefined;
  const byWeekday = Array.from({ length: 7 }, (_, weekday) => openOn(open, weekday));
  let minutes = 0;
  for (let day: string | undefined = days[0]; day !== undefined && day <= days[1]; day = addDays(day, 1))
    if (!closed.has(day)) minutes += byWeekday[weekdayOf(day) ?? 0] ?? 0;
  return { of: rational(BigInt(minutes)), days };
}

function openOn(open: readonly Stretch[], weekday: number): number {
  const [from, to] = [weekday * minutesInDay, (weekday + 1) * minutesInDay];
  return open.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
}
