/** Nobody holds this role and a role that it is to be kept separate from. */
import type { Element } from '../model/fragment.ts';
import { targetsOf } from '../model/resolve.ts';
import { unresolvedIn } from './unresolved.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const roleSeparation: PassableCheck = {
  name: 'RoleSeparation',
  judge(context, role) {
    const others = targetsOf(context.model, role, 'separate');
    const apart = verdict('skipped', (messages) => messages.separated());
    const unresolved = unresolvedIn(context, role, ['separate', 'held']);
    return worst([...others.map((other) => compareHolders(context, role, other)), ...unresolved], apart);
  },
};

function compareHolders({ model }: PassableContext, role: Element, other: Element): PassableVerdict {
  const [holders, others] = [targetsOf(model, role, 'held'), targetsOf(model, other, 'held')];
  const unheld = holders.length === 0 ? role : others.length === 0 ? other : undefined;
  if (unheld) return verdict('unknown', (messages) => messages.noHolder(unheld.name));
  const both = holders.find((holder) => others.includes(holder));
  if (!both) return verdict('true', (messages) => messages.separated());
  // Who of a team holds which of the two is not said.
  const isGroup = both.kind !== 'person' && both.kind !== 'role';
  if (isGroup) return verdict('unknown', (messages) => messages.teamHoldsBoth(both.name, other.name));
  return verdict('false', (messages) => messages.heldByBoth(both.name, other.name));
}
