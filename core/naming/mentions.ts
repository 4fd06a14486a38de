/** Whether an element can hold a name at all: a quick look, before its names are told one by one. */
import type { Element, Parts, Value } from '../model/fragment.ts';
import { modelElement } from '../model/element.ts';

/** @returns true as well where there is more to look at than names: in sentences of rules */
export function mentions(element: Element, names: readonly string[]): boolean {
  const { sentence, properties } = modelElement(element).said;
  if (sentence !== undefined || names.includes(element.name)) return true;
  for (const property of properties)
    if (property.sentence !== undefined || inParts(property.parts, names)) return true;
  return false;
}

function inParts(parts: Parts, names: readonly string[]): boolean {
  for (const part in parts) if (inValues(parts[part] ?? [], names)) return true;
  return false;
}

function inValues(values: readonly Value[], names: readonly string[]): boolean {
  for (const value of values) if (inValue(value, names)) return true;
  return false;
}

function inValue(value: Value, names: readonly string[]): boolean {
  switch (value.type) {
    case 'reference':
      return holdsAny(value.name, names);
    case 'word':
      return names.includes(value.word);
    case 'clauses':
      return inValue(value.framework, names) || inValues(value.codes, names);
    case 'group':
      return inParts(value.parts, names);
    case 'text':
    case 'none':
    case 'date':
    case 'quantity':
      return false;
  }
}

/** "waterland.it.Email" holds three names; that it may hold a part of another is found out later. */
function holdsAny(written: string, names: readonly string[]): boolean {
  for (const name of names) if (written.includes(name)) return true;
  return false;
}
