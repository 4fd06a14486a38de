/** The time that a role is assigned, added up, is not less than the time that it requires, per period. */
import { partOf, propertiesOf, quantityOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import {
  add,
  compareRationals,
  decimalText,
  multiply,
  rational,
  readDecimal,
  zero,
  type Rational,
} from '../model/rational.ts';
import { verdict, worst, type PassableCheck, type PassableVerdict } from './passable.ts';

export const roleCapacity: PassableCheck = {
  name: 'RoleCapacity',
  judge(_context, role) {
    const [required, assigned] = [amountsOf(role, 'required'), amountsOf(role, 'assigned')];
    if (required.length === 0) return verdict('unknown', (messages) => messages.timeMissing('required'));
    if (assigned.length === 0) return verdict('unknown', (messages) => messages.timeMissing('assigned'));
    const periods = [...new Set(required.map(({ period }) => period))];
    const enough = verdict('true', (messages) => messages.timeEnough());
    return worst(
      periods.map((period) => compare(inPeriod(required, period), inPeriod(assigned, period), period)),
      enough,
    );
  },
};

interface Amount {
  readonly value: Rational;
  /** "h" of time, "" of full-time equivalents, or another unit as written. */
  readonly unit: string;
  /** As written: "week", "4 week"; "" where none is. */
  readonly period: string;
}

function compare(required: readonly Amount[], assigned: readonly Amount[], period: string): PassableVerdict {
  const [unit = ''] = required.map((amount) => amount.unit);
  if ([...required, ...assigned].some((amount) => amount.unit !== unit) || assigned.length === 0)
    return verdict('unknown', (messages) => messages.timeIncomparable(period));
  const [needed, given] = [sum(required), sum(assigned)];
  const [working, found] = [workingOf(required, needed, unit), workingOf(assigned, given, unit)];
  return compareRationals(given, needed) < 0
    ? verdict('false', (messages) => messages.timeShort(working, found, period))
    : verdict('true', (messages) => messages.timeEnough());
}

function sum(amounts: readonly Amount[]): Rational {
  return amounts.reduce((total, { value }) => add(total, value), zero);
}

/** "40 h + 20 h = 60 h" */
function workingOf(amounts: readonly Amount[], total: Rational, unit: string): string {
  const written = (value: Rational): string => `${decimalText(value)}${unit === '' ? '' : ` ${unit}`}`;
  const terms = amounts.map(({ value }) => written(value)).join(' + ');
  return amounts.length > 1 ? `${terms} = ${written(total)}` : terms;
}

function inPeriod(amounts: readonly Amount[], period: string): readonly Amount[] {
  return amounts.filter((amount) => amount.period === period);
}

function amountsOf(role: Element, word: string): readonly Amount[] {
  return propertiesOf(role, word).flatMap((property) => {
    const quantity = quantityOf(property);
    const amount = quantity && readDecimal(quantity.amount);
    if (!amount) return [];
    const hours = inHours[quantity.unit];
    const period = partOf(property, 'per').map(periodText).join('');
    return [{ value: hours ? multiply(amount, hours) : amount, unit: hours ? 'h' : quantity.unit, period }];
  });
}

const inHours: Readonly<Partial<Record<string, Rational>>> = {
  min: rational(1n, 60n),
  h: rational(1n),
  'working h': rational(1n),
};

function periodText(value: ReturnType<typeof partOf>[number]): string {
  if (value.type === 'word') return value.word;
  return value.type === 'quantity' ? `${value.amount} ${value.unit}` : '';
}
