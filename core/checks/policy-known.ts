/** A communication or training about the service management policy reaches each role of the organization. */
import { elementsOfKind } from '../model/model.ts';
import { targetsOf } from '../model/resolve.ts';
import { nameFrom } from './candidates.ts';
import { keptOnce } from './kept-in-context.ts';
import { isHeldOutside, isKind, toldTo } from './audience.ts';
import { sameList } from '../reactive/computed-set.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const policyKnown: PassableCheck = {
  name: 'PolicyKnown',
  judge(context, role) {
    const { model } = context;
    const policies = managementPolicies(context);
    if (policies.length === 0)
      return verdict('unknown', (messages) => messages.noPolicy(), {
        kind: 'policy',
        lines: [['kind', 'management']],
      });
    if (isHeldOutside(context, role)) return outside;
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
      : known;
  },
};

const known = verdict('true', (messages) => messages.policyKnown());
const outside = verdict('skipped', (messages) => messages.policyKnown());

const managementPolicies = keptOnce(
  ({ model, counts }) =>
    elementsOfKind(model, 'policy').filter((policy) => counts(policy) && isKind(policy, 'management')),
  sameList,
);
