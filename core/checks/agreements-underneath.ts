/** What lies underneath an SLA: the things that its services stand on, and the OLAs and contracts for these. */
import { hasWord, partOf, propertiesOf, textsOf, wordsOf } from '../model/access.ts';
import type { Element, Property } from '../model/fragment.ts';
import { agreementKinds, statedProperties } from '../model/inherited.ts';
import { namesOf } from '../model/referrers.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { standsOn } from '../model/stands-on.ts';
import { isSaying } from '../model/text.ts';
import { sameList } from '../reactive/computed-set.ts';
import { keptOfMany, knownInRun } from './kept-in-context.ts';
import type { PassableContext } from './passable.ts';

/** The services that an agreement is for, those of what it is based on among them. */
export const servicesOf = knownInRun(({ model, sms }, agreement): readonly Element[] => {
  const stated = statedProperties(model, agreement, 'service');
  const all = stated.some(({ property }) => hasWord(property, 'all'));
  if (all && sms) return targetsOf(model, sms, 'services');
  return stated.flatMap(({ property, from }) => referencesIn(model, property, from, 'value'));
});

/** The services with all that they depend on and all that their users use. */
export function structureOf({ model }: PassableContext, services: readonly Element[]): readonly Element[] {
  const found = new Set(services);
  for (const element of found) for (const target of standsOn(model, element)) found.add(target);
  return [...found];
}

/** The services of an SLA with all that they stand on: its checks ask one after the other. */
export const structureUnderneath = knownInRun((context, sla): readonly Element[] =>
  structureOf(context, servicesOf(context, sla)),
);

/** The OLAs and contracts for an element: those that name it, and those that it is supplied under. */
export const agreementsFor = keptOfMany(({ model, counts }, element): readonly Element[] => {
  const naming = agreementsNaming(model, element).filter(isUnderneath);
  const supplied = propertiesOf(element, 'supplied');
  if (naming.length + supplied.length === 0) return none;
  const under = supplied.flatMap((property) => referencesIn(model, property, element, 'under'));
  return [...new Set([...naming, ...under])].filter(counts);
}, sameList);

function isUnderneath({ kind }: Element): boolean {
  return kind === 'ola' || kind === 'contract';
}

/** Every OLA and contract underneath an SLA, each once. */
export const agreementsUnderneath = knownInRun((context, sla): readonly Element[] => {
  const found = new Set<Element>();
  for (const element of structureUnderneath(context, sla))
    for (const agreement of agreementsFor(context, element)) found.add(agreement);
  return found.size > 0 ? [...found] : none;
});

const none: readonly Element[] = [];

/** Whether someone says that there is no OLA or contract: at the SLA, its services or the SMS. */
export const isWithoutAgreements = knownInRun(
  (context, sla): boolean =>
    saysWithout(sla) ||
    servicesOf(context, sla).some(saysWithout) ||
    (context.sms !== undefined && saysWithout(context.sms)),
);

function saysWithout(place: Element): boolean {
  return propertiesOf(place, 'without').some((property) => {
    const about = wordsOf(property, 'without').some((word) => word === 'ola' || word === 'contract');
    return about && textsOf(property, 'because').some(isSaying);
  });
}

/** The agreements whose `service` names the element, and those that take it over. */
export function agreementsNaming(model: PassableContext['model'], element: Element): readonly Element[] {
  let found: Set<Element> | undefined;
  namesOf(model, element).forEach(({ from, property }) => {
    if (property.word === 'service' && agreementKinds.has(from.kind))
      addWithHeirs(model, from, (found ??= new Set()));
  });
  return found ? [...found] : none;
}

function addWithHeirs(model: PassableContext['model'], agreement: Element, found: Set<Element>): void {
  if (found.has(agreement)) return;
  found.add(agreement);
  for (const { from, property } of namesOf(model, agreement))
    if (property.word === 'based' && propertiesOf(from, 'service').length === 0)
      addWithHeirs(model, from, found);
}

function referencesIn(
  model: PassableContext['model'],
  property: Property,
  from: Element,
  part: string,
): readonly Element[] {
  return partOf(property, part).flatMap((value) => {
    return value.type === 'reference'
      ? (targetOf(model, from, value, fittingKinds(property, part)) ?? [])
      : [];
  });
}
