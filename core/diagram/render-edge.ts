import type { PlacedEdge, Point } from './drawing.ts';
import type { ArrowShape } from './edge-path.ts';
import { arrowPath, edgePath } from './edge-path.ts';
import { box } from './node-box.ts';
import type { SvgMarkup } from './svg.ts';
import { tag, text } from './svg.ts';

/** The line of an edge, its arrow and its label. */
export function renderEdge(edge: PlacedEdge): SvgMarkup {
  const attributes = { class: 'sw-edge', 'data-from': edge.from, 'data-to': edge.to };
  return tag('g', attributes, [...lineMarks(edge, edge.points), ...labelMarks(edge)]);
}

/** How a line of this kind looks: in the drawing and in the legend. */
export function lineMarks(look: EdgeLook, points: readonly Point[]): readonly SvgMarkup[] {
  const shape: ArrowShape = look.dashed ? 'open' : 'filled';
  const start = points[0];
  const isPart = look.kind === 'facility';
  return [
    tag('path', { class: look.dashed ? 'sw-line sw-dashed' : 'sw-line', d: edgePath(points) }),
    tag('path', { class: `sw-arrow sw-arrow-${shape}`, d: arrowPath(points, shape) }),
    ...(isPart && start ? [tag('circle', { class: 'sw-dot', cx: start.x, cy: start.y, r: 3.5 })] : []),
  ];
}

export interface EdgeLook {
  readonly kind: string;
  readonly dashed: boolean;
}

function labelMarks(edge: PlacedEdge): readonly SvgMarkup[] {
  const { labelAt, lines } = edge;
  if (!labelAt) return [];
  const { lineHeight } = box.edgeLabel;
  const top = labelAt.y - (lines.length * lineHeight) / 2;
  return lines.map((line, index) =>
    tag('text', { class: 'sw-edge-label', x: labelAt.x, y: top + index * lineHeight + 10.5 }, [text(line)]),
  );
}
