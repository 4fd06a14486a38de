/** Capacity carries the demand that it is planned from until the last forecast, or is changed in time: C1. */
import { dateOf, propertiesOf } from '../model/access.ts';
import { addDays } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import {
  add,
  compareRationals,
  multiply,
  rational,
  subtract,
  zero,
  type Rational,
} from '../model/rational.ts';
import { targetsOf } from '../model/resolve.ts';
import { demandOf, demandOn, forecastsOf, type Demand, type Forecast } from './demand.ts';
import { figureAt, figureText, type Figure } from './figures.ts';
import { verdict, type PassableCheck, type PassableContext, type PassableVerdict } from './passable.ts';

export const capacityForecast: PassableCheck = {
  name: 'CapacityForecast',
  judge(context, capacity) {
    const { asOf } = context;
    if (asOf === undefined) return verdict('undated', (messages) => messages.undated());
    const elements = demandsFor(context, capacity);
    const demands = elements.flatMap((element) => demandOf(element) ?? []);
    const now = figureAt(capacity, 'now');
    const unclear = elements.find((element) => !demands.some((demand) => demand.element === element));
    if (elements.length === 0) return verdict('unknown', (messages) => messages.capacityNoDemand());
    if (!now || unclear)
      return verdict('unknown', (messages) =>
        messages.capacityNoNow((now && unclear ? unclear : capacity).name),
      );
    const other = demands.find((demand) => demand.now.unit !== now.unit || demand.now.per !== now.per);
    if (other) return verdict('unknown', (messages) => messages.capacityIncomparable(other.element.name));
    return judgeCapacity({ capacity, demands, now, asOf, planned: forecastsOf(capacity) });
  },
};

interface Case {
  readonly capacity: Element;
  readonly demands: readonly Demand[];
  readonly now: Figure;
  readonly planned: readonly Forecast[];
  readonly asOf: string;
}

function judgeCapacity(found: Case): PassableVerdict {
  const days = turningDays(found);
  const horizon = days.at(-1);
  if (horizon === undefined) return verdict('unknown', (messages) => messages.capacityNoForecast());
  const short = days.find((day) => isShort(found, day));
  if (short === undefined) {
    const words = workingOn(found, horizon);
    return verdict('true', (messages) => messages.capacityEnough(...words));
  }
  const full = firstShort(found, short);
  const due = propertiesOf(found.capacity, 'due').flatMap((property) => dateOf(property)?.date ?? [])[0];
  if (due !== undefined && due < full)
    return verdict('true', (messages) => messages.capacityActed(full, due));
  const words = workingOn(found, short);
  return verdict('false', (messages) => messages.capacityShort(...words, full));
}

/** What it needs and has on a day, as texts: "1100", "900 (1000 × 90%)", the day. */
function workingOn(found: Case, day: string): readonly [needed: string, usable: string, day: string] {
  const { now, capacity } = found;
  const has = { ...now, amount: capacityOn(found, day) };
  const needed = figureText({ ...now, amount: neededOn(found, day) });
  const usable = figureText({ ...now, amount: usableOf(capacity, has.amount) });
  return [
    needed,
    usable === figureText(has) ? usable : `${usable} (${limitText(capacity, figureText(has))})`,
    day,
  ];
}

function limitText(capacity: Element, has: string): string {
  const [limit, reserve] = [figureAt(capacity, 'limit'), figureAt(capacity, 'reserve')];
  const limited = limit?.unit === '%' ? `${has} × ${figureText(limit)}` : has;
  return reserve ? `${limited} − ${figureText(reserve)}` : limited;
}

/** The days on which the need is highest or the capacity lowest: need runs straight between forecasts. */
function turningDays({ demands, planned, capacity, asOf }: Case): readonly string[] {
  const due = propertiesOf(capacity, 'due').flatMap((property) => dateOf(property)?.date ?? []);
  const forecasts = [...demands.flatMap((demand) => demand.forecasts), ...planned].map(({ date }) => date);
  const ends = forecasts.length > 0 ? forecasts : due;
  const before = planned.flatMap(({ date }) => addDays(date, -1) ?? []);
  return [...new Set([...ends, ...before, ...(ends.length > 0 ? [asOf] : [])])]
    .filter((day) => day >= asOf)
    .toSorted();
}

/** The first day on which it is short, day by day up to one that is. */
function firstShort(found: Case, short: string): string {
  let day = found.asOf;
  while (day < short && !isShort(found, day)) day = addDays(day, 1) ?? short;
  return day;
}

function isShort(found: Case, day: string): boolean {
  return compareRationals(neededOn(found, day), usableOf(found.capacity, capacityOn(found, day))) > 0;
}

function neededOn({ demands, asOf }: Case, day: string): Rational {
  return demands.map((demand) => demandOn(demand, asOf, day)).reduce(add, zero);
}

/** What is planned for the last day up to this one, else what there is now. */
function capacityOn({ now, planned }: Case, day: string): Rational {
  return planned.findLast(({ date }) => date <= day)?.amount ?? now.amount;
}

/** `limit 90%` or `limit 900`, less a `reserve 10%` or `reserve 100` that is kept free. */
function usableOf(capacity: Element, amount: Rational): Rational {
  const limit = figureAt(capacity, 'limit');
  const limited = !limit ? amount : limit.unit === '%' ? shareOf(amount, limit.amount) : limit.amount;
  const reserve = figureAt(capacity, 'reserve');
  if (!reserve) return limited;
  return subtract(limited, reserve.unit === '%' ? shareOf(amount, reserve.amount) : reserve.amount);
}

function shareOf(amount: Rational, percent: Rational): Rational {
  return multiply(amount, multiply(percent, rational(1n, 100n)));
}

function demandsFor({ model, counts }: PassableContext, capacity: Element): readonly Element[] {
  return targetsOf(model, capacity, 'source').filter(
    (element) => element.kind === 'demand' && counts(element),
  );
}
