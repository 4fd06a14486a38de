/** From each customer by an SLA and the service to the supplier of each part: no link of the chain is missing. */
import { propertiesOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { providersOf } from '../model/parties.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { slasFor } from './agreements-above.ts';
import { agreementsFor, structureOf } from './agreements-underneath.ts';
import { verdict, type PassableCheck, type PassableContext, type PassableVerdict } from './passable.ts';

export const agreementChain: PassableCheck = {
  name: 'AgreementChain',
  judge(context, service) {
    return breakAbove(context, service) ?? breakBeneath(context, service) ?? whole;
  },
};

const whole = verdict('true', (messages) => messages.chainWhole());

/** A service that only others depend on needs no customer of its own. */
function breakAbove(context: PassableContext, service: Element): PassableVerdict | undefined {
  const { model, counts } = context;
  const slas = slasFor(context, service);
  const customers = new Set(targetsOf(model, service, 'customers'));
  for (const sla of slas) for (const customer of targetsOf(model, sla, 'customer')) customers.add(customer);
  if (customers.size === 0)
    return isBeneath(context, service) || propertiesOf(service, 'customers').length > 0
      ? undefined
      : verdict('false', (messages) => messages.chainNoCustomer());
  for (const customer of customers)
    if (counts(customer) && !slas.some((sla) => customersOf(context, sla).includes(customer)))
      return verdict('false', (messages) => messages.chainNoSla(customer.name));
  return undefined;
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
function breakBeneath(context: PassableContext, service: Element): PassableVerdict | undefined {
  for (const part of structureOf(context, [service])) {
    if (!context.counts(part)) continue;
    for (const party of providersOf(context.model, part))
      if (!isAgreedWith(context, part, party))
        return verdict('false', (messages) => messages.chainNoAgreement(part.name, party.name));
  }
  return undefined;
}

function isAgreedWith(context: PassableContext, part: Element, party: Element): boolean {
  const { model } = context;
  return agreementsFor(context, part).some((agreement) =>
    ['supplier', 'provider', 'customer'].some((word) => targetsOf(model, agreement, word).includes(party)),
  );
}
