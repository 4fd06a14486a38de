import { groupBy } from '../group-by.ts';
import type { DiagramMessages } from '../messages/diagram.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** A node in the table that says the same as the drawing. */
export interface GraphRow {
  /** The qualified name of the element. */
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** "depends on Network (1 of 2)" */
  readonly relations: readonly string[];
}

/** The table twin of a drawing: a row for each node, in the order of the graph. */
export function graphRows(graph: Graph, words: DiagramMessages): readonly GraphRow[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = groupBy(graph.edges, (edge) => edge.from);
  const members = groupBy(graph.nodes, (node) => node.container);
  return graph.nodes.map((node) => {
    const container = nodes.get(node.container);
    const relations = [
      ...(container ? [`${container.caption}: ${container.label}`] : []),
      ...(members.get(node.isContainer ? node.id : ' ') ?? []).map(
        ({ label }) => `${words.contains} ${label}`,
      ),
      ...(edges.get(node.id) ?? []).map((edge) => relationText(edge, nodes.get(edge.to))),
    ];
    return { id: node.element, kind: node.caption, label: labelOf(node), relations };
  });
}

function labelOf({ label, detail }: GraphNode): string {
  return detail === '' ? label : `${label} (${detail})`;
}

function relationText(edge: GraphEdge, target: GraphNode | undefined): string {
  const said = `${edge.caption} ${target?.label ?? edge.to}`;
  return edge.label === '' ? said : `${said} (${edge.label})`;
}
