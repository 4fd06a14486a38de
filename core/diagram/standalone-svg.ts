import { diagramCss } from './diagram-css.ts';
import type { Drawing } from './drawing.ts';
import { renderWith } from './render-svg.ts';
import { tag, text } from './svg.ts';
import { measureText } from './text-measure.ts';
import { visibleText } from './visible-text.ts';
import { shortenText } from './wrap-text.ts';

/** A file of its own: the drawing with its heading, ground and stylesheet. */
export function standaloneSvg(drawing: Drawing): string {
  const ground = tag('rect', { class: 'sw-ground', x: 0, y: -headingHeight, width: '100%', height: '100%' });
  const room = { width: Math.max(drawing.width - 2 * margin, 560), fontSize: 18 * boldness, maxLines: 1 };
  const title = shortenText(visibleText(drawing.title), room);
  const heading = tag('text', { class: 'sw-heading', x: margin, y: -8 }, [text(title)]);
  const width = 2 * margin + Math.ceil(measureText(title, room.fontSize));
  const style = { markup: `<style>${diagramCss('file')}\n</style>` };
  const svg = renderWith(drawing, { top: headingHeight, width, before: [style, ground, heading] });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const headingHeight = 40;
const margin = 24;
/** How much wider bold letters are. */
const boldness = 1.1;
