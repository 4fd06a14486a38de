/** What a view says: nodes and edges, without size, colour or position. */
export interface Graph {
  readonly title: string;
  /** What the reader should know of the whole ("Teams are drawn as one shape each"); '' for nothing. */
  readonly note: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** Stable while the text is edited; no other node has it. */
  readonly id: string;
  /** The qualified name of the element that is drawn; '' of a node that stands for no single element. */
  readonly element: string;
  /** Gives the node its shape and colour: a kind of element. */
  readonly kind: string;
  /** The kind in words of the reader: "Service". */
  readonly caption: string;
  readonly label: string;
  /** What else the second, smaller line says ("vital"); '' for nothing. */
  readonly detail: string;
  /** The container (team, organization) that the node stands in; '' for none. */
  readonly container: string;
  readonly isContainer: boolean;
  /** A stack stands for several elements: a container that is drawn as one node. */
  readonly isStack: boolean;
  readonly tone: 'normal' | 'dim' | 'warning';
}

export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Gives the edge its line and its end: words of the language, "depends on". */
  readonly kind: string;
  /** The kind in words of the reader. */
  readonly caption: string;
  readonly label: string;
  readonly dashed: boolean;
}
