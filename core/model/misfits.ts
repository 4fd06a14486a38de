/** Quantities of a kind that a property does not take, such as hours of availability: they are kept apart. */
import { partOf } from './access.ts';
import type { QuantityValue, Value } from './fragment.ts';
import { propertyEntry } from './properties.ts';
import { heldIn, ownValues, partsOf, type Held } from './written-parts.ts';

/** What a quantity measures. */
export type Dimension = 'percentage' | 'duration' | 'number' | 'scale' | 'money';

export function dimensionOf({ unit, of }: Pick<QuantityValue, 'unit' | 'of'>): Dimension {
  if (of !== undefined) return 'scale';
  if (unit === '%') return 'percentage';
  if (unit === '') return 'number';
  return durationUnits.has(unit) ? 'duration' : 'money';
}

const durationUnits: ReadonlySet<string> = new Set([
  's',
  'min',
  'h',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'working day',
  'working h',
]);

interface Sorted {
  readonly held: Held;
  readonly misfits: readonly QuantityValue[];
}

/** What a property holds without the quantities that do not fit behind its word, and those; nothing where all fit. */
export function sortOut(word: string, held: Held): Sorted | undefined {
  const wanted = held && propertyEntry(word)?.quantity;
  if (!wanted) return undefined;
  for (const item of ownValues(held)) if (misfitIn(item, wanted)) return sortOutBehind(held, wanted);
  return undefined;
}

function sortOutBehind(held: Held, wanted: Dimension): Sorted {
  const misfits = ownValues(held).flatMap((item) => misfitIn(item, wanted) ?? []);
  const value = ownValues(held).filter((item) => !misfitIn(item, wanted));
  return { held: heldIn({ ...partsOf(held), value }), misfits };
}

/** The first quantity of another kind. */
function misfitIn(value: Value, wanted: Dimension): QuantityValue | undefined {
  if (value.type === 'quantity') return dimensionOf(value) === wanted ? undefined : value;
  if (value.type !== 'group') return undefined;
  for (const within of partOf(value)) {
    const misfit = misfitIn(within, wanted);
    if (misfit) return misfit;
  }
  return undefined;
}
