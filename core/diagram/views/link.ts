import type { Element } from '../../model/fragment.ts';

/** What one element of a view has to do with another. */
export interface Link {
  readonly from: Element;
  readonly to: Element;
  /** Words of the language: "depends on". */
  readonly kind: string;
  /** The kind in words of the reader. */
  readonly caption: string;
  readonly label: string;
  readonly dashed: boolean;
}

/** Links that say the same of the same two elements become one, with the labels of all. */
export function mergeLinks(links: readonly Link[]): readonly Link[] {
  const merged = new Map<string, Link>();
  for (const link of links) {
    const key = [link.from.qualifiedName, link.kind, link.to.qualifiedName].join('\n');
    const known = merged.get(key);
    merged.set(key, known ? { ...known, label: joined(known.label, link.label) } : link);
  }
  return [...merged.values()];
}

function joined(one: string, other: string): string {
  if (other === '' || one.split(', ').includes(other)) return one;
  return one === '' ? other : `${one}, ${other}`;
}
