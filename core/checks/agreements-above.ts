/** The SLAs above an element: of the services that stand on it. */
import { agreementsForAll } from '../model/agreements-for-all.ts';
import type { Element } from '../model/fragment.ts';
import { namesOf } from '../model/referrers.ts';
import { agreementsNaming } from './agreements-underneath.ts';
import type { PassableContext } from './passable.ts';

/** The SLAs for a service, those for every service of the SMS among them. */
export function slasFor({ model, counts, services }: PassableContext, service: Element): readonly Element[] {
  const all = services.has(service) ? agreementsForAll(model, 'sla') : none;
  const naming = agreementsNaming(model, service);
  const each = all.length > 0 ? [...new Set([...naming, ...all])] : naming;
  return each.filter((agreement) => agreement.kind === 'sla' && counts(agreement));
}

const none: readonly Element[] = [];

/** The services that stand on an element, itself among them. */
export function servicesAbove({ model }: PassableContext, element: Element): readonly Element[] {
  const found = new Set([element]);
  for (const below of found) {
    for (const { from, property } of namesOf(model, below)) {
      if (property.word === 'depends' || property.word === 'facility') found.add(from);
    }
  }
  return [...found].filter(({ kind }) => kind === 'service');
}
