/** Reviews at planned intervals. */
import { dateOf, partOf, propertiesOf, quantityOf } from '../model/access.ts';
import { addDuration } from '../model/date.ts';
import type { Property } from '../model/fragment.ts';
import { kindLabel } from '../model/kinds.ts';
import type { ElementCheck } from './check.ts';
import { replacement } from './fixes.ts';

export const reviewOverdue: ElementCheck = {
  of: 'element',
  id: 'review-overdue',
  severity: 'warning',
  summary: {
    en: 'Reviews take place within their interval.',
    nl: 'Beoordelingen vinden binnen hun termijn plaats.',
  },
  kinds: 'every',
  check({ model, asOf, language, messages }, element, report) {
    if (asOf === undefined) return;
    for (const property of propertiesOf(element, 'review')) {
      const due = nextReview(property);
      if (due === undefined || due >= asOf) continue;
      const last = partOf(property, 'last')[0];
      const fixes = last ? [replacement(model, messages.reviewedOn(asOf), element.uri, last.span, asOf)] : [];
      const message = messages.overdue(kindLabel(element.kind, language), element.name, due, asOf);
      report({ uri: element.uri, span: property.span }, message, { fixes });
    }
  },
};

/** The date at which the next review is due; nothing where none was held or no interval is set. */
export function nextReview(property: Property): string | undefined {
  const last = dateOf(property, 'last');
  const every = quantityOf(property, 'every');
  return last && every && addDuration(last.date, every);
}
