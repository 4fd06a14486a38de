/** Packs boxes that have no lines into rows, in their order. */
import type { Point } from './drawing.ts';
import type { Size } from './node-box.ts';

export interface Packing extends Size {
  /** The top left corner of each box. */
  readonly corners: readonly Point[];
}

/** Rows as wide as the given width, or as the widest box; each row as high as its highest box. */
export function packRows(sizes: readonly Size[], width: number): Packing {
  const corners: Point[] = [];
  let [x, y, rowHeight, widest] = [0, 0, 0, 0];
  for (const size of sizes) {
    if (x > 0 && x + size.width > width) {
      y += rowHeight + packingGap;
      x = 0;
      rowHeight = 0;
    }
    corners.push({ x, y });
    widest = Math.max(widest, x + size.width);
    rowHeight = Math.max(rowHeight, size.height);
    x += size.width + packingGap;
  }
  return { corners, width: widest, height: y + rowHeight };
}

/** The width at which the boxes fill about a rectangle of a page on its side. */
export function pageWidth(sizes: readonly Size[]): number {
  const area = sizes.reduce(
    (sum, { width, height }) => sum + (width + packingGap) * (height + packingGap),
    0,
  );
  return Math.sqrt(area * 1.8);
}

export const packingGap = 22;
