/**
 * The working time of a calendar, exact in seconds: how much of it lies between two instants, and which instant
 * lies so much of it after another. Instants are seconds since 1970-01-01T00:00:00Z.
 */
import type { Element } from './fragment.ts';
import { addDays, addDuration } from './date.ts';
import { calendarRules, type CalendarRules } from './calendar-rules.ts';
import type { Model } from './model.ts';
import { multiply, readDecimal, rational, wholeOf } from './rational.ts';
import { cutStretches, subtractStretches, uniteStretches, type Stretch } from './stretches.ts';
import { instantOf, localTimeAt } from './time-zone.ts';

/** The seconds of working time from the first instant up to the second. */
export function workingSecondsBetween(model: Model, calendar: Element, from: number, to: number): number {
  return lengthOf(openBetween(calendarRules(model, calendar), [from, to]));
}

/**
 * The instant at which so many seconds of working time have passed; with none to pass, the first at which work
 * can begin. Undefined where the calendar does not hold that much in the twenty years after.
 */
function instantAfterWorking(
  model: Model,
  calendar: Element,
  from: number,
  seconds: number,
): number | undefined {
  const rules = calendarRules(model, calendar);
  let left = seconds;
  for (let start = from; start < from + longestSearch; start += searched) {
    for (const [open, end] of openBetween(rules, [start, start + searched])) {
      if (left <= end - open && (left > 0 || open < end)) return open + left;
      left -= end - open;
    }
  }
  return undefined;
}

/**
 * The instant that lies a duration after another: seconds, minutes, hours and working hours run while the
 * calendar is open; of working days only those that have open time count, and the time of day is kept where
 * that day is open then; days, weeks and months go by the calendar on the wall.
 * Undefined for parts of a second or day, and where the calendar does not hold that much.
 */
export function instantAfter(
  model: Model,
  calendar: Element,
  from: number,
  duration: { readonly amount: string; readonly unit: string },
): number | undefined {
  const amount = readDecimal(duration.amount);
  if (!amount) return undefined;
  const inSeconds = secondsIn[duration.unit];
  if (inSeconds !== undefined) {
    const seconds = wholeOf(multiply(amount, rational(inSeconds)));
    return seconds === undefined ? undefined : instantAfterWorking(model, calendar, from, Number(seconds));
  }
  const rules = calendarRules(model, calendar);
  if (duration.unit === 'working day') {
    const days = wholeOf(amount);
    return days === undefined ? undefined : afterWorkingDays(rules, from, Number(days));
  }
  const local = localTimeAt(rules.zone, from);
  const date = addDuration(local.date, duration);
  return date === undefined ? undefined : instantOf(rules.zone, { date, second: local.second });
}

const secondsIn: Readonly<Record<string, bigint>> = { s: 1n, min: 60n, h: 3600n, 'working h': 3600n };

const secondsInDay = 86_400;
const searched = 28 * secondsInDay;
const longestSearch = 20 * 366 * secondsInDay;

/** A request on a closed day counts from the next open one. */
function afterWorkingDays(rules: CalendarRules, from: number, days: number): number | undefined {
  const { date: first, second } = localTimeAt(rules.zone, from);
  let left = isOpenOn(rules, first) ? days : days + 1;
  let date: string | undefined = first;
  for (let day = 0; day < longestSearch / secondsInDay && left > 0; day++) {
    date = addDays(date, 1);
    if (date === undefined) return undefined;
    if (isOpenOn(rules, date)) left--;
  }
  if (left > 0) return undefined;
  const open = openBetween(rules, dayOf(rules, date));
  const begin = isOpenOn(rules, first) ? instantOf(rules.zone, { date, second }) : 0;
  const within = open.find(([, end]) => begin <= end);
  return within ? Math.max(begin, within[0]) : open.at(-1)?.[1];
}

function isOpenOn(rules: CalendarRules, date: string): boolean {
  return openBetween(rules, dayOf(rules, date)).length > 0;
}

function dayOf({ zone }: CalendarRules, date: string): Stretch {
  const start = instantOf(zone, { date, second: 0 });
  return [start, instantOf(zone, { date: addDays(date, 1) ?? date, second: 0 })];
}

/** When the calendar is open within the bounds, in order. */
function openBetween(rules: CalendarRules, bounds: Stretch): readonly Stretch[] {
  const own = datesIn(rules.zone, bounds).flatMap((date) => openOn(rules, date));
  const others = rules.others.flatMap((other) => openBetween(other, bounds));
  const open = uniteStretches([...own, ...(others.length > 0 ? onAllowedDays(rules, others, bounds) : [])]);
  const taken = uniteStretches(rules.excepted.flatMap((other) => openBetween(other, bounds)));
  return cutStretches(subtractStretches(open, taken), bounds);
}

/** What another calendar holds, without the days on which this one is closed. */
function onAllowedDays(
  rules: CalendarRules,
  stretches: readonly Stretch[],
  bounds: Stretch,
): readonly Stretch[] {
  const closed = datesIn(rules.zone, bounds).filter((date) => !rules.isAllowed(date));
  return subtractStretches(
    uniteStretches(stretches),
    closed.map((date) => dayOf(rules, date)),
  );
}

/** The shifts that begin on the day, and the rest of those that began the day before. */
function openOn(rules: CalendarRules, date: string): readonly Stretch[] {
  if (!rules.isAllowed(date)) return [];
  const before = rules.shiftsOn(addDays(date, -1) ?? date).map(([start, end]) => shifted(start, end));
  const seconds = cutStretches([...before, ...rules.shiftsOn(date)], [0, secondsInDay]);
  return seconds.map(([start, end]): Stretch => [
    instantOf(rules.zone, { date, second: start }),
    end === secondsInDay ? dayOf(rules, date)[1] : instantOf(rules.zone, { date, second: end }),
  ]);
}

function shifted(start: number, end: number): Stretch {
  return [start - secondsInDay, end - secondsInDay];
}

function datesIn(zone: string, [from, to]: Stretch): readonly string[] {
  const dates: string[] = [];
  const last = localTimeAt(zone, to).date;
  let date: string | undefined = localTimeAt(zone, from).date;
  while (date !== undefined && date <= last) {
    dates.push(date);
    date = addDays(date, 1);
  }
  return dates;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}
