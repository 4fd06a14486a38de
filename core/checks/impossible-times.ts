/** Days that no calendar has, and times that no day has: 2026-02-31, 25:00. */
import { eachValue } from '../model/access.ts';
import { isDate, lastDayOf } from '../model/date.ts';
import type { DateValue, Property, Value, WordValue } from '../model/fragment.ts';
import { minuteOfDay } from '../model/time-of-day.ts';
import type { ElementCheck } from './check.ts';
import { replacement } from './fixes.ts';

export const impossibleTime: ElementCheck = {
  of: 'element',
  id: 'impossible-time',
  severity: 'error',
  summary: {
    en: 'Every date is a day of the calendar, every time a time of the day.',
    nl: 'Elke datum is een dag van de kalender, elke tijd een tijd van de dag.',
  },
  kinds: 'every',
  check({ model, messages }, { uri, properties }, report) {
    for (const value of impossibleIn(properties)) {
      const place = { uri, span: value.span };
      if (value.type === 'word') report(place, messages.noSuchTime(value.word));
      else {
        const last = lastDayOf(value.date);
        const fixes = last ? [replacement(model, messages.replaceBy(last), uri, value.span, last)] : [];
        report(place, messages.noSuchDay(value.date, last), { fixes });
      }
    }
  },
};

function impossibleIn(properties: readonly Property[]): readonly (DateValue | WordValue)[] {
  const found: (DateValue | WordValue)[] = [];
  const look = (value: Value): void => {
    if (value.type === 'group') eachValue(value, look);
    else if (value.type === 'date' && !isDate(value.date)) found.push(value);
    else if (value.type === 'word' && isImpossibleTime(value.word)) found.push(value);
  };
  for (const property of properties) eachValue(property, look);
  return found;
}

function isImpossibleTime(word: string): boolean {
  return word.charAt(word.length - 3) === ':' && minuteOfDay(word) === undefined;
}
