/** What of ELK's JSON format is used here. The engine fills in x, y, sizes and sections. */
export interface ElkGraph extends ElkNode {
  readonly edges: readonly ElkEdge[];
}

export interface ElkNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions?: ElkOptions;
  readonly children?: readonly ElkNode[];
}

export interface ElkEdge {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly labels?: readonly ElkLabel[];
  readonly sections?: readonly ElkSection[];
}

export interface ElkLabel {
  readonly text: string;
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly layoutOptions?: ElkOptions;
}

export interface ElkSection {
  readonly startPoint: ElkPoint;
  readonly endPoint: ElkPoint;
  readonly bendPoints?: readonly ElkPoint[];
}

export interface ElkPoint {
  readonly x: number;
  readonly y: number;
}

export type ElkOptions = Readonly<Record<string, string>>;

/** Places the nodes and edges of a graph: ELK, in whatever thread it runs. */
export type LayoutEngine = (graph: ElkGraph) => Promise<ElkGraph>;
