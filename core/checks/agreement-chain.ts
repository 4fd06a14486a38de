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
    const whole = verdict('true', (messages) => messages.chainWhole());
    return worst([...breaksAbove(context, service), ...breaksBeneath(context, service)], whole);
  },
};

/** A service that only others depend on needs no customer of its own. */
function breaksAbove(context: PassableContext, service: Element): readonly PassableVerdict[] {
  const { model, counts } = context;
  const slas = slasFor(context, service);
  const customers = [
    ...targetsOf(model, service, 'customers'),
    ...slas.flatMap((sla) => targetsOf(model, sla, 'customer')),
  ];
  const isBeneath = namesOf(model, service).some(({ property }) =>
    ['depends', 'facility'].includes(property.word),
  );
  if (customers.length === 0)
    return isBeneath || propertiesOf(service, 'customers').length > 0
      ? []
      : [verdict('false', (messages) => messages.chainNoCustomer())];
  const left = [...new Set(customers)]
    .filter((customer) => counts(customer))
    .find((customer) => {
      return !slas.some((sla) => customersOf(context, sla).includes(customer));
    });
  return left ? [verdict('false', (messages) => messages.chainNoSla(left.name))] : [];
}

function customersOf({ model }: PassableContext, sla: Element): readonly Element[] {
  return statedProperties(model, sla, 'customer').flatMap(({ from }) => targetsOf(model, from, 'customer'));
}

/** Each part that someone else supplies is supplied under an agreement with them. */
function breaksBeneath(context: PassableContext, service: Element): readonly PassableVerdict[] {
  const parts = structureOf(context, [service]).filter((element) => context.counts(element));
  return parts.flatMap((part) =>
    providersOf(context.model, part)
      .filter((party) => !isAgreedWith(context, part, party))
      .map((party) => verdict('false', (messages) => messages.chainNoAgreement(part.name, party.name))),
  );
}

function isAgreedWith(context: PassableContext, part: Element, party: Element): boolean {
  const { model } = context;
  return agreementsFor(context, part).some((agreement) =>
    ['supplier', 'provider', 'customer'].some((word) => targetsOf(model, agreement, word).includes(party)),
  );
}
