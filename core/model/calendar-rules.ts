/** What a calendar says, read once: its zone, its shifts by weekday, the days it is closed, the calendars it uses. */
import { partOf, propertiesOf, textsOf } from './access.ts';
import { addDays, isDate, weekdayOf } from './date.ts';
import type { Element, GroupValue, Property, Value } from './fragment.ts';
import type { Model } from './model.ts';
import { targetOf } from './resolve.ts';
import type { Stretch } from './stretches.ts';
import { isTimeZone } from './time-zone.ts';
import { minuteOfDay } from './time-of-day.ts';

export interface CalendarRules {
  readonly zone: string;
  /** The shifts that begin on the day, in seconds from its midnight; they may end on the next day. */
  readonly shiftsOn: (date: string) => readonly Stretch[];
  /** Whether the day is none of the closed ones, and one of `days`. */
  readonly isAllowed: (date: string) => boolean;
  /** Calendars of which the hours count too. */
  readonly others: readonly CalendarRules[];
  /** Calendars of which the hours do not count. */
  readonly excepted: readonly CalendarRules[];
}

/** Reads a calendar; one that uses itself is not read twice. A calendar without a known timezone is in UTC. */
export function calendarRules(
  model: Model,
  calendar: Element,
  around: ReadonlySet<Element> = new Set(),
): CalendarRules {
  const seen = new Set([...around, calendar]);
  const behind = (word: string): readonly CalendarRules[] =>
    calendarsBehind(model, calendar, word)
      .filter((other) => !seen.has(other))
      .map((other) => calendarRules(model, other, seen));
  const lines = propertiesOf(calendar, 'hours').flatMap((property) => partOf(property));
  const shifts = lines.flatMap(shiftsIn);
  const closed = new Set(closedDates(model, calendar, new Set()));
  const days = propertiesOf(calendar, 'days').map(daysOfMonth);
  return {
    zone: zoneOf(calendar),
    shiftsOn: (date) =>
      shifts.filter(({ days: on }) => on.has(weekdayOf(date) ?? -1)).map(({ hours }) => hours),
    isAllowed: (date) => !closed.has(date) && (days.length === 0 || days.some((isWithin) => isWithin(date))),
    others: behind('hours'),
    excepted: behind('except'),
  };
}

function zoneOf(calendar: Element): string {
  const [zone] = propertiesOf(calendar, 'timezone').flatMap((property) => textsOf(property));
  return zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
}

interface Shift {
  readonly days: ReadonlySet<number>;
  readonly hours: Stretch;
}

const everyDay: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6]);
const wholeDay: Stretch = [0, 86_400];

/** "mon-fri 08:00-18:00"; past midnight it ends on the next day, without times it lasts all day. */
function shiftsIn(value: Value): readonly Shift[] {
  if (value.type === 'word')
    return value.word === 'always' ? [{ days: everyDay, hours: wholeDay }] : shiftOfDay(value.word);
  if (value.type !== 'group') return [];
  const [start, end] = [minuteOf(value, 'start', '00:00'), minuteOf(value, 'end', '24:00')];
  if (start === undefined || end === undefined) return [];
  const hours = [start * 60, (end > start ? end : end + 1440) * 60] as const;
  return [{ days: weekdaysOf(wordOf(value, 'day'), wordOf(value, 'to')), hours }];
}

function shiftOfDay(day: string): readonly Shift[] {
  return [{ days: weekdaysOf(day, undefined), hours: wholeDay }];
}

function minuteOf(group: GroupValue, part: string, otherwise: string): number | undefined {
  return minuteOfDay(wordOf(group, part) ?? otherwise);
}

function wordOf({ parts }: GroupValue, part: string): string | undefined {
  const value = parts[part]?.[0];
  return value?.type === 'word' ? value.word : undefined;
}

const weekdays: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "fri-mon" goes over the weekend. */
function weekdaysOf(from: string | undefined, to: string | undefined): ReadonlySet<number> {
  if (from === undefined) return everyDay;
  const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to ?? from)];
  const count = ((last - first + 7) % 7) + 1;
  return new Set(Array.from({ length: count }, (_, index) => (first + index) % 7));
}

/** "25 to last" and "28 to 3": the days of each month; the second goes over its end. */
function daysOfMonth(property: Property): (date: string) => boolean {
  const [from, to] = [partOf(property)[0], partOf(property, 'to')[0]];
  const first = from?.type === 'quantity' ? Number(from.amount) : 1;
  const last = to?.type === 'quantity' ? Number(to.amount) : 31;
  return (date) => {
    const day = Number(date.slice(8));
    return first <= last ? day >= first && day <= last : day >= first || day <= last;
  };
}

/** The closed days of the calendar, and those of the sets of holidays that it names. */
function closedDates(model: Model, calendar: Element, seen: Set<Element>): readonly string[] {
  if (seen.has(calendar)) return [];
  seen.add(calendar);
  const own = propertiesOf(calendar, 'closed').flatMap((property) => partOf(property).flatMap(datesIn));
  const named = calendarsBehind(model, calendar, 'closed');
  return [...own, ...named.flatMap((other) => closedDates(model, other, seen))];
}

/** One day, or each of "2026-12-24 to 2026-12-31". */
function datesIn(value: Value): readonly string[] {
  if (value.type === 'date') return isDate(value.date) ? [value.date] : [];
  if (value.type !== 'group') return [];
  const [first, last] = [value.parts['value']?.[0], value.parts['to']?.[0]];
  return first?.type === 'date' && last?.type === 'date' ? datesFrom(first.date, last.date) : [];
}

const longestClosure = 3660;

function datesFrom(first: string, last: string): readonly string[] {
  const dates: string[] = [];
  let date = isDate(first) ? first : undefined;
  while (date !== undefined && date <= last && dates.length < longestClosure) {
    dates.push(date);
    date = addDays(date, 1);
  }
  return dates;
}

function calendarsBehind(model: Model, calendar: Element, word: string): readonly Element[] {
  return propertiesOf(calendar, word)
    .flatMap((property) =>
      partOf(property).flatMap((value) => {
        if (value.type === 'reference') return targetOf(model, calendar, value, ['calendar']) ?? [];
        return [];
      }),
    )
    .filter(({ kind }) => kind === 'calendar');
}
