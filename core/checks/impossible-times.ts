/** Days that no calendar has, and times that no day has: 2026-02-31, 25:00. */
import { lastDayOf } from '../model/date.ts';
import type { ElementCheck } from './check.ts';
import { replacement } from './fixes.ts';
import { isImpossible, remarkableIn } from './remarkable-values.ts';

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
    for (const value of remarkableIn(properties)) {
      if (!isImpossible(value)) continue;
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
