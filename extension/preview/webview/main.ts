/** The page of a preview: shows the drawing it is sent, posts what was chosen. */
import './preview.css';
import { createFrame } from './frame.ts';
import { host } from './host.ts';
import { readHostMessage } from './incoming.ts';
import { listenToKeys } from './keys.ts';
import { createPicture } from './picture.ts';
import { showTable } from './table.ts';
import { createViewport } from './viewport.ts';

const frame = createFrame({
  zoom: (factor) => viewport.zoom(factor),
  fit: () => viewport.fit(),
  toggleTable: () => frame.setTableShown(!frame.isTableShown()),
});
const viewport = createViewport(frame.stage, host.keepViewport);
const picture = createPicture(frame.stage, (id) => host.post({ type: 'reveal', id }));
listenToKeys({ frame, viewport, picture });

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readHostMessage(data);
  switch (message?.type) {
    case 'drawing': {
      host.keepState(message.state);
      frame.setLabels(message.labels);
      frame.setTitle(message.title);
      frame.setStale(message.stale);
      const isDrawn = picture.show(message.svg);
      frame.setMessage(isDrawn ? '' : message.labels.empty);
      if (isDrawn) viewport.attach(picture.size(), host.keptViewport());
      showTable(frame.table, message, (id) => host.post({ type: 'reveal', id }));
      return;
    }
    case 'highlight':
      picture.highlight(message.ids);
      return;
    case 'message':
      frame.setMessage(message.text);
      return;
    case undefined:
  }
});
host.post({ type: 'ready' });
