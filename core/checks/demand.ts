/** What a demand comes to on a day: from what it is now, its forecasts and its growth. */
import { dateOf, propertiesOf } from '../model/access.ts';
import { daysBetween, isDate } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { add, multiply, one, rational, subtract, type Rational } from '../model/rational.ts';
import { figureAt, figureIn, wholePeriods, type Figure } from './figures.ts';

export interface Demand {
  readonly element: Element;
  readonly now: Figure;
  /** By day. */
  readonly forecasts: readonly Forecast[];
  readonly growth: Figure | undefined;
}

export interface Forecast {
  readonly date: string;
  readonly amount: Rational;
}

/** The figures of a demand; nothing where it does not say what it is now. */
export function demandOf(element: Element): Demand | undefined {
  const now = figureAt(element, 'now');
  return now && { element, now, forecasts: forecastsOf(element), growth: figureAt(element, 'growth') };
}

/** The dated forecasts of a demand or capacity, by day. */
export function forecastsOf(element: Element): readonly Forecast[] {
  return propertiesOf(element, 'forecast')
    .flatMap((property): readonly Forecast[] => {
      const [date, figure] = [dateOf(property, 'date')?.date, figureIn(property)];
      return date !== undefined && isDate(date) && figure ? [{ date, amount: figure.amount }] : [];
    })
    .toSorted((first, second) => (first.date < second.date ? -1 : 1));
}

/** The demand on a day, in a straight line between forecasts, else grown by each whole period since the day judged. */
export function demandOn(demand: Demand, asOf: string, day: string): Rational {
  if (day <= asOf) return demand.now.amount;
  const points = [
    { date: asOf, amount: demand.now.amount },
    ...demand.forecasts.filter(({ date }) => date > asOf),
  ];
  const next = points.findIndex(({ date }) => date >= day);
  const [before, after] = [points[next - 1], points[next]];
  if (before && after) return between(before, after, day);
  const last = points.at(-1);
  if (!last) return demand.now.amount;
  return demand.growth
    ? grown(last.amount, demand.growth, wholePeriods(demand.growth.per, last.date, day) ?? 0)
    : last.amount;
}

function between(before: Forecast, after: Forecast, day: string): Rational {
  const [part, whole] = [daysBetween(before.date, day) ?? 0, daysBetween(before.date, after.date) ?? 1];
  const share = rational(BigInt(part), BigInt(whole));
  return add(before.amount, multiply(subtract(after.amount, before.amount), share));
}

/** By an amount, or by a share of what it was, each period. */
function grown(amount: Rational, growth: Figure, periods: number): Rational {
  if (growth.unit !== '%') return add(amount, multiply(growth.amount, rational(BigInt(periods))));
  const factor = add(one, multiply(growth.amount, rational(1n, 100n)));
  let result = amount;
  for (let period = 0; period < periods; period++) result = multiply(result, factor);
  return result;
}
