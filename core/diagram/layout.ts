/** Graph → sizes and positions, by an engine that is passed in. */
import type { Drawing } from './drawing.ts';
import { drawingFromElk } from './drawing-from-elk.ts';
import type { LayoutEngine } from './elk-graph.ts';
import { elkFromGraph } from './elk-from-graph.ts';
import type { Graph } from './graph.ts';

/** Lays a graph out; the same graph gives the same drawing. */
export async function layOut(graph: Graph, engine: LayoutEngine): Promise<Drawing> {
  const prepared = elkFromGraph(graph);
  return drawingFromElk(prepared, await engine(prepared.elk));
}
