/** What a working day is worth to an element: the hours of the calendar that it names. */
import { partOf, propertiesOf } from './access.ts';
import type { Element, GroupValue } from './fragment.ts';
import { statedProperties } from './inherited.ts';
import type { Model } from './model.ts';
import type { WorkingTime } from './quantity.ts';
import { rational } from './rational.ts';
import { targetOf } from './resolve.ts';
import { minuteOfDay } from './time-of-day.ts';

/** Nothing where no calendar is named, or where its days differ in length. */
export function workingTimeOf(model: Model, element: Element): WorkingTime | undefined {
  for (const { property, from } of statedProperties(model, element, 'hours')) {
    for (const value of partOf(property)) {
      const calendar = value.type === 'reference' ? targetOf(model, from, value, ['calendar']) : undefined;
      if (calendar) return lengthOfDay(calendar);
    }
  }
  return undefined;
}

function lengthOfDay(calendar: Element): WorkingTime | undefined {
  const groups = propertiesOf(calendar, 'hours').flatMap((property) => partOf(property));
  const lengths = new Set(groups.map((value) => (value.type === 'group' ? lengthOf(value) : undefined)));
  const [length] = lengths;
  const oneShift = new Set(groups.flatMap((value) => (value.type === 'group' ? dayOf(value) : []))).size === groups.length;
  return length === undefined || lengths.size !== 1 || !oneShift ? undefined : { minutesPerDay: rational(BigInt(length)) };
}

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
