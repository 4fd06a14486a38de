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
  const last = lastDay(element, asOf);
  const line: Line = { from: element, property, parts: { every: [every], last: last ? [last] : [] } };
  return { ...nothing, stated: true, lines: [line] };
}

function lastDay({ properties }: Element, asOf: string | undefined): DateValue | undefined {
  let last: DateValue | undefined;
  for (let index = 0; index < properties.length; index++) {
    const property = properties[index];
    const day = property && dayIn(property);
    if (!day || !isDate(day.date) || (asOf !== undefined && day.date > asOf)) continue;
    if (!last || day.date >= last.date) last = day;
  }
  return last;
}

/** A day on which it was done: behind `every … last`, `held`, `tested`, or of a value. */
function dayIn(property: Property): DateValue | undefined {
  const part = partOfDay[property.word];
  return part === undefined ? undefined : dateOf(property, part);
}

const partOfDay: Readonly<Partial<Record<string, string>>> = {
  every: 'last',
  held: 'value',
  tested: 'value',
  value: 'date',
};
