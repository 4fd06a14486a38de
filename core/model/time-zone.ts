/**
 * Time zones, exact in seconds: instants are seconds since 1970-01-01T00:00:00Z, local times are a day and the
 * seconds since its midnight. The rules of the zones are those that the language's own `Intl` brings.
 */
import { addDays, daysBetween } from './date.ts';

export interface LocalTime {
  readonly date: string;
  /** Seconds since midnight by the clock on the wall, 0 to 86,400. */
  readonly second: number;
}

const secondsInDay = 86_400;
const epoch = '1970-01-01';

/** Whether the zone is known: "Europe/Amsterdam", "UTC". */
export function isTimeZone(zone: string): boolean {
  return clockOf(zone) !== undefined;
}

/**
 * The instant at which the clocks of the zone show this time. A time that summer time skips is the one as much
 * later; of a time that comes twice the first is meant.
 * @throws RangeError where the date is none
 */
export function instantOf(zone: string, { date, second }: LocalTime): number {
  const days = daysBetween(epoch, date);
  if (days === undefined) throw new RangeError(`${date} is no date.`);
  const asUtc = days * secondsInDay + second;
  const [before, after] = [offsetAt(zone, asUtc - secondsInDay), offsetAt(zone, asUtc + secondsInDay)];
  const early = asUtc - Math.max(before, after);
  const late = asUtc - Math.min(before, after);
  if (early + offsetAt(zone, early) === asUtc) return early;
  return late + offsetAt(zone, late) === asUtc ? late : asUtc - before;
}

/** What the clocks of the zone show at an instant. */
export function localTimeAt(zone: string, instant: number): LocalTime {
  const local = instant + offsetAt(zone, instant);
  const days = Math.floor(local / secondsInDay);
  return { date: addDays(epoch, days) ?? epoch, second: local - days * secondsInDay };
}

/** How many seconds the clocks of the zone are ahead of UTC. */
function offsetAt(zone: string, instant: number): number {
  const parts = (clockOf(zone) ?? utc).formatToParts(instant * 1000);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const pad = (type: Intl.DateTimeFormatPartTypes, width: number): string =>
    String(read(type)).padStart(width, '0');
  const days = daysBetween(epoch, `${pad('year', 4)}-${pad('month', 2)}-${pad('day', 2)}`) ?? 0;
  const local = days * secondsInDay + read('hour') * 3600 + read('minute') * 60 + read('second');
  return local - instant;
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) clocks.set(zone, makeClock(zone));
  return clocks.get(zone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shown, timeZone });
  } catch {
    // What the author wrote is no zone; a check says so.
    return undefined;
  }
}

const shown = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

const utc = new Intl.DateTimeFormat('en-GB', { ...shown, timeZone: 'UTC' });
