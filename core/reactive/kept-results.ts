/** What was worked out about something, kept with it: most have few results, and a map of all is slower to look into. */

export interface KeepsResults {
  /** Whether it belongs to several models: then it keeps no results of any. */
  readonly isShared: boolean;
  results: readonly KeptResult[];
}

/** A result, by what it was worked out by. */
export interface KeptResult {
  readonly recipe: object;
}

/** The result by a recipe; nothing where there is none. */
export function resultBy<Kept extends KeptResult>(
  { results }: KeepsResults,
  recipe: Kept['recipe'],
): Kept | undefined {
  for (let index = 0; index < results.length; index++) {
    const result = results[index];
    if (isBy<Kept>(recipe, result)) return result;
  }
  return undefined;
}

/** @param result by a recipe that there is no other of */
export function keepResult(holder: KeepsResults, result: KeptResult): void {
  // As long as it must be: a spread leaves room for more.
  holder.results = holder.results.concat(result);
}

export function forgetResult(holder: KeepsResults, recipe: object): void {
  holder.results = holder.results.filter((result) => result.recipe !== recipe);
}

function isBy<Kept extends KeptResult>(
  recipe: Kept['recipe'],
  result: KeptResult | undefined,
): result is Kept {
  return result?.recipe === recipe;
}
