/** Drawing → one <svg>: classes only, every text escaped, nothing that runs, loads or styles. */
import type { Drawing, PlacedEdge } from './drawing.ts';
import { legendOf } from './legend.ts';
import { renderEdge } from './render-edge.ts';
import { renderFrame, renderNode } from './render-node.ts';
import type { SvgMarkup } from './svg.ts';
import { tag, text } from './svg.ts';
import { visibleText } from './visible-text.ts';

export function renderSvg(drawing: Drawing): string {
  return renderWith(drawing, { top: 0, width: 0, before: [] });
}

/** What a file adds: space above the drawing, the least width, and what stands before the drawing. */
export interface Surroundings {
  readonly top: number;
  readonly width: number;
  readonly before: readonly SvgMarkup[];
}

export function renderWith(drawing: Drawing, surroundings: Surroundings): string {
  const legend = legendOf(drawing);
  const height = drawing.height + legend.height;
  const { top, before } = surroundings;
  const width = Math.max(drawing.width, legend.width, surroundings.width);
  const containers = drawing.nodes.filter((node) => node.isContainer);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'sw-diagram',
    viewBox: `0 ${-top} ${width} ${height + top}`,
    width,
    height: height + top,
    role: 'graphics-document',
    'aria-roledescription': 'diagram',
    'aria-label': visibleText(drawing.title),
  };
  return tag('svg', attributes, [
    tag('title', {}, [text(visibleText(drawing.title))]),
    tag('desc', {}, [text(description(drawing))]),
    ...before,
    layer('sw-frames', containers.map(renderFrame)),
    layer('sw-edges', drawing.edges.toSorted(compareColour).map(renderEdge)),
    layer('sw-containers', containers.map(renderNode)),
    layer('sw-nodes', drawing.nodes.filter((node) => !node.isContainer).map(renderNode)),
    ...legend.marks,
  ]).markup;
}

/** Where lines run together the one without a colour of its own is seen. */
function compareColour(one: PlacedEdge, other: PlacedEdge): number {
  return Number(one.kind === 'depends on') - Number(other.kind === 'depends on');
}

function layer(name: string, marks: readonly SvgMarkup[]): SvgMarkup {
  return tag('g', { class: name }, marks);
}

/** "4 × Service, 2 × Component. Teams are …" */
function description(drawing: Drawing): string {
  const counts = new Map<string, number>();
  for (const { caption } of drawing.nodes) counts.set(caption, (counts.get(caption) ?? 0) + 1);
  const kinds = [...counts].map(([caption, count]) => `${count} × ${caption}`).join(', ');
  return visibleText([kinds, drawing.note].filter((part) => part !== '').join('. '));
}
