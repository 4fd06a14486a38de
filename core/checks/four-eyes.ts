/** Nobody approves what he asked for himself, or what he alone carries out. */
import { actorsBehind } from './actors.ts';
import type { Element } from '../model/fragment.ts';
import { targetsOf, targetsOfPart } from '../model/resolve.ts';
import { unresolvedIn } from './unresolved.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

/** Of a request the one who must approve, of all else the one who did. */
export const fourEyes: PassableCheck = {
  name: 'FourEyes',
  judge(context, element) {
    const { model } = context;
    const unresolved = unresolvedIn(context, element, ['approved', 'approval', 'requester', 'owner']);
    const isRequest = element.kind === 'request';
    const approvers = isRequest
      ? targetsOf(model, element, 'approval')
      : targetsOfPart(model, element, 'approved', 'by');
    if (approvers.length === 0 && unresolved.length === 0)
      return verdict(isRequest ? 'skipped' : 'unknown', (say) => say.noApprover());
    const separate = verdict('true', (say) => say.fourEyes());
    const judged = approvers.flatMap((approver) => [
      ...(isRequest ? [] : [permission(context, element, approver)]),
      ...targetsOf(model, element, 'requester').map((other) => apart(context, approver, other, 'requester')),
      ...ownerVerdicts(context, element, approver),
    ]);
    return worst([...judged, ...unresolved], separate);
  },
};

/** The category of a change names who may approve; where it names no one, anyone may. */
function permission({ model }: PassableContext, element: Element, approver: Element): PassableVerdict {
  const categories = targetsOf(model, element, 'category');
  const refusing = categories.find((category) => {
    const permitted = targetsOf(model, category, 'approval');
    return permitted.length > 0 && !permitted.some((one) => actorsBehind({ model }, one).includes(approver));
  });
  return refusing
    ? verdict('false', (say) => say.notPermitted(approver.name, refusing.name))
    : verdict('true', (say) => say.fourEyes());
}

/** One of several who carry it out may approve; of an action, whose effect is approved, none of them. */
function ownerVerdicts(
  context: PassableContext,
  element: Element,
  approver: Element,
): readonly PassableVerdict[] {
  const owners = targetsOf(context.model, element, 'owner');
  const verdicts = owners.map((owner) => apart(context, approver, owner, 'owner'));
  const another = element.kind !== 'action' && verdicts.some(({ truth }) => truth === 'true');
  return another ? [] : verdicts;
}

function apart(
  context: PassableContext,
  approver: Element,
  other: Element,
  as: 'requester' | 'owner',
): PassableVerdict {
  const others = actorsBehind(context, other);
  const both = actorsBehind(context, approver).filter((actor) => others.includes(actor));
  const known = both.find((actor) => actor === approver || actor.kind === 'person' || actor.kind === 'role');
  if (known)
    return verdict('false', (say) =>
      as === 'requester'
        ? say.approvedByRequester(approver.name, other.name)
        : say.approvedByOwner(approver.name, other.name),
    );
  const [team] = both;
  if (team) return verdict('unknown', (say) => say.sameTeam(approver.name, other.name, team.name));
  return verdict('true', (say) => say.fourEyes());
}
