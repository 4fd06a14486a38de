/** The hours of a week and the closed days that `hours` stands for; calendars by weekday, in one timezone. */
import { partOf, propertiesOf, textsOf } from '../model/access.ts';
import { addDays, isDate } from '../model/date.ts';
import type { Element, GroupValue, Property, Value } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';
import { fittingKinds, targetOf } from '../model/resolve.ts';
import { minuteOfDay } from '../model/time-of-day.ts';

export interface WeekHours {
  /** From Monday 00:00, a minute each; 10,080 of them. */
  readonly open: readonly boolean[];
  readonly closed: ReadonlySet<string>;
  readonly timezones: ReadonlySet<string>;
  /** Something that no week can say: days of the month, an unreadable time. */
  readonly unclear: boolean;
}

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const week = 7 * 1440;

/** The hours of an agreement or calendar; nothing where it states none. */
export function weekHoursOf(model: Model, element: Element, seen: ReadonlySet<Element> = new Set()): WeekHours | undefined {
  const stated = statedProperties(model, element, 'hours');
  const values = stated.flatMap(({ property, from }) => partOf(property).map((value) => hoursIn(model, property, from, value, seen)));
  const found = values.filter((value) => value !== undefined);
  return found.length === 0 ? undefined : withCalendar(model, element, union(found), seen);
}

/** The minutes of the week that the first is open and the other is not, as "sat 09:00-13:00". */
export function uncoveredHours(needed: WeekHours, there: WeekHours): readonly string[] {
  const texts: string[] = [];
  for (let minute = 0; minute < week; minute++) {
    if (!isLacking(needed, there, minute)) continue;
    const start = minute;
    const midnight = (Math.floor(start / 1440) + 1) * 1440;
    while (minute + 1 < midnight && isLacking(needed, there, minute + 1)) minute++;
    texts.push(`${days[Math.floor(start / 1440)] ?? ''} ${timeText(start)}-${timeText(minute + 1, start)}`);
  }
  return texts;
}

function isLacking(needed: WeekHours, there: WeekHours, minute: number): boolean {
  return needed.open[minute] === true && there.open[minute] !== true;
}

function timeText(minute: number, start = minute): string {
  const ofDay = minute - Math.floor(start / 1440) * 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

function hoursIn(model: Model, property: Property, from: Element, value: Value, seen: ReadonlySet<Element>): WeekHours | undefined {
  if (value.type === 'word' && value.word === 'always') return { ...never, open: Array.from({ length: week }, () => true) };
  if (value.type === 'group') return { ...never, ...dayHours(value) };
  if (value.type !== 'reference') return undefined;
  const calendar = targetOf(model, from, value, fittingKinds(property, 'value'));
  if (!calendar || seen.has(calendar)) return { ...never, unclear: true };
  return weekHoursOf(model, calendar, new Set([...seen, calendar]));
}

const never: WeekHours = { open: [], closed: new Set(), timezones: new Set(), unclear: false };

/** "mon-fri 08:00-18:00"; past midnight they end on the next day, without times they last all day. */
function dayHours({ parts }: GroupValue): Pick<WeekHours, 'open' | 'unclear'> {
  const open = Array.from({ length: week }, () => false);
  const word = (part: string): string | undefined => parts[part]?.flatMap((value) => (value.type === 'word' ? [value.word] : []))[0];
  const [start, end] = [word('start') ?? '00:00', word('end') ?? '24:00'].map(minuteOfDay);
  if (start === undefined || end === undefined) return { open, unclear: true };
  const length = end > start ? end - start : end + 1440 - start;
  for (const day of daysFrom(word('day'), word('to'))) {
    for (let minute = 0; minute < length; minute++) open[(day * 1440 + start + minute) % week] = true;
  }
  return { open, unclear: false };
}

function daysFrom(from: string | undefined, to: string | undefined): readonly number[] {
  if (from === undefined) return days.map((_, index) => index);
  const [first, last] = [from, to ?? from].map((day) => days.findIndex((candidate) => candidate === day));
  if (first === undefined || last === undefined || first < 0 || last < 0) return [];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

function union(hours: readonly WeekHours[]): WeekHours {
  return {
    open: Array.from({ length: week }, (_, minute) => hours.some(({ open }) => open[minute] === true)),
    closed: new Set(hours.flatMap(({ closed }) => [...closed])),
    timezones: new Set(hours.flatMap(({ timezones }) => [...timezones])),
    unclear: hours.some(({ unclear }) => unclear) || (hours.length > 1 && hours.some(({ closed }) => closed.size > 0)),
  };
}

/** What a calendar adds to its hours: closed days, another calendar's hours left out, its timezone. */
function withCalendar(model: Model, element: Element, hours: WeekHours, seen: ReadonlySet<Element>): WeekHours {
  const excepted = statedReferences(model, element, 'except').flatMap((calendar) => weekHoursOf(model, calendar, new Set([...seen, calendar])) ?? []);
  return {
    open: hours.open.map((open, minute) => open && !excepted.some((other) => other.open[minute])),
    closed: new Set([...hours.closed, ...closedDays(model, element, seen)]),
    timezones: new Set([...hours.timezones, ...propertiesOf(element, 'timezone').flatMap((property) => textsOf(property))]),
    unclear: hours.unclear || propertiesOf(element, 'days').length > 0 || excepted.some(({ unclear, closed }) => unclear || closed.size > 0),
  };
}

function closedDays(model: Model, calendar: Element, seen: ReadonlySet<Element>): readonly string[] {
  const own = propertiesOf(calendar, 'closed').flatMap((property) => partOf(property).flatMap(daysIn));
  const others = statedReferences(model, calendar, 'closed').filter((other) => !seen.has(other));
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

function statedReferences(model: Model, element: Element, word: string): readonly Element[] {
  return propertiesOf(element, word).flatMap((property) =>
    partOf(property).flatMap((value) => {
      const reference = value.type === 'reference' ? value : undefined;
      return reference ? (targetOf(model, element, reference, ['calendar']) ?? []) : [];
    }),
  );
}
