/** Long work lets requests through. */
import { nextTurn, within } from './turns.ts';

/** Milliseconds of work between two looks at what the editor asks. */
const slice = 20;

/** To be called after each step: waits for a turn of the event loop where the slice of time is used up. */
export type Pace = () => Promise<void>;

export function createPace(): Pace {
  let isOver = within(slice);
  return async () => {
    if (!isOver()) return;
    await nextTurn();
    isOver = within(slice);
  };
}
