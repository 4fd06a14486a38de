/**
 * What was worked out about something, kept with it: most have few results, and a map of all is slower to look into.
 * Each result leads to the next, so that no list stands around one or two.
 */

export interface KeepsResults {
  /** Whether it belongs to several models: then it keeps no results of any. */
  readonly isShared: boolean;
  firstResult: KeptResult | undefined;
}

/** A result, by what it was worked out by. */
export interface KeptResult {
  readonly recipe: object;
  nextResult: KeptResult | undefined;
}

/** The result by a recipe; nothing where there is none. */
export function resultBy<Kept extends KeptResult>(
  { firstResult }: KeepsResults,
  recipe: Kept['recipe'],
): Kept | undefined {
  for (let result = firstResult; result; result = result.nextResult)
    if (isBy<Kept>(recipe, result)) return result;
  return undefined;
}

/** @param result by a recipe that there is no other of; kept nowhere else */
export function keepResult(holder: KeepsResults, result: KeptResult): void {
  result.nextResult = holder.firstResult;
  holder.firstResult = result;
}

export function forgetResult(holder: KeepsResults, recipe: object): void {
  let before: KeptResult | undefined;
  for (let result = holder.firstResult; result; result = result.nextResult) {
    if (result.recipe !== recipe) {
      before = result;
      continue;
    }
    if (before) before.nextResult = result.nextResult;
    else holder.firstResult = result.nextResult;
    result.nextResult = undefined;
    return;
  }
}

function isBy<Kept extends KeptResult>(recipe: Kept['recipe'], result: KeptResult): result is Kept {
  return result.recipe === recipe;
}
