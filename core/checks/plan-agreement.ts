/** A plan is part of the service management plan, and stays within its services, its dates and its line of roles. */
import { dateOf, propertiesOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { targetsOf } from '../model/resolve.ts';
import { isKind } from './audience.ts';
import { unresolvedIn } from './unresolved.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const planAgreement: PassableCheck = {
  name: 'PlanAgreement',
  judge(context, plan) {
    const whole = targetsOf(context.model, plan, 'part').find((target) => isKind(target, 'management'));
    const unresolved = unresolvedIn(context, plan, ['part', 'services', 'covers', 'owner']);
    if (!whole) return unresolved[0] ?? verdict('false', (messages) => messages.noWholePlan());
    const agreeing = verdict('true', (messages) => messages.planAgrees(whole.name));
    const judged = [services(context, plan, whole), dates(plan, whole), roles(context, plan, whole)];
    return worst([...judged, ...unresolved], agreeing);
  },
};

/** Every service of the plan is one of the whole. */
function services(context: PassableContext, plan: Element, whole: Element): PassableVerdict {
  const known = servicesOf(context, whole);
  const strange = servicesOf(context, plan).find((service) => !known.includes(service));
  return strange
    ? verdict('false', (messages) => messages.planOtherService(strange.name, whole.name))
    : verdict('true', (messages) => messages.planAgrees(whole.name));
}

function servicesOf({ model, sms }: PassableContext, plan: Element): readonly Element[] {
  const all = propertiesOf(plan, 'services').some((property) => wordsOf(property).includes('all'));
  const named = targetsOf(model, all && sms ? sms : plan, 'services');
  return [...named, ...targetsOf(model, plan, 'covers').filter(({ kind }) => kind === 'service')];
}

/** The plan begins and ends while the whole is in force. */
function dates(plan: Element, whole: Element): PassableVerdict {
  const [own, around] = [validity(plan), validity(whole)];
  if (own.from !== undefined && around.from !== undefined && own.from < around.from)
    return outside('from', own.from, whole, around.from);
  if (own.to !== undefined && around.to !== undefined && own.to > around.to)
    return outside('to', own.to, whole, around.to);
  return verdict('true', (messages) => messages.planAgrees(whole.name));
}

function outside(end: 'from' | 'to', own: string, whole: Element, limit: string): PassableVerdict {
  return verdict('false', (messages) =>
    end === 'from' ? messages.planBegins(own, whole.name, limit) : messages.planEnds(own, whole.name, limit),
  );
}

function validity(plan: Element): { readonly from: string | undefined; readonly to: string | undefined } {
  const [valid] = propertiesOf(plan, 'valid');
  return { from: valid && dateOf(valid)?.date, to: valid && dateOf(valid, 'to')?.date };
}

/** Who owns the plan owns the whole too, or reports to who does, directly or up the line. */
function roles(context: PassableContext, plan: Element, whole: Element): PassableVerdict {
  const [owners, heads] = [plan, whole].map((one) => targetsOf(context.model, one, 'owner'));
  const unowned = owners?.length === 0 ? plan : heads?.length === 0 ? whole : undefined;
  if (unowned) return verdict('unknown', (messages) => messages.planUnowned(unowned.name));
  const line = new Set(owners);
  for (const actor of line) for (const head of targetsOf(context.model, actor, 'reports')) line.add(head);
  const head = heads?.find((candidate) => line.has(candidate));
  const [owner] = owners ?? [];
  return head
    ? verdict('true', (messages) => messages.planAgrees(whole.name))
    : verdict('false', (messages) =>
        messages.planOtherLine(owner?.name ?? '', heads?.[0]?.name ?? '', whole.name),
      );
}
