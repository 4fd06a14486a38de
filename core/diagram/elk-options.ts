/** How the engine is asked to place things. */
import type { ElkOptions } from './elk-graph.ts';
import type { Graph } from './graph.ts';
import { box, type Size } from './node-box.ts';

export function rootOptionsOf(graph: Graph): ElkOptions {
  const isLarge = graph.nodes.length > manyNodes || graph.edges.length > manyEdges;
  return isLarge ? { ...rootOptions, ...largeOptions } : rootOptions;
}

/** Who asks stands at the top, who delivers at the bottom. */
export const layerOfKind: ReadonlyMap<string, string> = new Map([
  ['customer', 'FIRST'],
  ['supplier', 'LAST'],
]);

const rootOptions: ElkOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  // Nodes keep the order of the text where that costs no crossings: the picture stays calm while somebody types.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};

/** Rows of very many nodes get too wide, and the best placement takes too long: columns then, placed faster. */
const largeOptions: ElkOptions = {
  'elk.direction': 'RIGHT',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
};

const manyNodes = 120;
const manyEdges = 180;

export const labelOptions: ElkOptions = { 'elk.edgeLabels.inline': 'true' };

/**
 * The engine heeds no least size of a container that holds something: where the header is wider than one node with
 * its margins, the margin on the right grows.
 */
export function containerOptions({ width, height }: Size): ElkOptions {
  const { header, padding } = box.frame;
  const right = Math.max(padding, width - padding - box.width);
  return {
    'elk.padding': `[top=${header},left=${padding},bottom=${padding},right=${right}]`,
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    'elk.nodeSize.minimum': `(${width},${height})`,
  };
}
