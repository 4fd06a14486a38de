/** Whether two readings of a file say the same, wherever their words stand. */
import type { Fragment } from '../model/fragment.ts';

export function sameMeaning(one: Fragment, other: Fragment): boolean {
  return meaningOf(one) === meaningOf(other);
}

/** All that a fragment says, as a text without places and without the spelling of quantities. */
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
    places.has(key) || isSpelling(key, value) ? undefined : value,
  );
}

const places: ReadonlySet<string> = new Set(['span', 'wordSpan', 'words']);

/** How a quantity is written, and where a block that was left open ends. */
function isSpelling(key: string, value: unknown): boolean {
  return (key === 'written' && typeof value === 'string') || (key === 'end' && typeof value === 'number');
}
