/** Units behind a number, where the grammar takes a percentage or a duration. */
import type { Next } from './grammar-walk.ts';
import type { Asking, Suggestion } from './suggestion.ts';

/** Behind "4" and behind "4 ": the number goes on with a unit. */
export function unitSuggestions({ place }: Asking): readonly Suggestion[] {
  const [typed, amount] = /^(\d+(?:[.,]\d+)?)$/.exec(place.prefix) ?? [];
  if (typed !== undefined && amount !== undefined)
    return unitsFor(place.next, amount).map(({ unit, gap }, index) => ({
      type: 'unit',
      label: `${typed}${gap}${unit}`,
      group: index,
    }));
  const number = place.words.length === 0 || place.next.length === 0 ? place.numberFor : [];
  return unitsFor(number.length > 0 ? number : place.numberFor, '2').map(({ unit }, index) => ({
    type: 'unit',
    label: unit,
    group: index,
  }));
}

function unitsFor(next: readonly Next[], amount: string): readonly { unit: string; gap: string }[] {
  const takes = (terminal: string): boolean => next.some((each) => each.terminal === terminal);
  const durations = amount === '1' ? one : many;
  return [
    ...(takes('PERCENT') ? [{ unit: '%', gap: '' }] : []),
    ...(takes('DURATION') ? durations.map((unit) => ({ unit, gap: ' ' })) : []),
  ];
}

const one = ['min', 'h', 'working day', 'day', 'week', 'month', 'quarter', 'year', 'working h', 's'];
const many = ['min', 'h', 'working days', 'days', 'weeks', 'months', 'quarters', 'years', 'working h', 's'];
