/** A service depends on no service that is less critical, less available or slower to recover than itself. */
import { propertiesOf, quantityOf, wordsOf } from '../model/access.ts';
import type { Element, QuantityValue } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { compareQuantities } from '../model/quantity.ts';
import { targetsOf } from '../model/resolve.ts';
import { slasFor } from './agreements-above.ts';
import { agreementsFor } from './agreements-underneath.ts';
import { timeText } from './limits.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const dependencyStrength: PassableCheck = {
  name: 'DependencyStrength',
  judge(context, service) {
    const others = targetsOf(context.model, service, 'depends').filter(
      (other) => other.kind === 'service' && context.counts(other),
    );
    return worst(
      others.flatMap((other) => [
        compareCriticality(service, other),
        ...compareAvailability(context, service, other),
        ...compareRecovery(service, other),
      ]),
      none,
    );
  },
};

const none = verdict('skipped', (messages) => messages.noServiceBeneath());

const order = ['vital', 'high', 'normal', 'low'];

function compareCriticality(service: Element, other: Element): PassableVerdict {
  const [own, there] = [criticalityOf(service), criticalityOf(other)];
  if (!order.includes(own) || !order.includes(there))
    return verdict('unknown', (messages) =>
      messages.criticalityUnknown(order.includes(own) ? other.name : service.name),
    );
  return order.indexOf(there) > order.indexOf(own)
    ? verdict('false', (messages) => messages.lessCritical(own, other.name, there))
    : verdict('true', (messages) => messages.strongEnough());
}

function criticalityOf(service: Element): string {
  return propertiesOf(service, 'criticality').flatMap((property) => wordsOf(property))[0] ?? '';
}

/** Highest promise of the service against the lowest of the other, where both make one. */
function compareAvailability(
  context: PassableContext,
  service: Element,
  other: Element,
): readonly PassableVerdict[] {
  const promised = percentsOf(context, [service, ...slasFor(context, service)]).at(-1);
  const [there] = percentsOf(context, [other, ...slasFor(context, other), ...agreementsFor(context, other)]);
  const difference = promised && there && compareQuantities(there, promised);
  if (!promised || !there || difference === undefined || difference >= 0) return [];
  return [
    verdict('false', (messages) =>
      messages.lessAvailable(`${promised.amount}%`, other.name, `${there.amount}%`),
    ),
  ];
}

function percentsOf({ model }: PassableContext, elements: readonly Element[]): readonly QuantityValue[] {
  const values = elements.flatMap((element) =>
    statedProperties(model, element, 'availability').flatMap(({ property }) => quantityOf(property) ?? []),
  );
  return values
    .filter(({ unit }) => unit === '%')
    .toSorted((one, another) => compareQuantities(one, another) ?? 0);
}

function compareRecovery(service: Element, other: Element): readonly PassableVerdict[] {
  const [own, there] = [recoveryOf(service), recoveryOf(other)];
  const difference = own && there && compareQuantities(there, own);
  if (!own || !there || difference === undefined || difference <= 0) return [];
  return [
    verdict('false', (messages) => messages.slowerToRecover(timeText(own), other.name, timeText(there))),
  ];
}

function recoveryOf(service: Element): QuantityValue | undefined {
  return propertiesOf(service, 'recovery').flatMap((property) => quantityOf(property, 'within') ?? [])[0];
}
