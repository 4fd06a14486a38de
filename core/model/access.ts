/** Reads elements: their properties, texts, words and references, without the model around them. */
import type { Language } from '../messages/language.ts';
import { modelElement } from './element.ts';
import type {
  ClauseValue,
  DateValue,
  Element,
  Property,
  QuantityValue,
  ReferenceValue,
  Value,
} from './fragment.ts';
import { isOnly, WrittenInParts } from './written-parts.ts';

/** The properties with this word, in the order of the text. */
export function propertiesOf(element: Element, word: string): readonly Property[] {
  return modelElement(element).stating(word);
}

export function propertyOf(element: Element, word: string): Property | undefined {
  return modelElement(element).stating(word)[0];
}

/** The values behind a small word of a property; `value` are those behind its own word. */
export function partOf(holder: InParts, part = 'value'): readonly Value[] {
  return valuesBehind(holder, part) ?? noValues;
}

/** The same, but nothing where the small word does not stand there. */
export function valuesBehind(holder: InParts, part: string): readonly Value[] | undefined {
  return holder instanceof WrittenInParts ? holder.behind(part) : holder.parts[part];
}

/** The one value of a property or group that holds nothing beside it, as most do: no list is made of it. */
export function onlyValueOf(holder: InParts): Value | undefined {
  return holder instanceof WrittenInParts ? holder.only : undefined;
}

/** A property, a group of values, or a line of them. */
type InParts = Pick<Property, 'parts'>;

/** Looks at each value of a property or group, with the small word that it stands behind. */
export function eachValue(holder: InParts, look: (value: Value, part: string) => void): void {
  if (holder instanceof WrittenInParts) holder.each(look);
  else for (const part in holder.parts) for (const value of holder.parts[part] ?? []) look(value, part);
}

const noValues: readonly Value[] = [];
const none: readonly never[] = [];

/** The values of properties that are so, those in groups too; most elements have none. */
export function valuesThat<Some extends Value>(
  properties: readonly Property[],
  isSo: (value: Value) => value is Some,
): readonly Some[] {
  let found: Some[] | undefined;
  const look = (value: Value): void => {
    if (isSo(value)) (found ??= []).push(value);
    else if (value.type === 'group') eachValue(value, look);
  };
  properties.forEach((property) => {
    // Most hold one value and no more.
    const only = onlyValueOf(property);
    if (only) look(only);
    else eachValue(property, look);
  });
  return found ?? none;
}

/** The names that the property's own value refers to: the role of `owner`, not the `during` of `support`. */
export function referencesOf(element: Element, word: string): readonly ReferenceValue[] {
  return propertiesOf(element, word).flatMap((property) => partOf(property).flatMap(mainReferences));
}

/** The first date of a part; quantityOf is the same for quantities. */
export function dateOf(property: InParts, part = 'value'): DateValue | undefined {
  const values = valuesBehind(property, part) ?? noValues;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value?.type === 'date') return value;
  }
  return undefined;
}

export function quantityOf(property: InParts, part = 'value'): QuantityValue | undefined {
  const values = valuesBehind(property, part) ?? noValues;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value?.type === 'quantity') return value;
  }
  return undefined;
}

/** The words of a part: value words, priority levels, weekdays. */
export function wordsOf(property: Property, part = 'value'): readonly string[] {
  const found: string[] = [];
  for (const value of partOf(property, part)) if (value.type === 'word') found.push(value.word);
  return found;
}

/** Whether the value word stands there: `kind audit`. */
export function hasWord(property: InParts, word: string): boolean {
  const values = valuesBehind(property, 'value') ?? noValues;
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value?.type === 'word' && value.word === word) return true;
  }
  return false;
}

export function textsOf(property: Property, part = 'value'): readonly string[] {
  const found: string[] = [];
  for (const value of partOf(property, part)) if (value.type === 'text') found.push(value.text);
  return found;
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

/** Every name of another element that the element's own properties hold. */
export function referenceUses(element: Element): readonly ReferenceUse[] {
  const uses: ReferenceUse[] = [];
  eachReference(element, (property, part, reference) => uses.push({ property, part, reference }));
  return uses;
}

/** Looks at every name of another element that the element's own properties hold, in the order of the text. */
export function eachReference(element: Element, look: LookAtReference): void {
  element.properties.forEach((property) => {
    lookWithin(property, property, undefined, look);
  });
}

type LookAtReference = (property: Property, part: string, reference: ReferenceValue) => void;

/** The clauses that the element names, with the property it names them in. */
export function clauseUses(
  element: Element,
): readonly { readonly property: Property; readonly clauses: ClauseValue }[] {
  const uses: { readonly property: Property; readonly clauses: ClauseValue }[] = [];
  for (const property of element.properties)
    for (const clauses of clausesIn(property)) uses.push({ property, clauses });
  return uses;
}

/** The clauses that a property names. */
export function clausesIn(property: Property): readonly ClauseValue[] {
  const values = partOf(property);
  return values.some(isClauses) ? values.filter(isClauses) : noClauses;
}

const noClauses: readonly ClauseValue[] = [];

function isClauses(value: Value): value is ClauseValue {
  return value.type === 'clauses';
}

function lookWithin(
  property: Property,
  holder: InParts,
  around: string | undefined,
  look: LookAtReference,
): void {
  const held = holder instanceof WrittenInParts ? holder.held : holder.parts;
  // Most hold one value and no more.
  if (isOnly(held)) {
    lookAt(property, held, around ?? 'value', look);
    return;
  }
  for (const name in held) {
    const part = name === 'value' ? (around ?? name) : name;
    const values = held[name];
    if (isOnly(values)) lookAt(property, values, part, look);
    else for (const value of values ?? noValues) lookAt(property, value, part, look);
  }
}

function lookAt(property: Property, value: Value, part: string, look: LookAtReference): void {
  if (value.type === 'reference') look(property, part, value);
  else if (value.type === 'clauses') look(property, 'framework', value.framework);
  else if (value.type === 'group') lookWithin(property, value, part, look);
}

function mainReferences(value: Value): readonly ReferenceValue[] {
  if (value.type === 'reference') return [value];
  return value.type === 'group' ? partOf(value).flatMap(mainReferences) : [];
}
