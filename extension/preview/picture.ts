import { drawingRequest } from '../../language-server/protocol.ts';
import type { DrawingDto } from '../../language-server/protocol.ts';
import type { ServerLink } from '../client/server-link.ts';
import { disposeAll } from '../disposal.ts';
import type { Disposal } from '../disposal.ts';
import { newest } from '../newest.ts';
import type { PreviewState } from './messages.ts';

/** The drawing of a model, kept up to date while somebody looks. */
export interface Picture extends Disposal {
  /** The last good one. */
  readonly drawing: DrawingDto | undefined;
  /** Whether the server answered when it was last asked. */
  readonly isAnswered: boolean;
  /** Asks at once. */
  refresh(): void;
  /** Asks if the picture is out of date; called when it comes into sight. */
  catchUp(): void;
}

/** Who looks at a picture. */
export interface Beholder {
  readonly isLooking: () => boolean;
  readonly state: () => PreviewState;
  readonly show: () => void;
}

const delay = 50;

export function createPicture(server: ServerLink, beholder: Beholder): Picture {
  let drawing: DrawingDto | undefined;
  let isAnswered = true;
  let isOutdated = true;
  const question = newest(
    delay,
    (token) => {
      isOutdated = false;
      const { uri, view } = beholder.state();
      return server.request(drawingRequest, { uri, view }, token);
    },
    (answer) => {
      // The last good picture stays, marked, while the server has no newer one.
      isAnswered = answer !== undefined;
      drawing = answer ?? (drawing && { ...drawing, stale: true });
      beholder.show();
    },
  );
  const changed = (): void => {
    if (beholder.isLooking()) question.soon();
    else isOutdated = true;
  };
  const listener = server.onModelChanged(changed);
  return {
    get drawing() {
      return drawing;
    },
    get isAnswered() {
      return isAnswered;
    },
    refresh: () => {
      if (beholder.isLooking()) question.now();
      else isOutdated = true;
    },
    catchUp: () => {
      if (isOutdated) question.soon();
    },
    dispose: () => disposeAll([listener, question]),
  };
}
