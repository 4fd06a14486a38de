import { closestWord } from '../closest-word.ts';
import { partOf, propertiesOf } from '../model/access.ts';
import { isTimeZone } from '../model/time-zone.ts';
import type { ElementCheck } from './check.ts';
import { replacement } from './fixes.ts';

export const unknownTimezone: ElementCheck = {
  of: 'element',
  id: 'unknown-timezone',
  severity: 'error',
  summary: { en: 'Every time zone is known.', nl: 'Elke tijdzone is bekend.' },
  kinds: ['calendar'],
  check({ model, messages }, calendar, report) {
    const zones = propertiesOf(calendar, 'timezone').flatMap((property) => partOf(property));
    for (const zone of zones) {
      if (zone.type !== 'text' || isTimeZone(zone.text)) continue;
      const suggestion = closestWord(zone.text, Intl.supportedValuesOf('timeZone'));
      const fixes = suggestion
        ? [replacement(model, messages.replaceBy(suggestion), calendar.uri, zone.span, `"${suggestion}"`)]
        : [];
      report({ uri: calendar.uri, span: zone.span }, messages.unknownTimezone(zone.text, suggestion), {
        fixes,
      });
    }
  },
};
