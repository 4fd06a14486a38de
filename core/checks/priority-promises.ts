/** For each priority the OLAs of the teams that support the service respond and resolve within the times of the SLA. */
import { agreementsForAll } from '../model/agreements-for-all.ts';
import type { Element } from '../model/fragment.ts';
import { targetsOf } from '../model/resolve.ts';
import { compareLimits } from './agreement-resolution.ts';
import { agreementsFor, isWithoutAgreements, servicesOf } from './agreements-underneath.ts';
import { limitsOf } from './limits.ts';
import { unresolvedIn } from './unresolved.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const priorityPromises: PassableCheck = {
  name: 'PriorityPromises',
  judge(context, sla) {
    const services = servicesOf(context, sla);
    if (services.length === 0) return verdict('unknown', (messages) => messages.noService());
    const unresolved = [
      ...unresolvedIn(context, sla, ['service', 'based']),
      ...services.flatMap((service) => unresolvedIn(context, service, ['support'])),
    ];
    return worst(
      [...services.flatMap((service) => judgeService(context, sla, service)), ...unresolved],
      kept,
    );
  },
};

const kept = verdict('true', (messages) => messages.promisesKept());

function judgeService(context: PassableContext, sla: Element, service: Element): readonly PassableVerdict[] {
  const teams = targetsOf(context.model, service, 'support');
  if (teams.length === 0) return [verdict('unknown', (messages) => messages.noSupport(service.name))];
  return teams.flatMap((team) => {
    const olas = olasOf(context, team, service);
    if (olas.length > 0) return olas.flatMap((ola) => judgeOla(context, sla, ola));
    const truth = isWithoutAgreements(context, sla) ? 'skipped' : 'unknown';
    return [verdict(truth, (messages) => messages.noDeskOla(team.name, service.name))];
  });
}

function judgeOla(context: PassableContext, sla: Element, ola: Element): readonly PassableVerdict[] {
  return (['response', 'resolution'] as const).flatMap((word) => {
    const limits = limitsOf(context.model, sla, word).filter(({ time }) => time);
    return compareLimits(context, sla, ola, word, limits);
  });
}

/** The OLAs that a team provides for the service, or for all. */
function olasOf(context: PassableContext, team: Element, service: Element): readonly Element[] {
  const { model, counts } = context;
  const all = agreementsForAll(model, 'ola').filter(counts);
  const olas = agreementsFor(context, service).filter(({ kind }) => kind === 'ola');
  return [...new Set([...olas, ...all])].filter((ola) => targetsOf(model, ola, 'provider').includes(team));
}
