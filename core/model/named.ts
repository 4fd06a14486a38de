/** The elements that have a name: most often one, which has no list around it. */
import type { Element } from './fragment.ts';

/** One, or several in the order of files and text. */
export type Named = Element | readonly Element[];

/** The first of a fitting kind. @param kinds absent where any fits */
export function fitting(named: Named | undefined, kinds: readonly string[] | undefined): Element | undefined {
  if (named === undefined || !kinds) return firstOf(named);
  if (!isList(named)) return kinds.includes(named.kind) ? named : undefined;
  for (const element of named) if (kinds.includes(element.kind)) return element;
  return undefined;
}

export function firstOf(named: Named | undefined): Element | undefined {
  return named === undefined || !isList(named) ? named : named[0];
}

/** Those that are so; nothing where there are none. */
export function namedBy(named: Named, isSo: (element: Element) => boolean): Named | undefined {
  if (!isList(named)) return isSo(named) ? named : undefined;
  const found = named.filter(isSo);
  return found.length > 1 ? found : found[0];
}

export function listOf(named: Named): readonly Element[] {
  return isList(named) ? named : [named];
}

export function isList(named: Named): named is readonly Element[] {
  return Array.isArray(named);
}
