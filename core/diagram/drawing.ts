/** A graph with sizes and positions, in pixels from the top left corner of the drawing. */
import type { GraphEdge, GraphNode } from './graph.ts';

export interface Drawing {
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  /** Containers stand before what they contain. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The label as it is broken into lines, every character visible. */
  readonly lines: readonly string[];
  /** Caption and detail as they fit on one line. */
  readonly subline: string;
}

export interface PlacedEdge extends GraphEdge {
  /** The points of the line, from the first node to the second. */
  readonly points: readonly Point[];
  /** The middle of the label. */
  readonly labelAt?: Point;
  readonly lines: readonly string[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
