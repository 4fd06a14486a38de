import type { Drawing, PlacedEdge, PlacedNode, Point } from './drawing.ts';
import type { PreparedGraph } from './elk-from-graph.ts';
import type { ElkEdge, ElkGraph, ElkNode } from './elk-graph.ts';
import { moved, packNodes } from './loose-nodes.ts';
import type { Size } from './node-box.ts';
import { packingGap } from './pack.ts';

/** What the engine found, joined with the graph it was asked for. */
export function drawingFromElk(prepared: PreparedGraph, result: ElkGraph): Drawing {
  const { graph, texts } = prepared;
  const main: Size = graph.edges.length === 0 ? { width: 0, height: 0 } : sizeOf(result);
  const rest = restOf(prepared, main);
  const places = new Map([...placesOf(prepared, result), ...rest.places]);
  const nodes = graph.nodes.map((node, index): PlacedNode => {
    const place = places.get(index) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { ...node, ...(texts[index] ?? { lines: [], subline: '' }), ...place };
  });
  const { title, note } = graph;
  return { title, note, width: rest.width, height: rest.height, nodes, edges: edgesOf(prepared, result) };
}

type Place = Point & Size;

function placesOf({ blocks }: PreparedGraph, result: ElkGraph): readonly (readonly [number, Place])[] {
  return allNodes(result).flatMap((node) => {
    const place: Place = { x: half(node.x), y: half(node.y), ...sizeOf(node) };
    const block = blocks.get(node.id);
    return block ? placesIn(moved(block.places, place)) : [[Number(node.id.slice(1)), place] as const];
  });
}

interface Rest extends Size {
  readonly places: readonly (readonly [number, Place])[];
}

/** The nodes without edges, in rows below the rest, and the size of the whole. */
function restOf({ graph, texts, loose }: PreparedGraph, main: Size): Rest {
  if (loose.length === 0) return { ...main, places: [] };
  const width = main.width === 0 ? undefined : Math.max(main.width, leastWidth) - 2 * margin;
  const block = packNodes(graph, texts, loose, width);
  const top = Math.max(margin, main.height - margin + 2 * packingGap);
  return {
    width: Math.max(main.width, block.width + 2 * margin),
    height: top + block.height + margin,
    places: placesIn(moved(block.places, { x: margin, y: top })),
  };
}

function placesIn(
  places: readonly (Place & { readonly index: number })[],
): readonly (readonly [number, Place])[] {
  return places.map(({ index, x, y, width, height }) => [
    index,
    { x: half(x), y: half(y), width: half(width), height: half(height) },
  ]);
}

const margin = 24;
const leastWidth = 900;

function edgesOf({ graph, edgeLines }: PreparedGraph, result: ElkGraph): readonly PlacedEdge[] {
  const routed = new Map(result.edges.map((edge) => [edge.id, edge]));
  return graph.edges.flatMap((edge, index) => {
    const route = routed.get(`e${index}`);
    const points = pointsOf(route);
    return points.length < 2
      ? []
      : [{ ...edge, points, lines: edgeLines[index] ?? [], ...labelPlace(route) }];
  });
}

function allNodes(node: ElkNode): readonly ElkNode[] {
  return (node.children ?? []).flatMap((child) => [child, ...allNodes(child)]);
}

function pointsOf(edge: ElkEdge | undefined): readonly Point[] {
  const sections = edge?.sections ?? [];
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }): Point => ({ x: half(x), y: half(y) })),
  );
}

function labelPlace(edge: ElkEdge | undefined): { readonly labelAt?: Point } {
  const label = edge?.labels?.[0];
  if (label?.x === undefined || label.y === undefined) return {};
  return { labelAt: { x: half(label.x + label.width / 2), y: half(label.y + label.height / 2) } };
}

function sizeOf(node: ElkNode): Size {
  return { width: half(node.width), height: half(node.height) };
}

/** To half pixels: crisp lines, short numbers. */
function half(value: number | undefined): number {
  return Math.round((value ?? 0) * 2) / 2;
}
