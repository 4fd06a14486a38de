/** Keeps a graph readable: where it has too many nodes, those that belong together become one. */
import { groupBy } from '../group-by.ts';
import type { DiagramMessages } from '../messages/diagram.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** What can be read at once. */
export interface Readable {
  readonly nodes: number;
  readonly edges: number;
}

/** First each container becomes one node; where that is not enough, also all other nodes of a kind. */
export function collapse(graph: Graph, most: Readable, words: DiagramMessages): Graph {
  const count = leavesOf(graph).length;
  if (isReadable(graph, most)) return graph;
  const byContainer = stackNodes(graph, containerStack(graph, words));
  const small = isReadable(byContainer, most)
    ? byContainer
    : stackNodes(byContainer, kindStack(byContainer, words));
  return { ...small, note: words.stacked(count) };
}

function isReadable(graph: Graph, most: Readable): boolean {
  return leavesOf(graph).length <= most.nodes && graph.edges.length <= most.edges;
}

/** The node that a node becomes part of; itself where it stays. */
type Stacking = ReadonlyMap<string, GraphNode>;

function containerStack(graph: Graph, words: DiagramMessages): Stacking {
  const containers = new Map(graph.nodes.filter((node) => node.isContainer).map((node) => [node.id, node]));
  const sizes = countBy(leavesOf(graph), (node) => node.container);
  return new Map(
    leavesOf(graph).map((node) => {
      const around = containers.get(node.container);
      return [node.id, around ? stackOf(around, words.elements(sizes.get(around.id) ?? 0)) : node];
    }),
  );
}

function kindStack(graph: Graph, words: DiagramMessages): Stacking {
  const sizes = countBy(graph.nodes, (node) => (node.isStack ? '' : node.kind));
  return new Map(
    graph.nodes.map((node) => {
      const size = sizes.get(node.kind) ?? 0;
      if (node.isStack || size < 2) return [node.id, node];
      const { kind, caption } = node;
      const all = {
        ...node,
        id: `all ${kind}`,
        element: '',
        label: caption,
        caption: '',
        tone: 'normal' as const,
      };
      return [node.id, stackOf(all, words.elements(size))];
    }),
  );
}

function stackOf(node: GraphNode, detail: string): GraphNode {
  return { ...node, isContainer: false, isStack: true, detail };
}

function stackNodes(graph: Graph, stacking: Stacking): Graph {
  const nodes = new Map([...stacking.values()].map((node) => [node.id, node]));
  const moved = graph.edges.map((edge): GraphEdge => {
    const from = stacking.get(edge.from)?.id ?? edge.from;
    const to = stacking.get(edge.to)?.id ?? edge.to;
    return { ...edge, id: `${from} ${edge.kind} ${to}`, from, to };
  });
  const edges = groupBy(
    moved.filter(({ from, to }) => from !== to),
    (edge) => edge.id,
  );
  return { ...graph, nodes: [...nodes.values()], edges: [...edges.values()].flatMap(mergeEdges) };
}

/** One edge for all between the same two nodes, with their number. */
function mergeEdges(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const [first] = edges;
  if (!first || edges.length === 1) return edges;
  return [{ ...first, label: `${edges.length} ×`, dashed: edges.every((edge) => edge.dashed) }];
}

function leavesOf(graph: Graph): readonly GraphNode[] {
  return graph.nodes.filter((node) => !node.isContainer);
}

function countBy(
  nodes: readonly GraphNode[],
  keyOf: (node: GraphNode) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(keyOf(node), (counts.get(keyOf(node)) ?? 0) + 1);
  return counts;
}
