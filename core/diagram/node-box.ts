/** How large a node is drawn, and how its text is broken: the one place for these sizes, in pixels. */
import type { GraphEdge, GraphNode } from './graph.ts';
import { measureText } from './text-measure.ts';
import { visibleText } from './visible-text.ts';
import { shortenText, wrapText } from './wrap-text.ts';

export const box = {
  width: 204,
  /** Above the first and below the last line. */
  paddingY: 11,
  iconX: 15,
  iconSize: 18,
  textX: 44,
  paddingRight: 16,
  label: { fontSize: 13, lineHeight: 17, maxLines: 3 },
  subline: { fontSize: 11, lineHeight: 15 },
  edgeLabel: { fontSize: 11, lineHeight: 14, width: 132, maxLines: 2 },
  frame: { header: 54, padding: 20, maxTextWidth: 300 },
} as const;

export interface NodeText {
  readonly lines: readonly string[];
  readonly subline: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The text of a node as broken into its box. */
export function nodeText(node: GraphNode): NodeText {
  const width = node.isContainer ? box.frame.maxTextWidth : box.width - box.textX - box.paddingRight;
  const subline = [node.caption, node.detail].filter((text) => text !== '').join(' · ');
  return {
    lines: wrapText(visibleText(node.label), {
      ...box.label,
      width,
      maxLines: node.isContainer ? 1 : box.label.maxLines,
    }),
    subline: shortenText(visibleText(subline), { ...box.subline, width, maxLines: 1 }),
  };
}

/** The size of a node that is no container. */
export function nodeSize(text: NodeText): Size {
  const sublineHeight = text.subline === '' ? 0 : box.subline.lineHeight;
  return {
    width: box.width,
    height: 2 * box.paddingY + text.lines.length * box.label.lineHeight + sublineHeight,
  };
}

/** The least size of a container: its header. */
export function containerSize(text: NodeText): Size {
  const widths = [...text.lines, text.subline].map((line) => measureText(line, box.label.fontSize));
  return { width: box.textX + Math.ceil(Math.max(...widths)) + box.paddingRight, height: box.frame.header };
}

/** The label of an edge as broken into lines. */
export function edgeLines(edge: GraphEdge): readonly string[] {
  return edge.label === '' ? [] : wrapText(visibleText(edge.label), box.edgeLabel);
}

export function edgeLabelSize(lines: readonly string[]): Size {
  const widths = lines.map((line) => measureText(line, box.edgeLabel.fontSize));
  return { width: Math.ceil(Math.max(...widths)) + 8, height: lines.length * box.edgeLabel.lineHeight + 4 };
}
