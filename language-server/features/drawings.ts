import type { DrawingDto, DrawingParams } from '../protocol.ts';
import type { Session } from '../session.ts';

export interface Drawings {
  readonly draw: (params: DrawingParams) => Promise<DrawingDto>;
  readonly dispose: () => void;
}

/** Draws views of the models. */
export function createDrawings(session: Session, layoutWorker: string): Drawings {
  void session, layoutWorker;
  return { draw: ({ view }) => Promise.resolve({ svg: '', title: view, stale: false, rows: [] }), dispose: () => undefined };
}
