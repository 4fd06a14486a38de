/** How long work may take before others have their turn. */

/** Waits until what the editor asked meanwhile has been answered. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** @returns whether so many milliseconds are over */
export function within(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}

/** Of more files than this that somebody looks at, none goes before the others. */
export const mostLookedAt = 20;

/** Milliseconds for the names that an edit gave another meaning before what it says by itself is told. */
export const mostForNames = 5;
