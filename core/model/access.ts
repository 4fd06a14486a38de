/** Reads elements: their properties, texts, words and references, without the model around them. */
import type { Language } from '../messages/language.ts';
import { modelElement } from './element.ts';
import type {
  ClauseValue,
  DateValue,
  Element,
  NoneValue,
  Property,
  QuantityValue,
  ReferenceValue,
  Value,
} from './fragment.ts';

/** The properties with this word, in the order of the text. */
export function propertiesOf(element: Element, word: string): readonly Property[] {
  return modelElement(element).stating(word);
}

export function propertyOf(element: Element, word: string): Property | undefined {
  return modelElement(element).stating(word)[0];
}

/** The values behind a small word of a property; `value` are those behind its own word. */
export function partOf(property: Property, part = 'value'): readonly Value[] {
  return property.parts[part] ?? [];
}

/** The names that the property's own value refers to: the role of `owner`, not the `during` of `support`. */
export function referencesOf(element: Element, word: string): readonly ReferenceValue[] {
  return propertiesOf(element, word).flatMap((property) => partOf(property).flatMap(mainReferences));
}

/** The first date, quantity, none or word of a part. */
export function dateOf(property: Property, part = 'value'): DateValue | undefined {
  return partOf(property, part).find((value) => value.type === 'date');
}

export function quantityOf(property: Property, part = 'value'): QuantityValue | undefined {
  return partOf(property, part).find((value) => value.type === 'quantity');
}

export function noneOf(property: Property): NoneValue | undefined {
  return partOf(property).find((value) => value.type === 'none');
}

/** The words of a part: value words, priority levels, weekdays. */
export function wordsOf(property: Property, part = 'value'): readonly string[] {
  return partOf(property, part).flatMap((value) => (value.type === 'word' ? [value.word] : []));
}

export function textsOf(property: Property, part = 'value'): readonly string[] {
  return partOf(property, part).flatMap((value) => (value.type === 'text' ? [value.text] : []));
}

/** The title in a language, else the title as written, else the name. */
export function titleOf(element: Element, language: Language): string {
  return element.title?.translations?.[language] ?? element.title?.text ?? element.name;
}

/** A reference where it stands: in which property, behind which small word. */
export interface ReferenceUse {
  readonly property: Property;
  readonly part: string;
  readonly reference: ReferenceValue;
}

/** Every name of another element that the element's own properties and sentence hold. */
export function referenceUses(element: Element): readonly ReferenceUse[] {
  return element.properties.flatMap((property) => usesIn(property, property.parts, undefined));
}

/** The clauses that the element names, with the property it names them in. */
export function clauseUses(
  element: Element,
): readonly { readonly property: Property; readonly clauses: ClauseValue }[] {
  return element.properties.flatMap((property) =>
    partOf(property).flatMap((value) => (value.type === 'clauses' ? [{ property, clauses: value }] : [])),
  );
}

function usesIn(property: Property, parts: Property['parts'], around: string | undefined): ReferenceUse[] {
  return Object.entries(parts).flatMap(([part, values]) =>
    values.flatMap((value): ReferenceUse[] => {
      const name = part === 'value' ? (around ?? part) : part;
      if (value.type === 'reference') return [{ property, part: name, reference: value }];
      if (value.type === 'clauses') return [{ property, part: 'framework', reference: value.framework }];
      return value.type === 'group' ? usesIn(property, value.parts, name) : [];
    }),
  );
}

function mainReferences(value: Value): readonly ReferenceValue[] {
  if (value.type === 'reference') return [value];
  return value.type === 'group' ? (value.parts['value'] ?? []).flatMap(mainReferences) : [];
}
