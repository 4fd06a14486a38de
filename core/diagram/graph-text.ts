import type { Graph, GraphNode } from './graph.ts';

/** A graph as lines of text: "service:Email -depends on-> component:MailRelay". */
export function graphText(graph: Graph): string {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const name = (id: string): string => {
    const node = nodes.get(id);
    return node ? nameOf(node) : id;
  };
  const contained = graph.nodes.filter(({ container }) => container !== '');
  const linked = new Set([
    ...graph.edges.flatMap(({ from, to }) => [from, to]),
    ...contained.flatMap(({ id, container }) => [id, container]),
  ]);
  return [
    ...graph.nodes.filter(({ id }) => !linked.has(id)).map(nameOf),
    ...contained.map((node) => `${name(node.container)} contains ${nameOf(node)}`),
    ...graph.edges.map(({ from, to, kind, label, dashed }) => {
      const said = label === '' ? kind : `${kind} "${label}"`;
      return `${name(from)} -${dashed ? '-' : ''}${said}-> ${name(to)}`;
    }),
    ...(graph.note === '' ? [] : [`note: ${graph.note}`]),
  ].join('\n');
}

function nameOf({ kind, id, isStack, detail }: GraphNode): string {
  const name = `${kind}:${id.slice(id.lastIndexOf('.') + 1)}`;
  return isStack ? `${name} (${detail})` : name;
}
