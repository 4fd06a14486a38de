import type { ElkEdge, ElkGraph, ElkNode } from './elk-graph.ts';
import { containerOptions, labelOptions, layerOfKind, rootOptionsOf } from './elk-options.ts';
import type { Graph, GraphEdge } from './graph.ts';
import type { Block } from './loose-nodes.ts';
import { linkedIds, packNodes } from './loose-nodes.ts';
import type { NodeText } from './node-box.ts';
import { containerSize, edgeLabelSize, edgeLines, nodeSize, nodeText } from './node-box.ts';

/** A graph ready for the engine. Node 3 has the id n3 there, edge 3 the id e3: no text of a user gets into it. */
export interface PreparedGraph {
  readonly graph: Graph;
  readonly texts: readonly NodeText[];
  readonly edgeLines: readonly (readonly string[])[];
  readonly elk: ElkGraph;
  /** The nodes without edges of each container, packed; the engine sees a block by its id as one node. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** The nodes without edges outside all containers: they stand below what the engine placed. */
  readonly loose: readonly number[];
}

export function elkFromGraph(graph: Graph): PreparedGraph {
  const texts = graph.nodes.map(nodeText);
  const lines = labelLines(graph);
  const blocks = new Map<string, Block>();
  const parts: Parts = { graph, texts, linked: linkedIds(graph), blocks };
  const indexById = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const elk: ElkGraph = {
    id: 'root',
    layoutOptions: rootOptionsOf(graph),
    children: membersOf(graph, '', parts.linked).map((index) => elkNode(parts, index)),
    edges: graph.edges.flatMap((edge, index) => elkEdge(edge, index, lines[index] ?? [], indexById)),
  };
  const loose = membersOf(graph, '').filter((index) => !parts.linked.has(graph.nodes[index]?.id ?? ''));
  return { graph, texts, edgeLines: lines, elk, blocks, loose };
}

/** A long label that several edges at one node repeat is drawn once: their lines run together there. */
function labelLines(graph: Graph): readonly (readonly string[])[] {
  const said = new Set<string>();
  return graph.edges.map((edge) => {
    const keys = [`from ${edge.from}`, `to ${edge.to}`].map((end) => [end, edge.kind, edge.label].join('\n'));
    const isRepeated = edge.label.length > shortLabel && keys.some((key) => said.has(key));
    for (const key of keys) said.add(key);
    return isRepeated ? [] : edgeLines(edge);
  });
}

const shortLabel = 8;

interface Parts {
  readonly graph: Graph;
  readonly texts: readonly NodeText[];
  readonly linked: ReadonlySet<string>;
  readonly blocks: Map<string, Block>;
}

/** The places in the list of the nodes of a container: all of them, or those that edges touch. */
function membersOf(graph: Graph, container: string, linked?: ReadonlySet<string>): readonly number[] {
  return graph.nodes.flatMap((node, index) =>
    node.container === container && (!linked || linked.has(node.id)) ? [index] : [],
  );
}

function elkNode(parts: Parts, index: number): ElkNode {
  const node = parts.graph.nodes[index];
  const text = parts.texts[index] ?? { lines: [], subline: '' };
  const id = `n${index}`;
  if (node?.isContainer) return elkContainer(parts, index, text);
  const layer = layerOfKind.get(node?.kind ?? '');
  const size = { id, ...nodeSize(text) };
  return layer === undefined
    ? size
    : { ...size, layoutOptions: { 'elk.layered.layering.layerConstraint': layer } };
}

function elkContainer(parts: Parts, index: number, text: NodeText): ElkNode {
  const { graph, texts, linked, blocks } = parts;
  const container = graph.nodes[index]?.id ?? '';
  const { width, height } = containerSize(text);
  const loose = membersOf(graph, container).filter((member) => !linked.has(graph.nodes[member]?.id ?? ''));
  const children = membersOf(graph, container, linked).map((member) => elkNode(parts, member));
  const layoutOptions = containerOptions({ width, height });
  if (loose.length === 0) return { id: `n${index}`, layoutOptions, children };
  const block = packNodes(graph, texts, loose);
  blocks.set(`b${index}`, block);
  const blockNode = { id: `b${index}`, width: block.width, height: block.height };
  return { id: `n${index}`, layoutOptions, children: [...children, blockNode] };
}

function elkEdge(
  edge: GraphEdge,
  index: number,
  lines: readonly string[],
  indexById: ReadonlyMap<string, number>,
): readonly ElkEdge[] {
  const from = indexById.get(edge.from);
  const to = indexById.get(edge.to);
  if (from === undefined || to === undefined) return [];
  const line = { id: `e${index}`, sources: [`n${from}`], targets: [`n${to}`] };
  if (lines.length === 0) return [line];
  return [{ ...line, labels: [{ text: 'label', ...edgeLabelSize(lines), layoutOptions: labelOptions }] }];
}
