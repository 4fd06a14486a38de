/** Nodes without edges: the engine would stack them in one column, so they are packed in rows. */
import type { Point } from './drawing.ts';
import type { Graph } from './graph.ts';
import type { NodeText, Size } from './node-box.ts';
import { box, containerSize, nodeSize } from './node-box.ts';
import { packRows, pageWidth } from './pack.ts';

export interface Block extends Size {
  /** Places from the top left corner of the block. */
  readonly places: readonly BlockPlace[];
}

export interface BlockPlace extends Size, Point {
  /** The place of the node in the graph's list. */
  readonly index: number;
}

/** The nodes that edges touch, and the containers around them. */
export function linkedIds(graph: Graph): ReadonlySet<string> {
  const containers = new Map(graph.nodes.map((node) => [node.id, node.container]));
  const linked = new Set<string>();
  for (const end of graph.edges.flatMap((edge) => [edge.from, edge.to])) {
    for (let id: string | undefined = end; id && !linked.has(id); id = containers.get(id)) linked.add(id);
  }
  return linked;
}

/** Packs nodes, and all that stands in them. */
export function packNodes(
  graph: Graph,
  texts: readonly NodeText[],
  indexes: readonly number[],
  width?: number,
): Block {
  const blocks = indexes.map((index) => blockOf(graph, texts, index));
  const packing = packRows(blocks, width ?? pageWidth(blocks));
  return { ...packing, places: blocks.flatMap(({ places }, nth) => moved(places, packing.corners[nth])) };
}

function blockOf(graph: Graph, texts: readonly NodeText[], index: number): Block {
  const node = graph.nodes[index];
  const text = texts[index] ?? { lines: [], subline: '' };
  if (!node?.isContainer) return single(index, nodeSize(text));
  const { header, padding } = box.frame;
  const members = graph.nodes.flatMap(({ container }, nth) => (container === node.id ? [nth] : []));
  const inner = packNodes(graph, texts, members);
  const width = Math.max(containerSize(text).width, inner.width + 2 * padding);
  const frame = single(index, { width, height: header + inner.height + padding });
  return { ...frame, places: [...frame.places, ...moved(inner.places, { x: padding, y: header })] };
}

function single(index: number, { width, height }: Size): Block {
  return { width, height, places: [{ index, x: 0, y: 0, width, height }] };
}

export function moved(places: readonly BlockPlace[], by: Point = { x: 0, y: 0 }): readonly BlockPlace[] {
  return places.map((place) => ({ ...place, x: place.x + by.x, y: place.y + by.y }));
}
