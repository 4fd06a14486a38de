/** A contract says what each of its two sides is to do. */
import { partOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { verdict, type PassableCheck, type PassableContext } from './passable.ts';

export const contractDuties: PassableCheck = {
  name: 'ContractDuties',
  judge(context, contract) {
    const [supplier] = targetsOf(context.model, contract, 'supplier');
    if (!supplier) return verdict('unknown', (messages) => messages.contractNoSupplier());
    const bound = boundBy(context, contract);
    if (!bound.includes(supplier))
      return verdict('false', (messages) => messages.dutiesMissing(supplier.name));
    return bound.some((party) => party !== supplier)
      ? verdict('true', (messages) => messages.dutiesOfBoth())
      : verdict('false', (messages) => messages.dutiesOneSided(supplier.name));
  },
};

/** The parties whose duties it states. */
function boundBy({ model }: PassableContext, contract: Element): readonly Element[] {
  return statedProperties(model, contract, 'duties').flatMap(({ property, from }) =>
    partOf(property, 'of').flatMap((value) => {
      return value.type === 'reference'
        ? (targetOf(model, from, value, fittingKinds(property, 'of')) ?? [])
        : [];
    }),
  );
}
