/** Where values stand: in one column of a block, in blocks within blocks too, where the wording gets less room. */

/** From the begin of a property to its value, at least. @param depth how many blocks are around the property */
export function valueColumn(kind: string, depth: number): number {
  return prose.has(kind) ? 0 : Math.max(9, 15 - 2 * depth);
}

/** Kinds that are read as prose: their lines have no columns. */
const prose: ReadonlySet<string> = new Set(['clause', 'rule', 'mapping']);

/** The wording of a property up to its value, as the formatter writes it. */
export function lineBegin(wording: string, kind: string, depth: number): string {
  return wording.padEnd(valueColumn(kind, depth) - 1) + ' ';
}
