import type { PlacedNode } from './drawing.ts';
import { iconOf } from './icons.ts';
import { box } from './node-box.ts';
import { outlineOf } from './shapes.ts';
import type { SvgMarkup } from './svg.ts';
import { tag, text } from './svg.ts';
import { visibleText } from './visible-text.ts';

/** A node as a group that can take the focus; the reader's program acts on its data-id. */
export function renderNode(node: PlacedNode): SvgMarkup {
  const attributes = {
    class: classesOf(node),
    transform: `translate(${node.x} ${node.y})`,
    tabindex: 0,
    role: 'graphics-symbol',
    'aria-label': spoken(node),
    'data-id': node.element,
    'data-node': node.id,
  };
  return tag('g', attributes, [
    tag('title', {}, [text(spoken(node))]),
    tag('rect', { class: 'sw-ring', x: -4, y: -4, width: node.width + 8, height: node.height + 8, rx: 13 }),
    ...(node.isStack ? [stackMark(node)] : []),
    tag('path', { class: 'sw-outline', d: outlineOf(node) }),
    ...textMarks(node),
  ]);
}

/** The ground of a container: it lies below the lines, its header and outline above them. */
export function renderFrame(node: PlacedNode): SvgMarkup {
  return tag('path', { class: 'sw-frame', transform: `translate(${node.x} ${node.y})`, d: outlineOf(node) });
}

function classesOf(node: PlacedNode): string {
  const kind = `sw-kind-${node.kind.replace(/[^a-z0-9]/g, '-')}`;
  const tone = node.tone === 'normal' ? [] : [`sw-${node.tone}`];
  return [node.isContainer ? 'sw-container' : 'sw-node', kind, ...tone].join(' ');
}

/** "Service: E-mail (vital)" */
function spoken(node: PlacedNode): string {
  const detail = node.detail === '' ? '' : ` (${node.detail})`;
  return visibleText(`${node.caption}: ${node.label}${detail}`);
}

/** A second outline behind the first: several elements, drawn as one. */
function stackMark(node: PlacedNode): SvgMarkup {
  return tag('path', { class: 'sw-stack', transform: 'translate(5 5)', d: outlineOf(node) });
}

/** Glyph and lines, the block of lines in the middle of the box, or in the header of a container. */
function textMarks(node: PlacedNode): readonly SvgMarkup[] {
  const height = node.isContainer ? box.frame.header : node.height;
  const { label, subline } = box;
  const sublineHeight = node.subline === '' ? 0 : subline.lineHeight;
  const top = (height - node.lines.length * label.lineHeight - sublineHeight) / 2;
  const icon = `translate(${box.iconX} ${(height - box.iconSize) / 2})`;
  const bottom = top + node.lines.length * label.lineHeight + sublineHeight;
  return [
    tag('path', { class: 'sw-icon', transform: icon, d: iconOf(node.kind) }),
    ...node.lines.map((line, index) =>
      tag('text', { class: 'sw-label', x: box.textX, y: top + index * label.lineHeight + 13 }, [text(line)]),
    ),
    ...(node.subline === ''
      ? []
      : [tag('text', { class: 'sw-subline', x: box.textX, y: bottom - 3.5 }, [text(node.subline)])]),
  ];
}
