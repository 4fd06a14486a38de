import type { ElkEdge, ElkGraph, ElkNode, ElkOptions } from './elk-graph.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import type { NodeText } from './node-box.ts';
import { box, containerSize, edgeLabelSize, edgeLines, nodeSize, nodeText } from './node-box.ts';

/** A graph ready for the engine. Node 3 has the id n3 there, edge 3 the id e3: no text of a user gets into it. */
export interface PreparedGraph {
  readonly graph: Graph;
  readonly texts: readonly NodeText[];
  readonly edgeLines: readonly (readonly string[])[];
  readonly elk: ElkGraph;
}

export function elkFromGraph(graph: Graph): PreparedGraph {
  const texts = graph.nodes.map(nodeText);
  const lines = graph.edges.map(edgeLines);
  const indexById = new Map(graph.nodes.map((node, index): [string, number] => [node.id, index]));
  const elk: ElkGraph = {
    id: 'root',
    layoutOptions: rootOptions,
    children: childrenOf(graph, texts, ''),
    edges: graph.edges.flatMap((edge, index) => elkEdge(edge, index, lines[index] ?? [], indexById)),
  };
  return { graph, texts, edgeLines: lines, elk };
}

function childrenOf(graph: Graph, texts: readonly NodeText[], container: string): readonly ElkNode[] {
  return graph.nodes.flatMap((node, index) => {
    const text = texts[index];
    if (node.container !== container || !text) return [];
    return [node.isContainer ? elkContainer(graph, texts, index) : elkLeaf(node, text, index)];
  });
}

function elkLeaf(node: GraphNode, text: NodeText, index: number): ElkNode {
  const layer = layerOfKind.get(node.kind);
  const size = { id: `n${index}`, ...nodeSize(text) };
  return layer === undefined ? size : { ...size, layoutOptions: { 'elk.layered.layering.layerConstraint': layer } };
}

function elkContainer(graph: Graph, texts: readonly NodeText[], index: number): ElkNode {
  const { width, height } = containerSize(texts[index] ?? { lines: [], subline: '' });
  return {
    id: `n${index}`,
    layoutOptions: { ...containerOptions, 'elk.nodeSize.minimum': `(${width},${height})` },
    children: childrenOf(graph, texts, graph.nodes[index]?.id ?? ''),
  };
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
  return [lines.length === 0 ? line : { ...line, labels: [{ text: 'label', ...edgeLabelSize(lines) }] }];
}

/** Who asks stands on the left, who delivers on the right. */
const layerOfKind: ReadonlyMap<string, string> = new Map([
  ['customer', 'FIRST'],
  ['supplier', 'LAST'],
]);

const rootOptions: ElkOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.componentComponent': '32',
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.edgeLabels.inline': 'true',
};

const containerOptions: ElkOptions = {
  'elk.padding': `[top=${box.frame.header},left=${box.frame.padding},bottom=${box.frame.padding},right=${box.frame.padding}]`,
  'elk.nodeSize.constraints': 'MINIMUM_SIZE',
};
