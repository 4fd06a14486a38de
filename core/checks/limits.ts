/** The response and resolution times of an agreement, by priority. */
import { partOf } from '../model/access.ts';
import { modelElement } from '../model/element.ts';
import type { Element, QuantityValue, Value } from '../model/fragment.ts';
import { levelOf, statedProperties } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';

export interface Limit {
  /** '' where it is for every priority. */
  readonly level: string;
  /** Absent where the answer is `none`. */
  readonly time?: QuantityValue;
  /** The calendar that the time runs in, as written; '' for the hours of the agreement. */
  readonly during: string;
}

/** The limits as they hold for the agreement, with those it takes over. */
export function limitsOf(
  model: Model,
  agreement: Element,
  word: 'response' | 'resolution',
): readonly Limit[] {
  return statedProperties(model, agreement, word).flatMap(({ property, from }) => {
    modelElement(from).noteWording();
    return partOf(property).map(limitIn);
  });
}

/** Those of a priority, else those for every priority. */
export function limitsFor(limits: readonly Limit[], level: string): readonly Limit[] {
  const own = withLevel(limits, level);
  return own.length > 0 ? own : withLevel(limits, '');
}

function withLevel(limits: readonly Limit[], level: string): readonly Limit[] {
  return limits.filter((limit) => limit.level === level);
}

/** "4 h", "2 working days" */
export function timeText({ amount, unit }: Pick<QuantityValue, 'amount' | 'unit'>): string {
  const plural = amount !== '1' && ['day', 'working day', 'week', 'month', 'quarter', 'year'].includes(unit);
  return `${amount} ${unit}${plural ? 's' : ''}`;
}

function limitIn(value: Value): Limit {
  const level = levelOf(value);
  if (value.type === 'quantity') return { level, time: value, during: '' };
  if (value.type !== 'group') return { level, during: '' };
  const time = partOf(value)[0];
  const [calendar] = partOf(value, 'during');
  const during = calendar?.type === 'reference' ? calendar.name : '';
  return time?.type === 'quantity' ? { level, time, during } : { level, during };
}
