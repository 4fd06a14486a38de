/** What a working day is worth to an element: the hours of the calendar that it names. */
import { partOf, propertiesOf } from './access.ts';
import type { Element, GroupValue } from './fragment.ts';
import { statedProperties } from './inherited.ts';
import type { Model } from './model.ts';
import { perElement } from './per-version.ts';
import type { WorkingTime } from './quantity.ts';
import { rational } from './rational.ts';
import { targetOf } from './resolve.ts';
import { minuteOfDay } from './time-of-day.ts';

/** Nothing where no calendar is named, or where one of its lines cannot be read. */
export function workingTimeOf(model: Model, element: Element): WorkingTime | undefined {
  for (const { property, from } of statedProperties(model, element, 'hours')) {
    for (const value of partOf(property)) {
      const calendar = value.type === 'reference' ? targetOf(model, from, value, ['calendar']) : undefined;
      if (calendar) return lengthOfDay(model, calendar);
    }
  }
  return undefined;
}

/** The length of the shortest and the longest of its days; nothing where one day has several lines. */
const lengthOfDay = perElement((_, calendar): WorkingTime | undefined => {
  const groups = propertiesOf(calendar, 'hours').flatMap((property) => partOf(property));
  const lengths = groups.map((value) => (value.type === 'group' ? lengthOf(value) : undefined));
  const known = lengths.filter((length) => length !== undefined);
  const days = new Set(groups.map((value) => (value.type === 'group' ? dayOf(value) : '')));
  if (known.length === 0 || known.length < lengths.length || days.size < groups.length) return undefined;
  return {
    shortestDay: rational(BigInt(Math.min(...known))),
    longestDay: rational(BigInt(Math.max(...known))),
  };
});

function dayOf({ parts }: GroupValue): string {
  const day = parts['day']?.[0];
  return day?.type === 'word' ? day.word : '';
}

function lengthOf({ parts }: GroupValue): number | undefined {
  const [start, end] = [parts['start']?.[0], parts['end']?.[0]];
  if (start?.type !== 'word' || end?.type !== 'word') return undefined;
  const [from, to] = [minuteOfDay(start.word), minuteOfDay(end.word)];
  if (from === undefined || to === undefined) return undefined;
  return to > from ? to - from : to + 1440 - from;
}
