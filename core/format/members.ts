/** The parts of an element as they stand in the text. */
import type { Element, Property, Span } from '../model/fragment.ts';

/** What stands between the braces, in the order of the text. */
export type Member = { readonly span: Span } & (
  { readonly property: Property } | { readonly child: Element } | { readonly sentence: true }
);

export function membersOf(element: Element): readonly Member[] {
  const start = element.block?.[0] ?? Infinity;
  const own = element.sentence && element.sentence.span[0] >= start ? [element.sentence] : [];
  return [
    // The ends of a mapping count as properties, but stand in its head.
    ...element.properties
      .filter(({ span }) => span[0] >= start)
      .map((property) => ({ span: property.span, property })),
    ...element.children.map((child) => ({ span: child.span, child })),
    ...own.map(({ span }) => ({ span, sentence: true }) as const),
  ].toSorted((first, second) => first.span[0] - second.span[0]);
}

/** From the kind to the last word before the block. */
export function headSpan({ span, block }: Element): Span {
  return block ? [span[0], block[0] - 1] : span;
}
