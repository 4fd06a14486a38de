/** What stands at a place of a file. */
import type { Element, Fragment, Span } from './fragment.ts';

/** The elements around an offset, innermost first. */
export function elementsAt(fragment: Fragment, offset: number): readonly Element[] {
  return fragment.elements.filter((element) => holds(element.span, offset)).toReversed();
}

/** Both ends belong to a span: a cursor behind the last letter is still at the word. */
export function holds(span: Span, offset: number): boolean {
  return span[0] <= offset && offset <= span[1];
}

/** The word of the language at the offset: a kind, or a property with the kind around it. */
export function wordAt(
  fragment: Fragment,
  offset: number,
): { readonly kind: string; readonly property?: string } | undefined {
  const [element] = elementsAt(fragment, offset);
  if (!element) return undefined;
  const { kind } = element;
  if (holds(element.kindSpan, offset)) return { kind };
  const property = element.properties.find(({ wordSpan }) => holds(wordSpan, offset));
  return property && { kind, property: property.word };
}
