/** A property as its author would write it, for places where its text is not at hand. */
import type { Parts, Property, QuantityValue, Value } from '../model/fragment.ts';

/** What stands behind the word of the property: "99.9% per month". */
export function propertyText({ parts }: Property): string {
  return partsText(parts);
}

/** "P1 4 h for 95%" */
export function valueText(value: Value): string {
  switch (value.type) {
    case 'reference':
      return value.name;
    case 'text':
      return `"${value.text}"`;
    case 'word':
      return value.word;
    case 'none':
      return 'none';
    case 'date':
      return value.date;
    case 'quantity':
      return quantityText(value);
    case 'clauses':
      return `${value.framework.name} ${value.codes.map(({ word }) => word).join(', ')}`;
    case 'group':
      return partsText(value.parts);
  }
}

/** Values of one part are a list; each other part is led by its small word. */
function partsText(parts: Parts): string {
  return Object.entries(parts)
    .filter(([, values]) => values.length > 0)
    .toSorted(([, [one]], [, [other]]) => (one?.span[0] ?? 0) - (other?.span[0] ?? 0))
    .map(([part, values]) => {
      const list = values.map(valueText).join(', ');
      if (part === 'least') return `${list} to`;
      const word = smallWords[part] ?? part;
      return word === '' ? list : `${word} ${list}`;
    })
    .join(' ');
}

/** Parts whose name is not the word that leads them. */
const smallWords: Readonly<Partial<Record<string, string>>> = {
  value: '',
  level: '',
  title: '',
  op: '',
  subject: '',
  consequence: '',
  share: 'for',
  measured: 'measured by',
};

const countable: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'working day']);

function quantityText({ amount, unit, of }: QuantityValue): string {
  if (of !== undefined) return `${amount} of ${of}`;
  if (unit === '' || unit === '%') return `${amount}${unit}`;
  if (/^[A-Z]/.test(unit)) return `${unit} ${amount}`;
  return `${amount} ${unit}${countable.has(unit) && amount !== '1' ? 's' : ''}`;
}
