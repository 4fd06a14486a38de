/** The activities of a plan are due in the order in which they stand, none but aftercare after the plan itself. */
import type { Element } from '../model/fragment.ts';
import { dayOf, says } from './values.ts';
import { verdict, worst, type PassableCheck, type PassableVerdict } from './passable.ts';

export const planSequence: PassableCheck = {
  name: 'PlanSequence',
  judge(_context, plan) {
    const end = dayOf(plan, 'due');
    const actions = plan.children.filter(({ kind }) => kind === 'action');
    if (end === undefined) return verdict('unknown', (say) => say.planUndated());
    if (actions.length === 0) return verdict('unknown', (say) => say.noActivities());
    const inOrder = verdict('true', (say) => say.sequenceSound());
    return worst(
      actions.map((action, index) => judgeAction(action, actions[index - 1], end)),
      inOrder,
    );
  },
};

function judgeAction(action: Element, before: Element | undefined, end: string): PassableVerdict {
  const [due, earlier] = [dayOf(action, 'due'), before && dayOf(before, 'due')];
  if (due === undefined) return verdict('unknown', (say) => say.activityUndated(action.name));
  if (before && earlier !== undefined && due < earlier)
    return verdict('false', (say) => say.activityEarly(action.name, due, before.name, earlier));
  if (due > end && !says(action, 'kind', 'aftercare'))
    return verdict('false', (say) => say.activityLate(action.name, due, end));
  return verdict('true', (say) => say.sequenceSound());
}
