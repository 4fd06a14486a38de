/** Long work lets requests through. */

/** Milliseconds of work between two looks at what the editor asks. */
const slice = 20;

/** To be called after each step: waits for a turn of the event loop where the slice of time is used up. */
export type Pace = () => Promise<void>;

export function createPace(): Pace {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < slice) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    began = performance.now();
  };
}
