/** Whether two readings of a file say the same, wherever their words stand. */
import type { Fragment } from '../model/fragment.ts';

export function sameMeaning(one: Fragment, other: Fragment): boolean {
  return meaningOf(one) === meaningOf(other);
}

/** All that a fragment says, as a text without places. */
export function meaningOf({ packageName, elements, problems }: Fragment): string {
  const said = elements.map(({ kind, name, qualifiedName, title, parent, properties, sentence }) => ({
    kind,
    name,
    qualifiedName,
    title,
    parent: parent?.qualifiedName,
    properties,
    sentence,
  }));
  return JSON.stringify({ packageName, said, problems }, (key, value: unknown) =>
    places.has(key) || (key === 'end' && typeof value === 'number') ? undefined : value,
  );
}

/** A decimal comma says the same as a point. */
const places: ReadonlySet<string> = new Set(['span', 'wordSpan', 'written']);
