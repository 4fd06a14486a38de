/** From each customer by an SLA and the service to the supplier of each part: no link of the chain is missing. */
import { propertiesOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { providersOf } from '../model/parties.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { slasFor } from './agreements-above.ts';
import { agreementsFor, structureOf } from './agreements-underneath.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const agreementChain: PassableCheck = {
  name: 'AgreementChain',
  judge(context, service) {
    return worst([...breaksAbove(context, service), ...breaksBeneath(context, service)], whole);
  },
};

const whole = verdict('true', (messages) => messages.chainWhole());

/** A service that only others depend on needs no customer of its own. */
function breaksAbove(context: PassableContext, service: Element): readonly PassableVerdict[] {
  const { model, counts } = context;
  const slas = slasFor(context, service);
  const customers = [
    ...targetsOf(model, service, 'customers'),
    ...slas.flatMap((sla) => targetsOf(model, sla, 'customer')),
  ];
  if (customers.length === 0)
    return isBeneath(context, service) || propertiesOf(service, 'customers').length > 0
      ? []
      : [verdict('false', (messages) => messages.chainNoCustomer())];
  const left = [...new Set(customers)]
    .filter((customer) => counts(customer))
    .find((customer) => {
      return !slas.some((sla) => customersOf(context, sla).includes(customer));
    });
  return left ? [verdict('false', (messages) => messages.chainNoSla(left.name))] : [];
}

function isBeneath({ model }: PassableContext, service: Element): boolean {
  return namesOf(model, service).some(
    ({ property }) => property.word === 'depends' || property.word === 'facility',
  );
}

function customersOf({ model }: PassableContext, sla: Element): readonly Element[] {
  return statedProperties(model, sla, 'customer').flatMap(({ from }) => targetsOf(model, from, 'customer'));
}

/** Each part that someone else supplies is supplied under an agreement with them. */
function breaksBeneath(context: PassableContext, service: Element): readonly PassableVerdict[] {
  const breaks: PassableVerdict[] = [];
  for (const part of structureOf(context, [service])) {
    if (!context.counts(part)) continue;
    for (const party of providersOf(context.model, part))
      if (!isAgreedWith(context, part, party))
        breaks.push(verdict('false', (messages) => messages.chainNoAgreement(part.name, party.name)));
  }
  return breaks;
}

function isAgreedWith(context: PassableContext, part: Element, party: Element): boolean {
  const { model } = context;
  return agreementsFor(context, part).some((agreement) =>
    ['supplier', 'provider', 'customer'].some((word) => targetsOf(model, agreement, word).includes(party)),
  );
}
