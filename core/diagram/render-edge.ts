import type { PlacedEdge, Point } from './drawing.ts';
import { arrowPath, dotCentre, edgePath } from './edge-path.ts';
import { box } from './node-box.ts';
import type { SvgMarkup } from './svg.ts';
import { tag, text } from './svg.ts';

/** The line of an edge, its arrow and its label. */
export function renderEdge(edge: PlacedEdge): SvgMarkup {
  const attributes = { class: edgeClass(edge), 'data-from': edge.from, 'data-to': edge.to };
  return tag('g', attributes, [...lineMarks(edge, edge.points), ...labelMarks(edge)]);
}

/** How a line of this kind looks: in the drawing and in the legend. */
export function lineMarks(look: EdgeLook, points: readonly Point[]): readonly SvgMarkup[] {
  const end = endOf(look);
  const dot = dotCentre(points, dotRadius);
  return [
    tag('path', { class: look.dashed ? 'sw-line sw-dashed' : 'sw-line sw-solid', d: edgePath(points) }),
    end === 'dot'
      ? tag('circle', { class: 'sw-dot', cx: dot.x, cy: dot.y, r: dotRadius })
      : tag('path', {
          class: `sw-arrow sw-arrow-${end}`,
          d: arrowPath(points, end === 'open' ? 'open' : 'filled'),
        }),
  ];
}

const dotRadius = 4;

/**
 * A part ends in a dot, what only helps in an open arrow, and a customer without an agreement has a dotted line: lines
 * can be told apart without colour.
 */
function endOf({ kind, dashed }: EdgeLook): 'dot' | 'open' | 'filled' {
  if (kind === 'facility') return 'dot';
  return dashed ? 'open' : 'filled';
}

export function edgeClass({ kind }: EdgeLook): string {
  return `sw-edge sw-edge-${kind.replace(/[^a-z0-9]/g, '-')}`;
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
