import { describe, expect, it } from 'vitest';
import { elkFromGraph } from '../../core/diagram/elk-from-graph.ts';
import { box } from '../../core/diagram/node-box.ts';
import { measureText } from '../../core/diagram/text-measure.ts';
import { draw, edge, graph, isInside, node, overlaps, randomGraph, team } from './layout-in-process.ts';

describe.each([
  [3, 1],
  [20, 3],
  [60, 5],
  [140, 8],
])('a graph of about %i nodes in %i teams', (count, teams) => {
  it.each([1, 2])('is drawn without overlaps, each node in its container (seed %i)', async (seed) => {
    const drawing = await draw(randomGraph(count, teams, seed));
    expect(overlaps(drawing)).toEqual([]);
    for (const inner of drawing.nodes) {
      const outer = drawing.nodes.find(({ id }) => id === inner.container);
      if (outer) expect(isInside(inner, outer), `${inner.id} in ${outer.id}`).toBe(true);
      expect(inner.x >= 0 && inner.x + inner.width <= drawing.width, inner.id).toBe(true);
      expect(inner.y >= 0 && inner.y + inner.height <= drawing.height, inner.id).toBe(true);
    }
  });

  it('keeps every label within its box', async () => {
    const drawing = await draw(randomGraph(count, teams, 3));
    for (const { id, lines, subline, width, height, isContainer } of drawing.nodes) {
      const room = width - box.textX - box.paddingRight;
      for (const line of lines) expect(measureText(line, box.label.fontSize), id).toBeLessThanOrEqual(room);
      expect(measureText(subline, box.subline.fontSize), id).toBeLessThanOrEqual(room);
      if (!isContainer) expect(height).toBeGreaterThan(lines.length * box.label.lineHeight);
    }
  });

  it('draws a line from each first node to each second one', async () => {
    const { edges, nodes } = await draw(randomGraph(count, teams, 4));
    for (const { from, to, points } of edges) {
      expect(
        touches(
          points[0],
          nodes.find(({ id }) => id === from),
        ),
      ).toBe(true);
      expect(
        touches(
          points.at(-1),
          nodes.find(({ id }) => id === to),
        ),
      ).toBe(true);
    }
  });
});

it('a container is as wide as its title', async () => {
  const long = node('team', 'T', { isContainer: true, label: 'Temporary workforce services team' });
  const inside = node('service', 'S', { container: 'T' });
  const { nodes } = await draw(graph([long, inside, node('customer', 'C')], [edge('C', 'agrees', 'S')]));
  const width = nodes.find(({ id }) => id === 'T')?.width ?? 0;
  expect(width).toBeGreaterThan(box.textX + measureText(long.label, box.label.fontSize) + box.paddingRight);
});

it('the same graph gives the same drawing', async () => {
  const [one, other] = [await draw(randomGraph(40, 4, 9)), await draw(randomGraph(40, 4, 9))];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

it('customers stand above the services, suppliers below all', async () => {
  const { nodes } = await draw(
    graph(
      [
        node('supplier', 'Host'),
        node('component', 'Relay'),
        node('service', 'Email'),
        node('customer', 'Care'),
      ],
      [
        edge('Care', 'uses', 'Email'),
        edge('Email', 'facility', 'Relay'),
        edge('Relay', 'supplied by', 'Host'),
      ],
    ),
  );
  expect(nodes.toSorted((one, other) => one.y - other.y).map(({ id }) => id)).toEqual([
    'Care',
    'Email',
    'Relay',
    'Host',
  ]);
});

it('nodes without lines stand in rows, not in one column', async () => {
  const nodes = Array.from({ length: 30 }, (_, index) => node('service', `S${index}`));
  const drawing = await draw(graph(nodes));
  expect(overlaps(drawing)).toEqual([]);
  expect(drawing.width).toBeGreaterThan(drawing.height);
});

it('a team of nodes without lines stands beside those with lines, its nodes within it', async () => {
  const drawing = await draw(
    graph(
      [team('A'), node('service', 'S', { container: 'A' }), node('service', 'T'), node('service', 'U')],
      [edge('T', 'uses', 'U')],
    ),
  );
  const [outer, inner] = drawing.nodes;
  expect(overlaps(drawing)).toEqual([]);
  expect(outer && inner && isInside(inner, outer)).toBe(true);
});

it('a graph without nodes has no size, and one node needs no lines', async () => {
  expect(await draw(graph([]))).toMatchObject({ width: 0, height: 0, nodes: [] });
  expect((await draw(graph([node('service', 'Email')]))).nodes).toHaveLength(1);
});

it('no text of a model gets into the layout', () => {
  const { elk } = elkFromGraph(
    graph(
      [node('service', 'Secret'), node('service', '__proto__')],
      [edge('Secret', 'uses', '__proto__', 'Secret label')],
    ),
  );
  expect(JSON.stringify(elk)).not.toMatch(/Secret|__proto__/);
});

it('a label that lines at one node repeat is drawn once', async () => {
  const nodes = ['Care', 'A', 'B'].map((id) => node('service', id));
  const { edges } = await draw(
    graph(nodes, [
      edge('Care', 'agrees', 'A', 'Agreement on all'),
      edge('Care', 'agrees', 'B', 'Agreement on all'),
    ]),
  );
  expect(edges.map(({ lines }) => lines.length > 0)).toEqual([true, false]);
});

interface Place {
  readonly x: number;
  readonly y: number;
}

function touches(
  point: Place | undefined,
  node: (Place & { width: number; height: number }) | undefined,
): boolean {
  if (!point || !node) return false;
  const slack = 1;
  return (
    point.x >= node.x - slack &&
    point.x <= node.x + node.width + slack &&
    point.y >= node.y - slack &&
    point.y <= node.y + node.height + slack
  );
}
