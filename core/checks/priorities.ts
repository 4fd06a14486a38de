/** Priority matrices: each impact and urgency leads to one priority. */
import { partOf, wordsOf } from '../model/access.ts';
import type { ElementCheck } from './check.ts';
import { insertion } from './fixes.ts';

export const priorityHole: ElementCheck = {
  of: 'element',
  id: 'priority-hole',
  severity: 'error',
  summary: {
    en: 'A priority matrix has one priority for each impact and urgency.',
    nl: 'Een prioriteitenmatrix heeft één prioriteit voor elke impact en urgentie.',
  },
  kinds: ['priorities'],
  check({ model, messages }, element, report) {
    const urgencies = element.properties
      .filter(({ word }) => word === 'urgency')
      .flatMap((property) => wordsOf(property));
    const levels = element.properties
      .filter(({ word }) => word === 'levels')
      .flatMap((property) => wordsOf(property, 'levels'));
    for (const row of element.properties.filter(({ word }) => word === 'impact')) {
      const [impact] = wordsOf(row);
      if (impact === undefined) continue;
      const cells = partOf(row, 'levels');
      const missing = urgencies.slice(cells.length);
      const place = { uri: element.uri, span: row.span };
      if (cells.length > urgencies.length) {
        report(place, messages.surplusPriority(element.name, impact, urgencies.length));
      }
      const [urgency] = missing;
      if (urgency === undefined) continue;
      const lowest = levels.at(-1);
      const filling = missing.map(() => lowest).join(', ');
      const fixes = lowest
        ? [
            insertion(
              model,
              messages.fillRow(filling),
              element.uri,
              row.span[1],
              `${cells.length > 0 ? ', ' : ' '}${filling}`,
            ),
          ]
        : [];
      report(place, messages.hole(element.name, impact, urgency), { fixes });
    }
  },
};
