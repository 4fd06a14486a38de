/** The page of a preview: shows the drawing it is sent, posts what was chosen. */
import type { DrawingMessage } from '../messages.ts';
import { createFrame } from './frame.ts';
import { host } from './host.ts';
import { readHostMessage } from './incoming.ts';
import { listenToKeys } from './keys.ts';
import { driftOf, glide, standingOf } from './motion.ts';
import { createPicture } from './picture.ts';
import './preview.css';
import { showTable } from './table.ts';
import { createViewport } from './viewport.ts';

const frame = createFrame({
  zoom: (factor) => viewport.zoom(factor),
  fit: () => viewport.fit(),
  toggleTable: () => frame.setTableShown(!frame.isTableShown()),
});
const viewport = createViewport(frame.stage, host.keepViewport);
const reveal = (id: string): void => host.post({ type: 'reveal', id });
const picture = createPicture(frame.stage, reveal);
let shown: DrawingMessage | undefined;
listenToKeys({ frame, viewport, picture });

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readHostMessage(data);
  switch (message?.type) {
    case 'drawing':
      showDrawing(message);
      return;
    case 'highlight': {
      const node = picture.highlight(message.ids);
      if (node) viewport.bringIntoSight(node, { softly: true });
      return;
    }
    case 'message':
      frame.setMessage(message.text);
      return;
    case undefined:
  }
});
host.post({ type: 'ready' });

function showDrawing(message: DrawingMessage): void {
  host.keepState(message.state);
  frame.setLabels(message.labels);
  frame.setTitle(message.title);
  frame.setStale(message.stale);
  if (message.svg !== shown?.svg) replacePicture(message);
  frame.setMessage(picture.nodes().length > 0 ? '' : message.labels.empty);
  showTable(frame.table, message, reveal);
  shown = message;
}

/** A drawing of the same model is seen from where the reader stands, another one is fitted to the window. */
function replacePicture({ svg, title }: DrawingMessage): void {
  const isSame = shown?.title === title;
  const before = standingOf(isSame ? picture.nodes() : []);
  if (!picture.show(svg)) return;
  viewport.attach(picture.size(), shown ? undefined : host.keptViewport());
  if (shown && !isSame) viewport.fit();
  if (!viewport.isFitted()) {
    const { x, y } = driftOf(before, picture.nodes(), frame.stage);
    viewport.move(-x, -y);
  }
  glide(before, picture.nodes(), viewport.scale());
}
