/** Whether two readings of a file say the same, wherever their words stand. */
import type { Fragment } from '../model/fragment.ts';

export function sameMeaning(one: Fragment, other: Fragment): boolean {
  return meaningOf(one) === meaningOf(other);
}

/** All that a fragment says, as a text without places. */
export function meaningOf({ packageName, elements, problems }: Fragment): string {
  return JSON.stringify({ packageName, elements, problems }, (key, value: unknown) => {
    if (places.has(key)) return undefined;
    if (key === 'parent') return isNamed(value) ? value.qualifiedName : undefined;
    return key === 'end' && typeof value === 'number' ? undefined : value;
  });
}

const places: ReadonlySet<string> = new Set([
  'span',
  'kindSpan',
  'nameSpan',
  'wordSpan',
  'block',
  'lineStarts',
]);

function isNamed(value: unknown): value is { readonly qualifiedName: string } {
  return typeof value === 'object' && value !== null && 'qualifiedName' in value;
}
