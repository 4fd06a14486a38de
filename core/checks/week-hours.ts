/** The hours of a week and the closed days that `hours` stands for; calendars by weekday, in one timezone. */
import { partOf, propertiesOf, textsOf } from '../model/access.ts';
import { addDays, isDate, weekdayOf } from '../model/date.ts';
import type { Element, GroupValue, Property, Value } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';
import { perElement } from '../model/per-version.ts';
import { targetOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { minuteOfDay } from '../model/time-of-day.ts';
import {
  minutesInDay,
  minutesInWeek,
  subtractStretches,
  uniteStretches,
  weekdays,
  type Stretch,
} from './week-stretches.ts';

export interface WeekHours {
  readonly open: readonly Stretch[];
  readonly closed: ReadonlySet<string>;
  readonly timezones: ReadonlySet<string>;
  /** Something that no week can say: days of the month, an unreadable time. */
  readonly unclear: boolean;
}

/** The hours of an agreement or calendar; nothing where it states none. */
export function weekHoursOf(
  model: Model,
  element: Element,
  seen: ReadonlySet<Element> = new Set(),
): WeekHours | undefined {
  const stated = statedProperties(model, element, 'hours');
  const values = stated.flatMap(({ property, from }) =>
    partOf(property).map((value) => hoursIn(model, property, from, value, seen)),
  );
  const found = values.filter((value) => value !== undefined);
  return found.length === 0 ? undefined : withCalendar(model, element, union(found), seen);
}

/** Whether the hours are open at some time of the day. */
export function isOpenOn(hours: WeekHours, day: string): boolean {
  const weekday = weekdayOf(day);
  if (weekday === undefined || hours.closed.has(day)) return false;
  const [start, end] = [weekday * minutesInDay, (weekday + 1) * minutesInDay];
  return hours.open.some(([from, to]) => from < end && to > start);
}

const never: WeekHours = { open: [], closed: new Set(), timezones: new Set(), unclear: false };

function hoursIn(
  model: Model,
  property: Property,
  from: Element,
  value: Value,
  seen: ReadonlySet<Element>,
): WeekHours | undefined {
  if (value.type === 'word' && value.word === 'always') return { ...never, open: [[0, minutesInWeek]] };
  if (value.type === 'group') return { ...never, ...dayHours(value) };
  if (value.type !== 'reference') return undefined;
  const calendar = targetOf(model, from, value, fittingKinds(property, 'value'));
  if (!calendar || seen.has(calendar)) return { ...never, unclear: true };
  return seen.size === 0 ? calendarHours(model, calendar) : hoursBehind(model, calendar, seen);
}

function hoursBehind(model: Model, calendar: Element, seen: ReadonlySet<Element>): WeekHours | undefined {
  return weekHoursOf(model, calendar, new Set([...seen, calendar]));
}

/** A few calendars are those of many agreements. */
const calendarHours = perElement((model, calendar) => hoursBehind(model, calendar, new Set()));

/** "mon-fri 08:00-18:00"; past midnight they end on the next day, without times they last all day. */
function dayHours({ parts }: GroupValue): Pick<WeekHours, 'open' | 'unclear'> {
  const word = (part: string): string | undefined =>
    parts[part]?.flatMap((value) => (value.type === 'word' ? [value.word] : []))[0];
  const [start, end] = [word('start') ?? '00:00', word('end') ?? '24:00'].map(minuteOfDay);
  if (start === undefined || end === undefined) return { open: [], unclear: true };
  const length = end > start ? end - start : end + minutesInDay - start;
  const open = daysFrom(word('day'), word('to')).flatMap((day): readonly Stretch[] => {
    const from = day * minutesInDay + start;
    const over = from + length - minutesInWeek;
    return over > 0
      ? [
          [from, minutesInWeek],
          [0, over],
        ]
      : [[from, from + length]];
  });
  return { open: uniteStretches(open), unclear: false };
}

function daysFrom(from: string | undefined, to: string | undefined): readonly number[] {
  if (from === undefined) return weekdays.map((_, index) => index);
  const [first, last] = [from, to ?? from].map((day) => weekdays.findIndex((candidate) => candidate === day));
  if (first === undefined || last === undefined || first < 0 || last < 0) return [];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

/** Closed days of one calendar among several cannot be told apart from open ones of another. */
function union(hours: readonly WeekHours[]): WeekHours {
  const [only, ...others] = hours;
  if (only && others.length === 0) return only;
  return {
    open: uniteStretches(hours.flatMap(({ open }) => open)),
    closed: new Set(hours.flatMap(({ closed }) => [...closed])),
    timezones: new Set(hours.flatMap(({ timezones }) => [...timezones])),
    unclear:
      hours.some(({ unclear }) => unclear) ||
      (hours.length > 1 && hours.some(({ closed }) => closed.size > 0)),
  };
}

/** What a calendar adds to its hours: closed days, another calendar's hours left out, its timezone. */
function withCalendar(
  model: Model,
  element: Element,
  hours: WeekHours,
  seen: ReadonlySet<Element>,
): WeekHours {
  const exceptions = calendarsBehind(model, element, 'except');
  const others = exceptions.filter((calendar) => !seen.has(calendar));
  const excepted = others.flatMap(
    (calendar) => weekHoursOf(model, calendar, new Set([...seen, calendar])) ?? [],
  );
  const timezones = propertiesOf(element, 'timezone').flatMap((property) => textsOf(property));
  const closed = closedDays(model, element, seen);
  const isInDays = propertiesOf(element, 'days').length > 0;
  if (exceptions.length + timezones.length + closed.length === 0 && !isInDays) return hours;
  return {
    open: subtractStretches(hours.open, uniteStretches(excepted.flatMap(({ open }) => open))),
    closed: new Set([...hours.closed, ...closed]),
    timezones: new Set([...hours.timezones, ...timezones]),
    unclear:
      hours.unclear ||
      others.length < exceptions.length ||
      isInDays ||
      excepted.some(({ unclear, closed }) => unclear || closed.size > 0),
  };
}

function closedDays(model: Model, calendar: Element, seen: ReadonlySet<Element>): readonly string[] {
  const own = propertiesOf(calendar, 'closed').flatMap((property) => partOf(property).flatMap(daysIn));
  const others = calendarsBehind(model, calendar, 'closed').filter((other) => !seen.has(other));
  return [...own, ...others.flatMap((other) => closedDays(model, other, new Set([...seen, other])))];
}

/** One day, or each of "2026-12-24 to 2026-12-31". */
function daysIn(value: Value): readonly string[] {
  if (value.type === 'date') return isDate(value.date) ? [value.date] : [];
  if (value.type !== 'group') return [];
  const [first, last] = [value.parts['value']?.[0], value.parts['to']?.[0]];
  return first?.type === 'date' && last?.type === 'date' ? daysBetween(first.date, last.date) : [];
}

const longestClosure = 4000;

function daysBetween(first: string, last: string): readonly string[] {
  const found: string[] = [];
  let day = isDate(first) ? first : undefined;
  while (day !== undefined && day <= last && found.length < longestClosure) {
    found.push(day);
    day = addDays(day, 1);
  }
  return found;
}

function calendarsBehind(model: Model, element: Element, word: string): readonly Element[] {
  return propertiesOf(element, word).flatMap((property) =>
    partOf(property).flatMap((value) =>
      value.type === 'reference' ? (targetOf(model, element, value, ['calendar']) ?? []) : [],
    ),
  );
}
