import { diagramCss } from './diagram-css.ts';
import type { Drawing } from './drawing.ts';
import { renderWith } from './render-svg.ts';
import { tag, text } from './svg.ts';
import { visibleText } from './visible-text.ts';

/** A file of its own: the drawing with its heading, ground and stylesheet. */
export function standaloneSvg(drawing: Drawing): string {
  const ground = tag('rect', { class: 'sw-ground', x: 0, y: -headingHeight, width: '100%', height: '100%' });
  const heading = tag('text', { class: 'sw-heading', x: 24, y: -8 }, [text(visibleText(drawing.title))]);
  const style = { markup: `<style>${diagramCss('file')}\n</style>` };
  const svg = renderWith(drawing, { top: headingHeight, before: [style, ground, heading] });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const headingHeight = 40;
