/** A communication or training about the service management policy reaches each role of the organization. */
import { elementsOfKind } from '../model/model.ts';
import { targetsOf } from '../model/resolve.ts';
import { nameFrom } from './candidates.ts';
import { isHeldOutside, isKind, toldTo } from './audience.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const policyKnown: PassableCheck = {
  name: 'PolicyKnown',
  judge(context, role) {
    const { model, counts } = context;
    const policies = elementsOfKind(model, 'policy').filter(
      (policy) => counts(policy) && isKind(policy, 'management'),
    );
    if (policies.length === 0) return verdict('unknown', (messages) => messages.noPolicy());
    if (isHeldOutside(context, role)) return verdict('skipped', (messages) => messages.policyKnown());
    const told = toldTo(context, role).flatMap((activity) => targetsOf(model, activity, 'covers'));
    const untold = policies.find((policy) => !told.includes(policy));
    return untold
      ? verdict('false', (messages) => messages.policyUnknown(untold.name), {
          kind: 'communication',
          lines: [
            ['covers', nameFrom(model, role.packageName, untold)],
            ['audience', role.name],
          ],
        })
      : verdict('true', (messages) => messages.policyKnown());
  },
};
