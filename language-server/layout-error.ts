/** Why there is no layout: a newer graph took its place, it took too long, or the engine failed. */
export type LayoutFailure = 'superseded' | 'timeout' | 'failed';

export function layoutError(failure: LayoutFailure, message: string): Error {
  return Object.assign(new Error(message), { name: namePrefix + failure });
}

/** Undefined for an error that is none of the layout. */
export function layoutFailure(error: unknown): LayoutFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  return failures.find((failure) => error.name === namePrefix + failure);
}

const namePrefix = 'layout-';
const failures: readonly LayoutFailure[] = ['superseded', 'timeout', 'failed'];
