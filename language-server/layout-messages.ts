/** What the layout thread is asked and answers. */
import type { ElkGraph } from '../core/diagram/elk-graph.ts';

export interface LayoutQuestion {
  readonly id: number;
  readonly graph: ElkGraph;
}

export type LayoutAnswer =
  { readonly id: number; readonly graph: ElkGraph } | { readonly id: number; readonly failure: string };
