/** What is done every so often: the interval of an element, with the newest day on which it was done. */
import { dateOf, partOf, propertiesOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { DateValue, Element, Property } from '../model/fragment.ts';
import type { Judging } from './judging.ts';
import { lacking, nothing, type Line, type Reading } from './reading.ts';

/**
 * The reading of `interval`: the `every` of the element, and as `last` the newest day not after the date of
 * judging; what is done but once has none.
 */
export function intervalOf({ asOf }: Judging, element: Element): Reading {
  const [property] = propertiesOf(element, 'every');
  const [every] = property ? partOf(property) : [];
  if (!property || every?.type !== 'quantity') return lacking('missing', 'every', element);
  const days = element.properties.flatMap(dayIn).filter(({ date }) => isDate(date));
  const known = days.filter(({ date }) => asOf === undefined || date <= asOf);
  const last = known.toSorted((one, other) => (one.date < other.date ? 1 : -1)).slice(0, 1);
  const line: Line = { from: element, property, parts: { every: [every], last } };
  return { ...nothing, stated: true, lines: [line] };
}

/** A day on which it was done: behind `every … last`, `held`, `tested`, or of a value. */
function dayIn(property: Property): readonly DateValue[] {
  const part = partOfDay[property.word];
  const day = part === undefined ? undefined : dateOf(property, part);
  return day ? [day] : [];
}

const partOfDay: Readonly<Partial<Record<string, string>>> = {
  every: 'last',
  held: 'value',
  tested: 'value',
  value: 'date',
};
