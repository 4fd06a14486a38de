/** What stands at a place of a file. */
import { clauseUses, partOf, referenceUses, type ReferenceUse } from './access.ts';
import type { ClauseValue, Element, Fragment, ReferenceValue, Span, WordValue } from './fragment.ts';

/** The elements around an offset, innermost first. */
export function elementsAt(fragment: Fragment, offset: number): readonly Element[] {
  return fragment.elements.filter((element) => holds(element.span, offset)).toReversed();
}

/** The name of another element at an offset. */
export function referenceAt(element: Element, offset: number): ReferenceUse | undefined {
  return referenceUses(element).find(({ reference }) => holds(reference.span, offset));
}

/** The clause number at an offset, with the framework it belongs to. */
export function clauseNumberAt(
  element: Element,
  offset: number,
): { readonly framework: ReferenceValue; readonly code: WordValue } | undefined {
  for (const { framework, codes } of [
    ...clauseUses(element).map(({ clauses }) => clauses),
    ...acceptedClauses(element),
  ]) {
    const code = codes.find(({ span }) => holds(span, offset));
    if (code) return { framework, code };
  }
  return undefined;
}

/** `accepts gap` names its framework and its clause one by one. */
function acceptedClauses(element: Element): readonly Pick<ClauseValue, 'framework' | 'codes'>[] {
  return element.properties.flatMap((property) => {
    const framework = partOf(property).find((value) => value.type === 'reference');
    const codes = partOf(property, 'clause').filter((value) => value.type === 'word');
    return framework && codes.length > 0 ? [{ framework, codes }] : [];
  });
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
