/** How a token is written: quantities in one spelling, everything else as it stands. */
import type { Element, Parts } from '../model/fragment.ts';
import type { FormatToken } from './tokens.ts';

/**
 * "99,9 %" is written "99.9%", "4h" is written "4 h".
 * @param before the token before it: the amount of money stands behind its currency
 * @param amounts where quantities begin: only there is a comma in a bare number known to be a point
 */
export function tokenText(
  token: FormatToken,
  before: FormatToken | undefined,
  amounts: ReadonlySet<number>,
): string {
  const { type, image } = token;
  switch (type) {
    case 'PERCENT':
      return image.replace(',', '.').replace(/ +/, '');
    case 'DURATION':
      return image
        .replace(',', '.')
        .replace(/^([\d.]+) */, '$1 ')
        .replace(/ +/g, ' ');
    case 'NUMBER':
      return isAmount(token, before, amounts) ? image.replace(',', '.') : image;
    default:
      return image;
  }
}

function isAmount(
  token: FormatToken,
  before: FormatToken | undefined,
  amounts: ReadonlySet<number>,
): boolean {
  return amounts.has(token.start) || (before?.type === 'ID' && amounts.has(before.start));
}

/** The offsets at which the quantities of the elements begin. */
export function amountOffsets(elements: readonly Element[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { properties } of elements) for (const { parts } of properties) collect(offsets, parts);
  return offsets;
}

function collect(offsets: Set<number>, parts: Parts): void {
  for (const value of Object.values(parts).flat()) {
    if (value.type === 'group') collect(offsets, value.parts);
    else if (value.type === 'quantity') offsets.add(value.span[0]);
  }
}
