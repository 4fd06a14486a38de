import type { Drawing, PlacedEdge, PlacedNode, Point } from './drawing.ts';
import type { PreparedGraph } from './elk-from-graph.ts';
import type { Size } from './node-box.ts';
import type { ElkEdge, ElkGraph, ElkNode } from './elk-graph.ts';

/** What the engine found, joined with the graph it was asked for. */
export function drawingFromElk(prepared: PreparedGraph, result: ElkGraph): Drawing {
  const { graph, texts } = prepared;
  const placed = new Map(allNodes(result).map((node): [string, ElkNode] => [node.id, node]));
  const routed = new Map(result.edges.map((edge): [string, ElkEdge] => [edge.id, edge]));
  const nodes = graph.nodes.map((node, index): PlacedNode => {
    return { ...node, ...(texts[index] ?? { lines: [], subline: '' }), ...placeOf(placed.get(`n${index}`)) };
  });
  const edges = graph.edges.flatMap((edge, index): readonly PlacedEdge[] => {
    const points = pointsOf(routed.get(`e${index}`));
    if (points.length < 2) return [];
    const lines = prepared.edgeLines[index] ?? [];
    return [{ ...edge, points, lines, ...labelPlace(routed.get(`e${index}`)) }];
  });
  const { title, note } = graph;
  return { title, note, width: half(result.width), height: half(result.height), nodes, edges };
}

function allNodes(node: ElkNode): readonly ElkNode[] {
  return (node.children ?? []).flatMap((child) => [child, ...allNodes(child)]);
}

function placeOf(node: ElkNode | undefined): Point & Size {
  return { x: half(node?.x), y: half(node?.y), width: half(node?.width), height: half(node?.height) };
}

function pointsOf(edge: ElkEdge | undefined): readonly Point[] {
  const sections = edge?.sections ?? [];
  return sections.flatMap((section) =>
    [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(
      ({ x, y }): Point => ({ x: half(x), y: half(y) }),
    ),
  );
}

function labelPlace(edge: ElkEdge | undefined): { readonly labelAt?: Point } {
  const label = edge?.labels?.[0];
  if (label?.x === undefined || label.y === undefined) return {};
  return { labelAt: { x: half(label.x + label.width / 2), y: half(label.y + label.height / 2) } };
}

/** To half pixels: crisp lines, short numbers. */
function half(value: number | undefined): number {
  return Math.round((value ?? 0) * 2) / 2;
}
