/** What a demand comes to stays within the workload limits of the SLAs for its services: C4. */
import { dateOf, partOf, propertiesOf, textsOf } from '../model/access.ts';
import type { Element, GroupValue, Value } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { compareRationals } from '../model/rational.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { slasFor } from './agreements-above.ts';
import { demandOf, demandOn, type Demand } from './demand.ts';
import { figureOf, figureText, type Figure } from './figures.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const demandWorkload: PassableCheck = {
  name: 'DemandWorkload',
  judge(context, element) {
    const { asOf } = context;
    if (asOf === undefined) return verdict('undated', (messages) => messages.undated());
    const demand = demandOf(element);
    if (!demand) return verdict('unknown', (messages) => messages.demandNoNow());
    const services = servicesOf(context, element);
    const slas = [...new Set(services.flatMap((service) => slasFor(context, service)))];
    const none = verdict('skipped', (messages) => messages.demandNoSla());
    return worst(
      slas.map((sla) => judgeSla(context, { demand, sla, asOf })),
      none,
    );
  },
};

interface Pair {
  readonly demand: Demand;
  readonly sla: Element;
  readonly asOf: string;
}

function judgeSla({ model }: PassableContext, pair: Pair): PassableVerdict {
  const { demand, sla } = pair;
  const stated = statedProperties(model, sla, 'workload').flatMap(({ property }) => partOf(property));
  const limits = stated.flatMap((value) => limitIn(value) ?? []);
  if (stated.length > 0 && limits.length === 0 && stated.every(({ type }) => type === 'none'))
    return verdict('skipped', (messages) => messages.demandNoSla());
  const limit = limits.find(({ title }) => isAbout(demand.element, title));
  if (!limit) return verdict('unknown', (messages) => messages.demandNoLimit(sla.name));
  if (limit.figure.unit !== demand.now.unit || limit.figure.per !== demand.now.per)
    return verdict('unknown', (messages) => messages.demandIncomparable(sla.name, figureText(limit.figure)));
  return compare(pair, limit.figure);
}

function compare({ demand, sla, asOf }: Pair, limit: Figure): PassableVerdict {
  const end = propertiesOf(sla, 'valid').flatMap((property) => dateOf(property, 'to')?.date ?? [])[0];
  const dates = demand.forecasts.map(({ date }) => date).filter((date) => end === undefined || date <= end);
  const days = [asOf, ...dates, ...(end !== undefined && end > asOf ? [end] : [])];
  const above = days
    .toSorted()
    .find((day) => compareRationals(demandOn(demand, asOf, day), limit.amount) > 0);
  const words = () => {
    const day = above ?? days.at(-1) ?? asOf;
    const highest = figureText({ ...demand.now, amount: demandOn(demand, asOf, day) });
    return [highest, day, sla.name, figureText(limit)] as const;
  };
  return above === undefined
    ? verdict('true', (messages) => messages.demandWithin(...words()))
    : verdict('false', (messages) => messages.demandAbove(...words()));
}

interface WorkloadLimit {
  readonly title: string;
  readonly figure: Figure;
}

/** `"Mailboxes" <= 1200`: an upper bound with a number. */
function limitIn(value: Value): WorkloadLimit | undefined {
  if (value.type !== 'group' || !isUpperBound(value)) return undefined;
  const figure = figureOf(partOf(value)[0], partOf(value, 'per')[0]);
  const [text] = partOf(value, 'title');
  return figure && text?.type === 'text' ? { title: text.text, figure } : undefined;
}

function isUpperBound(limit: GroupValue): boolean {
  return partOf(limit, 'op').some((value) => value.type === 'word' && value.word.startsWith('<'));
}

/** A limit is for a demand by its title, its name or its unit. */
function isAbout(demand: Element, title: string): boolean {
  const units = propertiesOf(demand, 'unit').flatMap((property) => [
    ...textsOf(property),
    ...partOf(property).flatMap((value) => (value.type === 'word' ? [value.word] : [])),
  ]);
  const names = [demand.name, ...(demand.title ? [demand.title.text] : []), ...units];
  return names.some((name) => name.toLowerCase() === title.toLowerCase());
}

function servicesOf({ model }: PassableContext, demand: Element): readonly Element[] {
  const named = ['services', 'covers'].flatMap((word) => targetsOf(model, demand, word));
  const naming = namesOf(model, demand).map(({ from }) => from);
  return [...new Set([...named, ...naming])].filter(({ kind }) => kind === 'service');
}
