/** Units behind a number, where the grammar takes a percentage or a duration. */
import { propertyEntry } from '../model/properties.ts';
import type { Next } from './grammar-walk.ts';
import type { Asking, Suggestion } from './suggestion.ts';

/** Behind "4" and behind "4 ": the number goes on with a unit. */
export function unitSuggestions({ place }: Asking): readonly Suggestion[] {
  const [typed, amount] = /^(\d+(?:[.,]\d+)?)$/.exec(place.prefix) ?? [];
  const property = place.words[0]?.image ?? '';
  if (typed !== undefined && amount !== undefined)
    return unitsFor(fittingHere(property, place.next), amount).map(({ unit, gap }, index) => ({
      type: 'unit',
      label: `${typed}${gap}${unit}`,
      group: index,
    }));
  return unitsFor(fittingHere(property, place.numberFor), '2').map(({ unit }, index) => ({
    type: 'unit',
    label: unit,
    group: index,
  }));
}

/** The grammar takes more than is meant: what is said of a wrong unit is said by a check. */
function fittingHere(property: string, next: readonly Next[]): readonly Next[] {
  const unwanted = otherThan[propertyEntry(property)?.quantity ?? ''];
  return next.filter(({ terminal, features }) => terminal !== unwanted || features.includes('share'));
}

/** What does not measure the same. */
const otherThan: Readonly<Partial<Record<string, string>>> = { percentage: 'DURATION', duration: 'PERCENT' };

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
