/** Gaps that someone accepted until a day that has passed. */
import { dateOf, propertiesOf, wordsOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { ElementCheck } from './check.ts';

export const acceptanceEnded: ElementCheck = {
  of: 'element',
  id: 'acceptance-ended',
  severity: 'warning',
  summary: {
    en: 'Gaps are accepted until a day that is still to come.',
    nl: 'Hiaten zijn aanvaard tot een dag die nog komt.',
  },
  kinds: ['sms'],
  check({ asOf, messages }, sms, report) {
    if (asOf === undefined) return;
    for (const property of propertiesOf(sms, 'accepts')) {
      const until = dateOf(property, 'until')?.date;
      if (until === undefined || !isDate(until) || until >= asOf) continue;
      const [rule = '', clause = ''] = [...wordsOf(property, 'rule'), ...wordsOf(property, 'clause')];
      report({ uri: sms.uri, span: property.span }, messages.acceptanceEnded(rule, clause, until));
    }
  },
};
