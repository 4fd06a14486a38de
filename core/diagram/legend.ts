/** What the lines mean, in a row below the drawing, and the note of the view below that. */
import type { Drawing, PlacedEdge } from './drawing.ts';
import { edgeClass, lineMarks } from './render-edge.ts';
import type { SvgMarkup } from './svg.ts';
import { tag, text } from './svg.ts';
import { measureText } from './text-measure.ts';
import { visibleText } from './visible-text.ts';

export interface Legend {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SvgMarkup[];
}

export function legendOf(drawing: Drawing): Legend {
  const entries = firstOfEachLook(drawing.edges);
  const note = visibleText(drawing.note);
  const rowTop = drawing.height + rowHeight / 2;
  const noteTop = rowTop + (entries.length === 0 ? 0 : rowHeight);
  const marks: SvgMarkup[] = [];
  let x = margin;
  for (const edge of entries) {
    marks.push(...entryMarks(edge, x, rowTop));
    x += entryWidth(edge);
  }
  if (note !== '') marks.push(tag('text', { class: 'sw-note', x: margin, y: noteTop + 4 }, [text(note)]));
  const rows = (entries.length === 0 ? 0 : 1) + (note === '' ? 0 : 1);
  return {
    width: Math.max(x, note === '' ? 0 : 2 * margin + Math.ceil(measureText(note, fontSize))),
    height: rows === 0 ? 0 : rows * rowHeight + 8,
    marks: marks.length === 0 ? [] : [tag('g', { class: 'sw-legend' }, marks)],
  };
}

const margin = 24;
const rowHeight = 24;
const lineLength = 34;
const fontSize = 11;

function firstOfEachLook(edges: readonly PlacedEdge[]): readonly PlacedEdge[] {
  const byCaption = new Map<string, PlacedEdge>();
  for (const edge of edges) {
    const look = `${edge.caption} ${edge.dashed}`;
    if (!byCaption.has(look)) byCaption.set(look, edge);
  }
  return [...byCaption.values()];
}

function entryMarks(edge: PlacedEdge, x: number, y: number): readonly SvgMarkup[] {
  const points = [
    { x, y },
    { x: x + lineLength, y },
  ];
  const line = tag('g', { class: edgeClass(edge) }, lineMarks(edge, points));
  return [line, tag('text', { class: 'sw-note', x: x + lineLength + 8, y: y + 4 }, [text(edge.caption)])];
}

function entryWidth(edge: PlacedEdge): number {
  return lineLength + 8 + Math.ceil(measureText(edge.caption, fontSize)) + 22;
}
