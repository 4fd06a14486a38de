/** What a role hears of, and whether that was not too long ago. */
import { dateOf, partOf, propertiesOf, quantityOf } from '../model/access.ts';
import { addDuration, isDate } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { isHeldOutside, toldTo, topicsOf } from './audience.ts';
import { verdict, type PassableCheck, type PassableContext, type PassableVerdict } from './passable.ts';

/** What people must know to be aware. */
const topics = ['policy', 'objectives', 'services', 'contribution', 'consequences'] as const;

/** Together, what reaches the role covers each topic. */
export const roleAwareness: PassableCheck = {
  name: 'RoleAwareness',
  judge(context, role) {
    if (isHeldOutside(context, role)) return verdict('skipped', (messages) => messages.aware());
    const heard = toldTo(context, role).flatMap((activity) => topicsOf(context.model, activity));
    const missing = topics.filter((topic) => !heard.includes(topic));
    return missing.length === 0 ? verdict('true', (messages) => messages.aware()) : unaware(role, missing);
  },
};

/** Some activity that makes the role aware was held within its own interval. */
export const awarenessCurrent: PassableCheck = {
  name: 'AwarenessCurrent',
  judge(context, role) {
    if (isHeldOutside(context, role)) return verdict('skipped', (messages) => messages.aware());
    const activities = toldTo(context, role).filter((activity) => isAboutTopic(context, activity));
    if (activities.length === 0) return unaware(role, topics);
    const due = activities
      .flatMap((activity) => dueOf(activity, context.asOf) ?? [])
      .toSorted()
      .at(-1);
    const [first] = activities;
    if (due === undefined)
      return verdict('unknown', (messages) => messages.awarenessUndated(first?.name ?? ''));
    if (context.asOf === undefined) return verdict('undated', (messages) => messages.aware());
    return due < context.asOf
      ? verdict('false', (messages) => messages.awarenessOverdue(due))
      : verdict('true', (messages) => messages.aware());
  },
};

function unaware(role: Element, missing: readonly string[]): PassableVerdict {
  return verdict('false', (messages) => messages.unaware(missing), {
    kind: 'training',
    lines: [
      ['topics', missing.join(', ')],
      ['audience', role.name],
    ],
  });
}

function isAboutTopic(context: PassableContext, activity: Element): boolean {
  return topicsOf(context.model, activity).some((topic) => topics.some((wanted) => wanted === topic));
}

/** The day by which the activity is to be held again: its interval after the last time. */
function dueOf(activity: Element, asOf: string | undefined): string | undefined {
  const [every] = propertiesOf(activity, 'every');
  const interval = every && quantityOf(every);
  const held = [
    ...(every ? partOf(every, 'last') : []),
    ...propertiesOf(activity, 'held').flatMap((property) => dateOf(property) ?? []),
  ].flatMap((value) => (value.type === 'date' && isDate(value.date) ? [value.date] : []));
  const last = held
    .filter((date) => asOf === undefined || date <= asOf)
    .toSorted()
    .at(-1);
  return last !== undefined && interval ? addDuration(last, interval) : undefined;
}
