/** Anything that is given up at the end. */
export interface Disposal {
  dispose(): void;
}

export function disposeAll(parts: readonly Disposal[]): void {
  for (const part of parts) part.dispose();
}
