/** The outline of each kind, so that kinds can be told apart without colour. */
import type { Size } from './node-box.ts';

/** The path of a node's outline, from its top left corner. */
export function outlineOf(node: Size & { readonly kind: string; readonly isContainer: boolean }): string {
  const shape = node.isContainer ? frame : (shapeByKind.get(node.kind) ?? plate);
  return shape(node);
}

type Shape = (size: Size) => string;

const pill: Shape = (size) => roundedBox(size, Math.min(26, size.height / 2));
const card: Shape = (size) => roundedBox(size, 10);
const plate: Shape = (size) => roundedBox(size, 2);
const frame: Shape = (size) => roundedBox(size, 14);

/** A box whose corners are cut off. */
const ticket: Shape = ({ width, height }) =>
  `M11 0H${width - 11}L${width} 11V${height - 11}L${width - 11} ${height}H11L0 ${height - 11}V11Z`;

const shapeByKind: ReadonlyMap<string, Shape> = new Map([
  ['service', card],
  ['component', plate],
  ['customer', pill],
  ['users', pill],
  ['party', pill],
  ['person', pill],
  ['supplier', ticket],
  ['organization', pill],
  ['team', pill],
]);

function roundedBox({ width, height }: Size, radius: number): string {
  const corner = (x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  return [
    `M${radius} 0H${width - radius}`,
    corner(radius, radius),
    `V${height - radius}`,
    corner(-radius, radius),
    `H${radius}`,
    corner(-radius, -radius),
    `V${radius}`,
    corner(radius, -radius),
    'Z',
  ].join('');
}
