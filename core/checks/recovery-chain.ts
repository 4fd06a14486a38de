/** A service is back, with all that must be up before it, within its recovery, and loses no more than it may: R1, R2. */
import { partOf, propertiesOf, quantityOf } from '../model/access.ts';
import type { Element, Property } from '../model/fragment.ts';
import { add, compareRationals, zero, type Rational } from '../model/rational.ts';
import { fittingKinds } from '../model/lookup.ts';
import { targetOf } from '../model/resolve.ts';
import { structureOf } from './agreements-underneath.ts';
import { minutesOf, minutesText } from './minutes.ts';
import { unresolvedIn } from './unresolved.ts';
import { amountOf } from './values.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const recoveryChain: PassableCheck = {
  name: 'RecoveryChain',
  judge(context, service) {
    const none = verdict('skipped', (say) => say.noRecovery());
    const judged = [judgeTime(context, service), judgeLoss(context, service)].filter(
      (verdict) => verdict !== undefined,
    );
    return worst([...judged, ...unresolvedIn(context, service, ['depends'])], none);
  },
};

/** What must be up before something, with the time each takes, the last first. */
interface Chain {
  readonly minutes: Rational;
  readonly links: readonly string[];
}

interface Walk {
  readonly context: PassableContext;
  readonly open: Set<Element>;
  readonly missing: Set<Element>;
  readonly known: Map<Element, Chain>;
}

function judgeTime(context: PassableContext, service: Element): PassableVerdict | undefined {
  const within = amountOf(service, 'recovery', 'within');
  const required = within && minutesOf(within);
  if (!within) return undefined;
  const walk: Walk = { context, open: new Set([service]), missing: new Set(), known: new Map() };
  const below = belowOf(walk, service);
  const [missing] = walk.missing;
  if (!required) return verdict('unknown', (say) => say.recoveryUnclear(service.name));
  const words = [
    minutesText(required),
    minutesText(below.minutes),
    [...below.links].reverse().join(' + '),
  ] as const;
  // What is not known counts as no time: too long even so is too long.
  if (compareRationals(below.minutes, required) > 0)
    return verdict('false', (say) => say.recoveryTooLong(...words));
  if (missing) return verdict('unknown', (say) => say.recoveryUnclear(missing.name));
  return verdict('true', (say) => say.recoveryInTime(...words));
}

/** Its own time after all that it depends on; of another service its promise, which covers what lies beneath. */
function chainOf(walk: Walk, element: Element): Chain {
  const known = walk.known.get(element);
  if (known) return known;
  if (walk.open.has(element)) {
    walk.missing.add(element);
    return { minutes: zero, links: [] };
  }
  walk.open.add(element);
  const chain = withOwn(walk, element);
  walk.open.delete(element);
  walk.known.set(element, chain);
  return chain;
}

function withOwn(walk: Walk, element: Element): Chain {
  const within = amountOf(element, 'recovery', 'within');
  const own = within && minutesOf(within);
  const link = own ? [`${element.name} ${minutesText(own)}`] : [];
  if (own && element.kind === 'service') return { minutes: own, links: link };
  const below = belowOf(walk, element);
  if (!own && element.kind !== 'service') walk.missing.add(element);
  return { minutes: add(own ?? zero, below.minutes), links: [...link, ...below.links] };
}

/** Groups are waited for at the same time; of "1 of A, B" the quickest counts. */
function belowOf(walk: Walk, element: Element): Chain {
  const groups = propertiesOf(element, 'depends').map((property) => groupOf(walk, element, property));
  return longest(groups);
}

function groupOf(walk: Walk, element: Element, property: Property): Chain {
  const chains = partOf(property).flatMap((value) => {
    const target =
      value.type === 'reference'
        ? targetOf(walk.context.model, element, value, fittingKinds(property, 'value'))
        : undefined;
    return target ? [chainOf(walk, target)] : [];
  });
  const needed = Number(quantityOf(property, 'count')?.amount ?? chains.length);
  const inTime = chains.toSorted((one, other) => compareRationals(one.minutes, other.minutes));
  return longest(inTime.slice(0, needed));
}

function longest(chains: readonly Chain[]): Chain {
  return chains.reduce((one, other) => (compareRationals(other.minutes, one.minutes) > 0 ? other : one), {
    minutes: zero,
    links: [],
  });
}

/** What is backed up once in a while may lose what came since, and what the copy itself takes. */
function judgeLoss(context: PassableContext, service: Element): PassableVerdict | undefined {
  const losing = amountOf(service, 'recovery', 'losing');
  const allowed = losing && minutesOf(losing);
  if (!allowed) return undefined;
  const losses = structureOf(context, [service]).flatMap((element) => {
    const loss = lossOf(element);
    return loss ? [{ element, loss }] : [];
  });
  const [worstLoss] = losses.toSorted((one, other) => compareRationals(other.loss, one.loss));
  if (!worstLoss) return verdict('unknown', (say) => say.noBackup(minutesText(allowed)));
  const words = [minutesText(allowed), worstLoss.element.name, minutesText(worstLoss.loss)] as const;
  return compareRationals(worstLoss.loss, allowed) > 0
    ? verdict('false', (say) => say.lossTooLarge(...words))
    : verdict('true', (say) => say.lossWithin(...words));
}

function lossOf(element: Element): Rational | undefined {
  const [every, takes] = [amountOf(element, 'backup', 'every'), amountOf(element, 'backup', 'takes')];
  const interval = every && minutesOf(every);
  return interval && add(interval, (takes && minutesOf(takes)) ?? zero);
}
