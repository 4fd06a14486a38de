/** An SLA promises the availability that the requirements behind it ask for, no less and no more. */
import { quantityOf } from '../model/access.ts';
import type { Element, QuantityValue } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { compareQuantities } from '../model/quantity.ts';
import { targetsOf } from '../model/resolve.ts';
import { unresolvedIn } from './unresolved.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const requiredAvailability: PassableCheck = {
  name: 'RequiredAvailability',
  judge(context, sla) {
    const promised = availabilitiesOf(context, sla);
    const requirements = targetsOf(context.model, sla, 'realizes').filter(
      ({ kind }) => kind === 'requirement',
    );
    const none = verdict('skipped', (say) => say.availabilityNotAsked());
    const judged = requirements.flatMap((requirement) =>
      availabilitiesOf(context, requirement).map((required) => compare(requirement, required, promised)),
    );
    return worst([...judged, ...unresolvedIn(context, sla, ['realizes'])], none);
  },
};

function compare(
  requirement: Element,
  required: QuantityValue,
  promised: readonly QuantityValue[],
): PassableVerdict {
  const met = promised.some((value) => compareQuantities(value, required) === 0);
  const words = [promised.map(text).join(', '), requirement.name, text(required)] as const;
  if (promised.length === 0)
    return verdict('unknown', (say) => say.availabilityNotPromised(words[1], words[2]));
  return verdict(met ? 'true' : 'false', (say) =>
    met ? say.availabilityAsAsked(...words) : say.availabilityOtherThanAsked(...words),
  );
}

function availabilitiesOf({ model }: PassableContext, element: Element): readonly QuantityValue[] {
  return statedProperties(model, element, 'availability').flatMap(
    ({ property }) => quantityOf(property) ?? [],
  );
}

function text({ amount, unit }: QuantityValue): string {
  return `${amount}${unit}`;
}
