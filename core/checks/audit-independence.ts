/** Whoever audits does not answer for what is audited, nor did so in the year before: I1. */
import { dateOf, partOf, propertiesOf } from '../model/access.ts';
import { addMonths } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { actorsBehind, answerFor } from './actors.ts';
import { unresolvedIn } from './unresolved.ts';
import { dayOf } from './values.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const auditIndependence: PassableCheck = {
  name: 'AuditIndependence',
  judge(context, audit) {
    const auditors = targetsOf(context.model, audit, 'auditor');
    const apart = verdict('true', (say) => say.auditorApart());
    const unresolved = unresolvedIn(context, audit, ['auditor', 'covers']);
    if (auditors.length === 0 && unresolved.length === 0)
      return verdict('unknown', (say) => say.noAuditor(), { lines: [['auditor', 'none "TODO"']] });
    const covered = targetsOf(context.model, audit, 'covers');
    const judged = covered.flatMap((element) => judgeElement(context, audit, auditors, element));
    return worst([...judged, ...unresolved], apart);
  },
};

/** So many months after leaving a role nobody audits what it answers for. */
const coolingMonths = 12;

function judgeElement(
  context: PassableContext,
  audit: Element,
  auditors: readonly Element[],
  element: Element,
): readonly PassableVerdict[] {
  const answering = new Set(withManagers(context, answerFor(context, element)));
  return auditors.flatMap((auditor) => {
    const behind = actorsBehind(context, auditor);
    if (behind.some((actor) => answering.has(actor)))
      return [verdict('false', (say) => say.auditsOwnWork(auditor.name, element.name))];
    const former = behind
      .flatMap((actor) => formerRoles(context, actor, dayOf(audit, 'held') ?? dayOf(audit, 'planned')))
      .find(({ role }) => answering.has(role));
    return former
      ? [
          verdict('false', (say) =>
            say.auditsFormerWork(auditor.name, element.name, former.role.name, former.until),
          ),
        ]
      : [];
  });
}

/** Those who answer for it, and those to whom these report. */
function withManagers(context: PassableContext, actors: readonly Element[]): readonly Element[] {
  const managers = actors.flatMap((actor) => targetsOf(context.model, actor, 'reports'));
  return [...actors, ...managers.flatMap((manager) => actorsBehind(context, manager))];
}

interface Former {
  readonly role: Element;
  readonly until: string;
}

/** The roles that the actor left less than a year before the day. */
function formerRoles({ model }: PassableContext, actor: Element, day: string | undefined): readonly Former[] {
  return propertiesOf(actor, 'formerly').flatMap((property): readonly Former[] => {
    const [reference] = partOf(property);
    const role = reference?.type === 'reference' ? targetOf(model, actor, reference) : undefined;
    const until = dateOf(property, 'until')?.date;
    const free = until === undefined ? undefined : addMonths(until, coolingMonths);
    return role && until !== undefined && free !== undefined && (day === undefined || day < free)
      ? [{ role, until }]
      : [];
  });
}
