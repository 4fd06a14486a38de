/** The line of an edge, with round corners, and the marks at its ends. */
import type { Point } from './drawing.ts';

/** A path through the points; it stops short of the last one, where the arrow stands. */
export function edgePath(points: readonly Point[]): string {
  const shortened = shortenEnd(points, arrowLength - 2);
  return shortened.map((point, index) => segment(shortened, point, index)).join('');
}

export type ArrowShape = 'filled' | 'open';

/** The arrow at the last point, pointing the way the line goes. */
export function arrowPath(points: readonly Point[], shape: ArrowShape): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const { x, y } = direction(before, tip);
  const back = { x: tip.x - x * arrowLength, y: tip.y - y * arrowLength };
  const left = at({ x: back.x - y * arrowHalf, y: back.y + x * arrowHalf });
  const right = at({ x: back.x + y * arrowHalf, y: back.y - x * arrowHalf });
  return shape === 'filled' ? `M${at(tip)}L${left}L${right}Z` : `M${left}L${at(tip)}L${right}`;
}

/** The middle of a dot of this radius that touches the last point. */
export function dotCentre(points: readonly Point[], radius: number): Point {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  return towards(tip, points.at(-2) ?? tip, radius);
}

const arrowLength = 8;
const arrowHalf = 3.5;
const cornerRadius = 9;

function segment(points: readonly Point[], point: Point, index: number): string {
  const before = points[index - 1];
  const after = points[index + 1];
  if (!before) return `M${at(point)}`;
  if (!after) return `L${at(point)}`;
  const radius = Math.min(cornerRadius, distance(before, point) / 2, distance(point, after) / 2);
  return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
}

function shortenEnd(points: readonly Point[], length: number): readonly Point[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return points;
  return [...points.slice(0, -1), towards(last, before, Math.min(length, distance(before, last)))];
}

function towards(from: Point, to: Point, length: number): Point {
  const { x, y } = direction(from, to);
  return { x: from.x + x * length, y: from.y + y * length };
}

/** A step of one pixel from the one point to the other. */
function direction(from: Point, to: Point): Point {
  const length = distance(from, to) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
