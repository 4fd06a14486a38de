/** The fingerprint of what an audit saw: the elements as they stand, wherever they stand. */
import { modelElement } from '../model/element.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import { compareText } from '../model/order.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The same for the same elements in any order; layout, comments and places do not count. */
export function sealOf(elements: readonly Element[]): string {
  const texts = [...new Set(elements)].map(elementText);
  return fingerprintOf(texts.toSorted(compareText));
}

function elementText(element: Element): string {
  modelElement(element).noteWording();
  const own = [
    element.kind,
    element.qualifiedName,
    element.title?.text ?? '',
    ...element.properties.map(propertyText),
  ];
  return [...own, ...element.children.map(elementText)].join('|');
}

function propertyText({ word, parts }: Property): string {
  return `${word} ${partsText(parts)}`;
}

function partsText(parts: Property['parts']): string {
  const entries = Object.entries(parts).toSorted(([one], [other]) => compareText(one, other));
  return entries.map(([part, values]) => `${part}=${values.map(valueText).join(',')}`).join(';');
}

function valueText(value: Value): string {
  switch (value.type) {
    case 'reference':
      return value.name;
    case 'text':
      return JSON.stringify(value.text);
    case 'word':
      return value.word;
    case 'none':
      return `none ${value.reason}`;
    case 'date':
      return value.date;
    case 'quantity':
      return `${value.amount} ${value.unit} ${value.of ?? ''}`;
    case 'clauses':
      return `${value.framework.name} ${value.codes.map(({ word }) => word).join(' ')}`;
    case 'group':
      return `(${partsText(value.parts)})`;
  }
}
