/** The layout engine without a thread, and graphs to lay out. */
import type { ElkNode } from 'elkjs';
import elk from 'elkjs/lib/elk.bundled.js';
import type { Drawing, PlacedNode } from '../../core/diagram/drawing.ts';
import type { ElkGraph } from '../../core/diagram/elk-graph.ts';
import type { Graph, GraphEdge, GraphNode } from '../../core/diagram/graph.ts';
import { layOut } from '../../core/diagram/layout.ts';
import { createRandom } from '../harness/random.ts';

const engine = new elk.default();

export function draw(graph: Graph): Promise<Drawing> {
  return layOut(
    graph,
    (question) => engine.layout(question as ElkNode) as Promise<unknown> as Promise<ElkGraph>,
  );
}

export function node(kind: string, id: string, more: Partial<GraphNode> = {}): GraphNode {
  const plain = { detail: '', container: '', isContainer: false, isStack: false, tone: 'normal' } as const;
  return { id, element: id, kind, caption: kind, label: id, ...plain, ...more };
}

export function team(id: string): GraphNode {
  return node('team', id, { isContainer: true });
}

export function edge(from: string, kind: string, to: string, label = ''): GraphEdge {
  return { id: `${from} ${kind} ${to}`, from, to, kind, caption: kind, label, dashed: false };
}

export function graph(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): Graph {
  return { title: 'Test', note: '', nodes, edges };
}

/** A graph such as a provider of that size has, the same for the same numbers. */
export function randomGraph(count: number, teams: number, seed: number): Graph {
  const { below, pick } = createRandom(seed);
  const title = (): string => pick(titles);
  const container = (): string => (below(10) < 7 ? `T${below(teams)}` : '');
  const services = Array.from({ length: Math.ceil(count * 0.4) }, (_, index) =>
    node('service', `S${index}`, { label: title(), container: container() }),
  );
  const components = Array.from({ length: Math.ceil(count * 0.4) }, (_, index) =>
    node('component', `G${index}`, { label: title(), container: container(), detail: 'software' }),
  );
  const parties = Array.from({ length: Math.ceil(count * 0.1) }, (_, index) => [
    node('customer', `C${index}`, { label: title() }),
    node('supplier', `L${index}`, { label: title() }),
  ]).flat();
  const some = (nodes: readonly GraphNode[]): string => (nodes.length === 0 ? '' : pick(nodes).id);
  const edges = [
    ...services.map(({ id }) => edge(id, 'facility', some(components))),
    ...services
      .slice(1)
      .map(({ id }) => edge(id, 'depends on', some(services.filter((other) => other.id < id)))),
    ...services.map(({ id }) =>
      edge(some(parties.filter(({ kind }) => kind === 'customer')), 'agrees', id, title()),
    ),
    ...components.filter(() => below(3) === 0).map(({ id }) => edge(id, 'supplied by', 'L0', title())),
  ];
  const distinct = [...new Map(edges.map((each) => [each.id, each])).values()];
  const containers = Array.from({ length: teams }, (_, index) => team(`T${index}`));
  return graph(
    [...containers, ...services, ...components, ...parties],
    distinct.filter(({ to }) => to !== ''),
  );
}

const titles = [
  'Mail',
  'Zaakgericht werken en documentbeheer voor alle afdelingen van de gemeente',
  'Bestemmingsplanwijzigingsprocedureondersteuning',
  'Salaris',
  'Geo-informatie en basisregistraties',
  '<b>&"quoted"</b>',
  '日本語のサービス名はとても長いことがあります',
];

/** The nodes of a drawing that share a place with another, containers aside. */
export function overlaps({ nodes }: Drawing): readonly string[] {
  const leaves = nodes.filter(({ isContainer }) => !isContainer);
  return leaves.flatMap((one, index) =>
    leaves.slice(index + 1).flatMap((other) => (areApart(one, other) ? [] : [`${one.id} ${other.id}`])),
  );
}

export function isInside(inner: PlacedNode, outer: PlacedNode): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function areApart(one: PlacedNode, other: PlacedNode): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}
