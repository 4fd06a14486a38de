/** Budgets: their items add up to the total, and what was spent stays within it: F1. */
import { dateOf, propertiesOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element, Property } from '../model/fragment.ts';
import {
  add,
  compareRationals,
  divide,
  multiply,
  rational,
  subtract,
  zero,
  type Rational,
} from '../model/rational.ts';
import { decimalText } from '../model/rational.ts';
import { namesOf } from '../model/referrers.ts';
import { figureAt, figureIn, figureText, timesWithin, type Figure } from './figures.ts';
import { verdict, type PassableCheck, type PassableContext, type PassableVerdict } from './passable.ts';

export const budgetSum: PassableCheck = {
  name: 'BudgetSum',
  judge(_context, budget) {
    const items = propertiesOf(budget, 'item').flatMap((property) => figureIn(property) ?? []);
    const total = figureAt(budget, 'total');
    if (!total) return verdict('unknown', (messages) => messages.budgetNoTotal());
    if (items.length === 0) return verdict('unknown', (messages) => messages.budgetNoItems());
    const sum = sumFor(budget, total, items);
    if (!sum) return verdict('unknown', (messages) => messages.budgetIncomparable());
    const words = () => [items.map(figureText).join(' + '), figureText(sum), figureText(total)] as const;
    return compareRationals(sum.amount, total.amount) === 0
      ? verdict('true', (messages) => messages.budgetSum(...words()))
      : verdict('false', (messages) => messages.budgetNoSum(...words()));
  },
};

export const budgetDeviation: PassableCheck = {
  name: 'BudgetDeviation',
  judge(context, budget) {
    const { asOf } = context;
    if (asOf === undefined) return verdict('undated', (messages) => messages.undated());
    const [from, to] = periodOf(budget);
    if (from !== undefined && asOf < from) return verdict('skipped', (messages) => messages.budgetLater());
    const total = figureAt(budget, 'total');
    if (!total) return verdict('unknown', (messages) => messages.budgetNoTotal());
    const whole = total.per === '' ? total : inPeriod(budget, total);
    const spent = spentOf(budget, asOf);
    if (!spent) return verdict('unknown', (messages) => messages.budgetNoActual());
    if (!whole || whole.unit !== spent.unit)
      return verdict('unknown', (messages) => messages.budgetIncomparable());
    return judgeDeviation(context, budget, { whole, spent, ended: to !== undefined && to <= asOf });
  },
};

interface Spending {
  readonly whole: Figure;
  readonly spent: Figure;
  /** Only at the end too little is a deviation too. */
  readonly ended: boolean;
}

function judgeDeviation(
  context: PassableContext,
  budget: Element,
  { whole, spent, ended }: Spending,
): PassableVerdict {
  const difference = subtract(spent.amount, whole.amount);
  const share = divide(difference, whole.amount);
  if (!share) return verdict('unknown', (messages) => messages.budgetIncomparable());
  const size = difference.over < 0n ? subtract(zero, difference) : difference;
  const counts = difference.over > 0n || ended;
  const words = () => [figureText(spent), figureText(whole), percentText(share)] as const;
  if (!counts || compareRationals(size, allowedOf(budget, whole)) <= 0)
    return verdict('true', (messages) => messages.budgetKept(...words()));
  const action = actionsFrom(context, budget)[0];
  return action
    ? verdict('true', (messages) => messages.budgetActedOn(...words(), action.name))
    : verdict('false', (messages) => messages.budgetDeviates(...words()));
}

/** `reserve 5%` or `reserve EUR 500`: how far from the total is still well. */
function allowedOf(budget: Element, whole: Figure): Rational {
  const reserve = figureAt(budget, 'reserve');
  if (reserve?.unit === '%') return multiply(whole.amount, multiply(reserve.amount, rational(1n, 100n)));
  return reserve?.unit === whole.unit ? reserve.amount : zero;
}

function actionsFrom({ model, counts }: PassableContext, budget: Element): readonly Element[] {
  return namesOf(model, budget)
    .map(({ from }) => from)
    .filter((from) => acting.has(from.kind) && counts(from));
}

const acting: ReadonlySet<string> = new Set(['action', 'improvement', 'change', 'nonconformity']);

/** The newest `value` up to the day, else what the items say was spent. */
function spentOf(budget: Element, asOf: string): Figure | undefined {
  const dated = propertiesOf(budget, 'value')
    .flatMap((property) => datedFigure(property))
    .filter(({ date }) => date <= asOf)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1));
  if (dated[0]) return dated[0].figure;
  const actuals = propertiesOf(budget, 'item').flatMap((property) => {
    const actual = figureIn(property, 'actual');
    return actual ? [{ ...actual, per: '' }] : [];
  });
  const [first] = actuals;
  if (!first || actuals.some(({ unit }) => unit !== first.unit)) return undefined;
  return { ...first, amount: actuals.reduce((sum, { amount }) => add(sum, amount), zero) };
}

function datedFigure(property: Property): readonly { readonly date: string; readonly figure: Figure }[] {
  const [date, figure] = [dateOf(property, 'date')?.date, figureIn(property)];
  return date !== undefined && isDate(date) && figure ? [{ date, figure: { ...figure, per: '' } }] : [];
}

/** The sum of the items in the terms of the total: for the same period, or for the whole of the budget's. */
function sumFor(budget: Element, total: Figure, items: readonly Figure[]): Figure | undefined {
  const samePeriod = items.every(({ per }) => per === total.per);
  const amounts = samePeriod ? items : items.map((item) => inPeriod(budget, item));
  const times = samePeriod ? rational(1n) : timesOf(budget, total.per);
  const known = amounts.filter((amount) => amount !== undefined);
  if (!times || known.length < items.length || known.some(({ unit }) => unit !== total.unit))
    return undefined;
  const sum = divide(
    known.reduce((so, { amount }) => add(so, amount), zero),
    times,
  );
  return sum && { ...total, amount: sum };
}

/** What the figure comes to over the whole period of the budget. */
function inPeriod(budget: Element, figure: Figure): Figure | undefined {
  const times = timesOf(budget, figure.per);
  return times && { ...figure, amount: multiply(figure.amount, times), per: '' };
}

function timesOf(budget: Element, per: string): Rational | undefined {
  if (per === '') return rational(1n);
  const [from, to] = periodOf(budget);
  return from === undefined || to === undefined ? undefined : timesWithin(per, from, to);
}

function periodOf(budget: Element): readonly [from: string | undefined, to: string | undefined] {
  const [valid] = propertiesOf(budget, 'valid');
  return [valid && dateOf(valid)?.date, valid && dateOf(valid, 'to')?.date];
}

function percentText(share: Rational): string {
  return `${decimalText(multiply(share, rational(100n)), 1)}%`;
}
