/** Reads a quantity as people write it: "99,9 %", "2 working days", "1.5 h". */
import { remembered } from '../remembered.ts';

/** The exact decimal text of the amount, with a point, and the unit in the singular; '' where there is none. */
export const readQuantity = remembered((text): { readonly amount: string; readonly unit: string } => {
  const match = /^(\d+(?:[.,]\d+)?) *(.*)$/s.exec(text);
  if (!match) return { amount: '0', unit: '' };
  const [, amount = '0', unit = ''] = match;
  return { amount: amount.replace(',', '.'), unit: singular(unit.replace(/\s+/g, ' ')) };
});

function singular(unit: string): string {
  return unit.length > 1 && unit.endsWith('s') ? unit.slice(0, -1) : unit;
}
